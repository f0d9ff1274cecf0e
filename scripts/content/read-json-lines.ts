import type { z } from 'zod';
import { contentError, tryReading } from './broadsheet-error.ts';
import { refuseConflict } from './conflict-markers.ts';
import { explainError } from './explain-issue.ts';
import { withoutChecksum } from './line-checksum.ts';

/** A line of a file, from 1. */
interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * The lines of a JSON Lines file, without what an editor adds: white space at either end, the line ends of Windows, a
 * byte-order mark. The checksum of a line is that of the line without them.
 */
export function jsonLines(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

/**
 * Read a JSON Lines file of the content folder: `ledger/` or `groups/`.
 *
 * @param text The file; empty lines are skipped, and so are copies of a line, which a merge by git can leave.
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the first line that does not match the schema or its checksum.
 */
export function readJsonLines<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema>[] {
  refuseConflict(text, file);
  const entries: z.output<Schema>[] = [];
  const seen = new Set<string>();
  for (const [index, line] of jsonLines(text).entries()) {
    if (line === '' || seen.has(line)) continue;
    seen.add(line);
    entries.push(readLine(line, { file, line: index + 1 }, schema));
  }
  return entries;
}

/** Whether every line matches the schema and its checksum. */
export function isReadable(text: string, schema: z.ZodType): boolean {
  return tryReading(() => readJsonLines(text, '', schema)) !== undefined;
}

/**
 * Read one line.
 *
 * @throws {BroadsheetError} see `readJsonLines`.
 */
export function readLine<Schema extends z.ZodType>(
  line: string,
  where: Place,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(parseLine(checkedLine(line, where), where), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw contentError(where, explainError(parsed.error, schema).problem, remedy(where.file));
}

/**
 * @returns The line without its checksum.
 * @throws {BroadsheetError} if the checksum does not match.
 */
export function checkedLine(line: string, where: Place): string {
  const json = withoutChecksum(line);
  if (json !== undefined) return json;
  throw contentError(
    where,
    'the line is not as the ingest wrote it: its checksum does not match',
    remedy(where.file),
  );
}

/** The hint for a file that only the ingest writes. */
export function remedy(file: string): string {
  return `Only the ingest writes this file. Restore it: git checkout ${file}, or repair it: npm run ingest -- --repair`;
}

function parseLine(line: string, where: Place): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw contentError(where, 'expected one JSON object per line', remedy(where.file));
  }
}
