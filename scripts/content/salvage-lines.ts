import type { z } from 'zod';
import { mergeLines } from './merge-lines.ts';
import { isReadable, jsonLines } from './read-json-lines.ts';

/** What is left of a damaged JSON Lines file. */
export interface SalvagedLines {
  /** The intact lines, sorted, without duplicates. */
  readonly text: string;
  /** The damaged lines, without conflict markers. */
  readonly lost: readonly string[];
}

/**
 * Salvage the intact lines of a file of `groups/` or `ledger/`. Both sides of a merge conflict are kept.
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
  for (const line of jsonLines(text)) {
    if (line === '' || /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/.test(line)) continue;
    if (!isReadable(line, schema)) lost.push(line);
    else if (line < (good.get(keyOf(line)) ?? '\uffff')) good.set(keyOf(line), line);
  }
  return { text: mergeLines('', good, keyOf), lost };
}
