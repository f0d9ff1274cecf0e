import { hash } from 'node:crypto';

/** @returns The first 32 hex digits of the sha256 of bytes, or of a string as UTF-8. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
