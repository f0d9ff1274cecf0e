import { withChecksum } from './line-checksum.ts';
import { jsonLines } from './read-json-lines.ts';

/**
 * Merge new lines into a sorted JSON Lines file. Other lines do not change, except that they get a checksum if they
 * have none.
 *
 * @param text Current text of the file; empty if there is none.
 * @param lines New lines by key; they replace lines with the same key.
 * @param keyOf Reads the key of a line that is already in the file.
 * @returns The whole file, sorted by key in code unit order, with a final newline; empty without lines.
 */
export function mergeLines(
  text: string,
  lines: ReadonlyMap<string, string>,
  keyOf: (line: string) => string,
): string {
  const all = new Map<string, string>();
  for (const line of jsonLines(text)) {
    if (line !== '') all.set(keyOf(line), withChecksum(line));
  }
  for (const [key, line] of lines) all.set(key, withChecksum(line));
  const keys = [...all.keys()].sort();
  return keys.map((key) => `${all.get(key)}\n`).join('');
}
