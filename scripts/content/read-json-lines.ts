import type { z } from 'zod';
import { contentError } from './broadsheet-error.ts';
import { explainError } from './explain-issue.ts';

/**
 * Read a JSON Lines file of the content folder: `ledger/` or `groups/`.
 *
 * @param text The file; empty lines are passed over.
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the line that does not fit.
 */
export function readJsonLines<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema>[] {
  const entries: z.output<Schema>[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = { file, line: index + 1 };
    const parsed = schema.safeParse(parseLine(line, where), { reportInput: true });
    if (parsed.success) {
      entries.push(parsed.data);
      continue;
    }
    throw contentError(where, explainError(parsed.error, schema).problem, MEND);
  }
  return entries;
}

const MEND =
  'This file is written by the ingest alone: restore it from version control, for instance after a merge.';

function parseLine(line: string, where: { file: string; line: number }): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw contentError(where, 'expected one JSON object a line', MEND);
  }
}
