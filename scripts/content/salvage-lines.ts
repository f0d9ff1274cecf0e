import type { z } from 'zod';
import { mergeLines } from './merge-lines.ts';
import { isReadable } from './read-json-lines.ts';

/** What is left of a damaged JSON Lines file. */
export interface SalvagedLines {
  /** The lines that are as they were written, sorted, each once. */
  readonly text: string;
  /** The others, conflict markers apart. */
  readonly lost: readonly string[];
}

/**
 * Take out of a file of `groups/` or `ledger/` what can be read. Of a conflict that git left both sides stay.
 *
 * @param keyOf Reads the key of a line; of two lines with one key the one that sorts first stays.
 */
export function salvageLines<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  keyOf: (line: string) => string,
): SalvagedLines {
  const good = new Map<string, string>();
  const lost: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/.test(line)) continue;
    if (!isReadable(line, schema)) lost.push(line);
    else if (line < (good.get(keyOf(line)) ?? '\uffff')) good.set(keyOf(line), line);
  }
  return { text: mergeLines('', good, keyOf), lost };
}
