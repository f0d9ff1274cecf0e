import type { Edit } from '../../../src/schemas/edit.ts';
import { withChecksum } from '../line-checksum.ts';
import { mergeLines } from '../merge-lines.ts';

/**
 * Merge edits into one file of `ledger/edits/`, sorted by article.
 *
 * @param text Current text of the file; empty if there is none.
 * @param edits One per article; replaces the known one.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): string {
  return mergeLines(text, new Map(edits.map((edit) => [edit.id, editLine(edit)])), articleOf);
}

/** Key of a line: its article. */
export function articleOf(line: string): string {
  return /^\{"id":"([0-9a-f]{12})"/.exec(line)?.[1] ?? line;
}

function editLine({ id, hash, firstSeen, at }: Edit): string {
  return withChecksum(JSON.stringify({ id, hash, firstSeen, at }));
}
