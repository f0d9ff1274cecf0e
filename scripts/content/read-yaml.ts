import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';
import { yamlLine } from './yaml-line.ts';

/** UTF-16 units; ten thousand publishers take less than one million. */
const LIMIT = 8 * 1024 * 1024;
/** Expansions of anchors; keeps an alias bomb from being walked. */
const ALIASES = 100;

/**
 * Read a settings file that people edit.
 *
 * @param text YAML 1.2.
 * @param file Its name, for messages.
 * @returns What the schema makes of it; undefined for a file without content, comments apart.
 * @throws {ContentError} with the line of the first thing that does not fit.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const data = parseYaml(text, file);
  if (data === undefined || data === null) return undefined;
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  // A misspelt key is behind the missing one that would be named otherwise.
  const issue =
    parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0];
  if (issue === undefined) throw parsed.error;
  const { problem, hint, path } = explainIssue(issue, schema);
  throw new ContentError({ file, line: yamlLine(text, path) }, problem, hint);
}

function parseYaml(text: string, file: string): unknown {
  if (text.length > LIMIT) {
    throw new ContentError({ file }, `longer than ${LIMIT} characters`, 'Shorten the file.');
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ContentError(
      { file, line: counter.linePos(error.pos[0]).line },
      `no YAML: ${error.message}`,
      'Mend the line, for instance its indentation or quotes.',
    );
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ContentError(
      { file },
      `too many aliases: ${error.message}`,
      'Write the values out instead of using anchors.',
    );
  }
  return data;
}
