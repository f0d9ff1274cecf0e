/**
 * Read front matter from files that anyone may have written.
 *
 * gray-matter by itself runs code (`---js`), takes any language after the fence, swallows the body
 * when the closing fence is missing, and caches what it failed to read. Here it is given nothing but
 * a head that was cut out beforehand, one language, an engine of YAML 1.2 (dates stay strings), and
 * engines that refuse everything else; an options object each time keeps it from caching.
 */
import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type ArticleData, articleSchema } from '../../src/schemas/article.ts';
import { ContentError } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';
import { yamlLine } from './yaml-line.ts';

/** UTF-16 units of front matter; a long one of ours has some 10,000. */
const HEAD_LIMIT = 256 * 1024;
/** Aliases in one front matter; ours has none. */
const ALIAS_LIMIT = 20;
const FENCE = '---';

export interface FrontMatter {
  readonly data: unknown;
  /** Everything behind the closing fence and one blank line, byte for byte. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** The YAML between the fences, which begins on line 2. */
  readonly head: string;
}

/**
 * Split a file into front matter and body. Nothing in it is ever run.
 *
 * @param text The whole file; a byte-order mark and CRLF line ends are taken as they come.
 * @param file Its name, for messages.
 * @throws {ContentError} when there is no front matter, it does not end, or it is no plain YAML mapping.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const { head, bodyStart } = cut(text, file);
  const data = parseHead(head, file);
  const body = text.slice(bodyStart);
  return { data, body, bodyLine: countLines(text, bodyStart), head };
}

export interface ParsedArticle {
  readonly data: ArticleData;
  /** Markdown. */
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Read an article file.
 *
 * @throws {ContentError} with the line of the field that does not fit the schema.
 */
export function parseArticle(text: string, file: string): ParsedArticle {
  const { data, body, bodyLine, head } = readFrontMatter(text, file);
  const parsed = articleSchema.safeParse(data, { reportInput: true });
  if (parsed.success) return { data: parsed.data, body, bodyLine };
  // A misspelt key is behind the missing one that would be named otherwise.
  const issue =
    parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0];
  if (issue === undefined) throw parsed.error;
  const { problem, hint, path } = explainIssue(issue, articleSchema);
  throw new ContentError({ file, line: (yamlLine(head, path) ?? 0) + 1 }, problem, hint);
}

/** Find the two fences; each is a line that holds `---` and nothing else. */
function cut(text: string, file: string): { head: string; bodyStart: number } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = lineAt(text, start);
  if (first.text !== FENCE) {
    throw new ContentError(
      { file, line: 1 },
      `expected a first line of exactly "---", found ${JSON.stringify(first.text.slice(0, 40))}`,
      'Begin the file with front matter: a line "---", then "key: value" lines, then a line "---".',
    );
  }
  let at = first.next;
  for (let line = 2; at < text.length; line++) {
    if (at - first.next > HEAD_LIMIT) {
      throw new ContentError(
        { file, line },
        `front matter longer than ${HEAD_LIMIT} characters`,
        'Shorten it, or close it with a line "---".',
      );
    }
    const { text: here, next } = lineAt(text, at);
    if (here === FENCE) {
      const blank = next < text.length ? lineAt(text, next) : undefined;
      return { head: text.slice(first.next, at), bodyStart: blank?.text === '' ? blank.next : next };
    }
    if (here.startsWith(FENCE)) {
      throw new ContentError(
        { file, line },
        `expected a closing line of exactly "---", found ${JSON.stringify(here.slice(0, 40))}`,
        'Close the front matter with a line that holds "---" alone.',
      );
    }
    at = next;
  }
  throw new ContentError(
    { file, line: 1 },
    'front matter without an end',
    'Close it with a line that holds "---" alone.',
  );
}

function lineAt(text: string, start: number): { text: string; next: number } {
  const end = text.indexOf('\n', start);
  const stop = end === -1 ? text.length : end;
  return {
    text: text.slice(start, text.charCodeAt(stop - 1) === 13 && stop > start ? stop - 1 : stop),
    next: stop + 1,
  };
}

function parseHead(head: string, file: string): unknown {
  const deny = (): never => {
    throw new ContentError(
      { file, line: 1 },
      'front matter in another language than YAML',
      'Write it as YAML.',
    );
  };
  let data: unknown;
  try {
    matter(`${FENCE}\n${head}${FENCE}\n`, {
      language: 'yaml',
      engines: {
        yaml: (text: string) => {
          data = load(text, { schema: CORE_SCHEMA, maxAliases: ALIAS_LIMIT, maxDepth: 20 });
          return {};
        },
        javascript: deny,
        json: deny,
        coffee: deny,
      },
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new ContentError(
      { file, line: yamlErrorLine(error) },
      `front matter is no YAML: ${error.reason}`,
      'Mend the line, for instance by quoting its value.',
    );
  }
  if (data === undefined || data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new ContentError(
      { file, line: 2 },
      'expected "key: value" lines in the front matter',
      'Write one "key: value" a line.',
    );
  }
  const line = lineOfProto(data, head);
  if (line !== undefined)
    throw new ContentError({ file, line }, 'the key "__proto__" is not allowed', 'Remove it.');
  return data;
}

/** The head begins with the line break behind the fence, so its line 0 is the fence itself. */
function yamlErrorLine(error: YAMLException): number {
  return (error.mark?.line ?? 0) + 1;
}

/** Line of a key `__proto__` at any depth. Such a key is an own property and harms nobody; it is no data of ours either. */
function lineOfProto(data: object, head: string, path: readonly PropertyKey[] = []): number | undefined {
  for (const [key, value] of Object.entries(data)) {
    if (key === '__proto__') return (yamlLine(head, [...path, key]) ?? 0) + 1;
    if (typeof value === 'object' && value !== null) {
      const line = lineOfProto(value, head, [...path, key]);
      if (line !== undefined) return line;
    }
  }
  return undefined;
}

function countLines(text: string, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
