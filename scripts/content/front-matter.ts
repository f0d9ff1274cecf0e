/**
 * Read front matter from files that anyone may have written. No other file may import gray-matter; a lint rule enforces
 * this.
 *
 * By default, gray-matter runs code (`---js`), accepts any language after the fence, swallows the body when the closing
 * fence is missing, and caches texts that it failed to read. Here it only gets a head that was cut out beforehand, one
 * language, a YAML 1.2 engine (dates remain strings), and engines that refuse everything else; passing an options
 * object on each call disables its cache.
 */

import matter from 'gray-matter';
import type { z } from 'zod';
import { contentError } from './broadsheet-error.ts';
import { refuseConflict } from './conflict-markers.ts';
import { explainError } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainHead } from './plain-head.ts';
import { yamlLine } from './yaml-line.ts';

/** UTF-16 units of front matter; a long one that we write has some 10,000. */
const MAX_HEAD_CHARS = 256 * 1024;
/** Aliases in one front matter; those that we write have none. */
const MAX_ALIASES = 20;
const FENCE = '---';

export interface FrontMatter {
  readonly data: unknown;
  /** Everything after the closing fence and one blank line, byte for byte. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** The YAML between the fences, which begins on line 2. */
  readonly head: string;
}

/**
 * Split a file into front matter and body. Nothing in it is ever run.
 *
 * @param text The whole file; may have a byte-order mark and CRLF line endings.
 * @param file Its name, for messages.
 * @throws {BroadsheetError} if there is no front matter, it is not closed, or it is not a plain YAML mapping.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  refuseConflict(text, file);
  const { head, bodyStart } = cut(text, file);
  const data = parseHead(head, file);
  const body = text.slice(bodyStart);
  return { data, body, bodyLine: countLines(text, bodyStart), head };
}

/** A file whose front matter matches its schema. */
export interface ContentDocument<Data> {
  readonly data: Data;
  /** Markdown. */
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Read a file of front matter and Markdown.
 *
 * @throws {BroadsheetError} with the line of the field that does not fit the schema.
 */
export function parseFrontMatter<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): ContentDocument<z.output<Schema>> {
  const { data, body, bodyLine, head } = readFrontMatter(text, file);
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { data: parsed.data, body, bodyLine };
  const { problem, hint, path } = explainError(parsed.error, schema);
  throw contentError({ file, line: (yamlLine(head, path) ?? 0) + 1 }, problem, hint);
}

/** Find the two fences, lines of exactly `---`. */
function cut(text: string, file: string): { head: string; bodyStart: number } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = lineAt(text, start);
  if (first.text !== FENCE) {
    throw contentError(
      { file, line: 1 },
      `expected a first line of exactly "---", found ${JSON.stringify(first.text.slice(0, 40))}`,
      'Begin the file with front matter: a line "---", then "key: value" lines, then a line "---".',
    );
  }
  let at = first.next;
  for (let line = 2; at < text.length; line++) {
    if (at - first.next > MAX_HEAD_CHARS) {
      throw contentError(
        { file, line },
        `front matter longer than ${MAX_HEAD_CHARS} characters`,
        'Shorten it, or close it with a line "---".',
      );
    }
    const { text: here, next } = lineAt(text, at);
    if (here === FENCE) {
      const blank = next < text.length ? lineAt(text, next) : undefined;
      return { head: text.slice(first.next, at), bodyStart: blank?.text === '' ? blank.next : next };
    }
    if (here.startsWith(FENCE)) {
      throw contentError(
        { file, line },
        `expected a closing line of exactly "---", found ${JSON.stringify(here.slice(0, 40))}`,
        'Close the front matter with a line that holds "---" alone.',
      );
    }
    at = next;
  }
  throw contentError(
    { file, line: 1 },
    'front matter without a closing fence',
    'Close it with a line that holds "---" alone.',
  );
}

function lineAt(text: string, start: number): { text: string; next: number } {
  const end = text.indexOf('\n', start);
  const stop = end === -1 ? text.length : end;
  return {
    text: text.slice(start, text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop),
    next: stop + 1,
  };
}

function parseHead(head: string, file: string): unknown {
  const plain = plainHead(head);
  if (plain !== undefined) return plain;
  const deny = (): never => {
    throw new Error('Unexpected front matter in another language, expected YAML');
  };
  let data: unknown;
  matter(`${FENCE}\n${head}${FENCE}\n`, {
    language: 'yaml',
    engines: {
      yaml: () => {
        data = parseYaml(head, { ...YAML, file });
        return {};
      },
      javascript: deny,
      json: deny,
      coffee: deny,
    },
  });
  if (data === undefined) return {};
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  throw contentError(
    { file, line: 2 },
    'expected "key: value" lines in the front matter',
    'Write one "key: value" per line.',
  );
}

const YAML = {
  firstLine: 2,
  subject: 'front matter',
  hint: 'Fix the line, for instance by quoting its value.',
  maxAliases: MAX_ALIASES,
};

function countLines(text: string, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
