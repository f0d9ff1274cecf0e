import { hash } from 'node:crypto';

/** @returns The sha256 of bytes, or of a string as UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** @returns The first 32 hex digits of the sha256: enough for keys at half the length. */
export function hashOf(content: string | Uint8Array): string {
  return sha256(content).slice(0, 32);
}
