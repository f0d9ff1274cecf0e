import type { z } from 'zod';
import { contentError } from './broadsheet-error.ts';
import { refuseConflict } from './conflict-markers.ts';
import { explainError } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { yamlLine } from './yaml-line.ts';

/** UTF-16 units; ten thousand publishers take less than one million. */
const MAX_CHARS = 8 * 1024 * 1024;
const MAX_ALIASES = 100;

/** What was last read with each schema: a build reads the same settings for the ingest, the pages and the catalog. */
const lastRead = new WeakMap<z.ZodType, { readonly text: string; readonly data: unknown }>();

/**
 * Read a settings file.
 *
 * @param text YAML 1.2.
 * @param file Its name, for messages.
 * @returns The parsed data, which must not be changed; `undefined` for a file that is empty but for comments.
 * @throws {BroadsheetError} with the line of the first error.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const last = lastRead.get(schema);
  if (last?.text === text) return last.data as z.output<Schema>;
  refuseConflict(text, file);
  if (text.length > MAX_CHARS) {
    throw contentError({ file }, `longer than ${MAX_CHARS} characters`, 'Shorten the file.');
  }
  const data = parseYaml(text, { file, maxAliases: MAX_ALIASES });
  if (data === undefined) return undefined;
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) {
    lastRead.set(schema, { text, data: parsed.data });
    return parsed.data;
  }
  const { problem, hint, path } = explainError(parsed.error, schema);
  throw contentError({ file, line: yamlLine(text, path) }, problem, hint);
}
