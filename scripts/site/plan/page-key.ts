import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** @returns Hash over everything that a page shows: its kind and its view as JSON. */
export function pageKey(kind: string, json: string): string {
  return hash('sha256', `${kind}\n${json}`, 'base64url').slice(0, 24);
}

/** A view as JSON, and the JSON of each of its top-level fields. */
export interface ViewJson {
  readonly json: string;
  readonly fields: readonly (readonly [name: string, json: string])[];
}

/** @param view Plain data; undefined fields are omitted. */
export function viewJson(view: object): ViewJson {
  const fields = Object.entries(view)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, JSON.stringify(value)] as const);
  return { json: `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`, fields };
}

/**
 * Short hashes of the top-level fields of a view, by which a later build can explain what changed. They decide nothing,
 * so a fast checksum is sufficient.
 *
 * @returns `name:hash` of each, separated by commas.
 */
export function fieldHashes({ fields }: ViewJson): string {
  return fields.map(([name, json]) => `${name}:${crc32(json).toString(36)}`).join(',');
}

/** @returns Names of the fields in which two results of `fieldHashes` differ, in order. */
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
