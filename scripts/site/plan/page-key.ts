import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** @returns Hash over all that a page shows: its kind and its view as JSON. */
export function pageKey(kind: string, json: string): string {
  return hash('sha256', `${kind}\n${json}`, 'base64url').slice(0, 24);
}

/**
 * Short hashes of the top fields of a view, so that a later build can tell which of them changed.
 *
 * @returns `name:hash` of each, with commas between.
 */
export function fieldHashes(view: unknown): string {
  if (typeof view !== 'object' || view === null) return `view:${short(view)}`;
  return Object.entries(view)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${short(value)}`)
    .join(',');
}

/** @returns Names of the fields that two results of `fieldHashes` differ in, in order. */
export function changedFields(before: string, after: string): string[] {
  const old = parsed(before);
  const now = parsed(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

function parsed(hashes: string): Map<string, string> {
  return new Map(
    hashes
      .split(',')
      .map((pair) => [pair.slice(0, pair.lastIndexOf(':')), pair.slice(pair.lastIndexOf(':') + 1)]),
  );
}

/** For telling people, not for deciding: a sum that takes no time will do. */
function short(value: unknown): string {
  return crc32(JSON.stringify(value) ?? '').toString(36);
}
