import { withChecksum } from './line-checksum.ts';

/**
 * Bring new lines into a JSON Lines file that is kept sorted, changing no other line but to give it its checksum.
 *
 * @param text The file as it is; empty for none.
 * @param lines New lines by key; one that is there under the same key is replaced.
 * @param keyOf Reads the key of a line that is already in the file.
 * @returns The whole file, by key in code-unit order, each line ended; empty without lines.
 */
export function mergeLines(
  text: string,
  lines: ReadonlyMap<string, string>,
  keyOf: (line: string) => string,
): string {
  const all = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.trim() !== '') all.set(keyOf(line), withChecksum(line));
  }
  for (const [key, line] of lines) all.set(key, withChecksum(line));
  const keys = [...all.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return keys.map((key) => `${all.get(key)}\n`).join('');
}
