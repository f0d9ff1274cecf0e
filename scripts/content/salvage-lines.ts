import type { z } from 'zod';
import { mergeLines } from './merge-lines.ts';
import { isReadable, jsonLines } from './read-json-lines.ts';

const MARKER = /^([<=>|])\1{6}(?: .*)?$/;

/** What is left of a damaged JSON Lines file. */
export interface SalvagedLines {
  /** The intact lines, sorted, without duplicates. */
  readonly text: string;
  /** The damaged lines, without conflict markers. */
  readonly lost: readonly string[];
}

/**
 * Salvage the intact lines of a file of `groups/` or `ledger/`. Both sides of a merge conflict are kept; what both of them
 * replaced, which git adds in its long form (`diff3`), is not.
 *
 * @param keyOf Reads the key of a line; of two lines with the same key, the one that sorts first is kept.
 */
export function salvageLines<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  keyOf: (line: string) => string,
): SalvagedLines {
  const good = new Map<string, string>();
  const lost: string[] = [];
  for (const line of withoutReplaced(jsonLines(text))) {
    if (line === '' || MARKER.test(line)) continue;
    if (!isReadable(line, schema)) lost.push(line);
    else if (line < (good.get(keyOf(line)) ?? '\uffff')) good.set(keyOf(line), line);
  }
  return { text: mergeLines('', good, keyOf), lost };
}

/** Leave out the lines between `|||||||` and `=======`. */
function withoutReplaced(lines: readonly string[]): string[] {
  const marks = lines.map((line) => MARKER.exec(line)?.[1]);
  let isReplaced = false;
  return lines.filter((_, at) => {
    const mark = marks[at];
    // Nothing is lost if somebody has removed the second marker already.
    if (mark !== undefined) isReplaced = mark === '|' && marks.slice(at + 1).find(Boolean) === '=';
    return !isReplaced;
  });
}
