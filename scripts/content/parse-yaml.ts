import { Composer, type Document, isScalar, Lexer, LineCounter, Parser, visit } from 'yaml';
import { contentError } from './broadsheet-error.ts';
import { withoutMark } from './byte-order-mark.ts';
import { explainFault, explainIndent, openQuoteLine } from './yaml-fault.ts';

/** What to call the text in error messages, and limits. */
export interface YamlOptions {
  readonly file: string;
  /** Line of the file on which the text begins, from 1. */
  readonly firstLine?: number;
  /** `front matter`; empty for a whole file. */
  readonly subject?: string;
  readonly hint?: string;
  /** Maximum number of alias expansions; guards against alias bombs. */
  readonly maxAliases: number;
}

/** Nesting depth as the parser counts it, two for a list in a list; our files need six. */
const MAX_LEVELS = 60;

/** The library's message about an alias without an anchor before it. */
const UNKNOWN_ALIAS = /^Unresolved alias .*: (.+)$/;

const HINT = 'Fix the line, for instance its indentation or quotes.';

/**
 * Read YAML 1.2 with its core schema, in which dates and times are strings. 12 hex digits are a string too, even when YAML
 * would read a number (`012345678901`, `1234567890e1`): they are an id. Nothing in the text is ever executed, and time and
 * memory are bounded by its length.
 *
 * @param marked One document, with or without a byte-order mark.
 * @returns Plain data; `undefined` for a text that is empty but for comments.
 * @throws {BroadsheetError} with the line of the first thing that is not valid YAML or exceeds a limit.
 */
export function parseYaml(marked: string, options: YamlOptions): unknown {
  const text = withoutMark(marked);
  const { file, firstLine = 1, subject = '', hint = HINT, maxAliases } = options;
  const counter = new LineCounter();
  counter.addNewLine(0);
  const refuse = (problem: string, line: number, remedy = hint): never => {
    throw contentError({ file, line: line + firstLine - 1 }, problem, remedy);
  };
  const lines = text.split('\n');
  // The parser notices an unclosed bracket only at the end of the text, after its last line.
  const end = text.trimEnd().length;
  const lineOf = (offset: number) => counter.linePos(Math.min(offset, end)).line;
  const document = compose(text, counter, refuse);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    // The parser notices an unclosed quote only at the end of the text.
    const open = fault.code === 'MISSING_CHAR' ? openQuoteLine(lines) : undefined;
    const line = open ?? lineOf(fault.pos[0]);
    const explained = explainFault(fault.code, lines[line - 1] ?? '');
    if (explained !== undefined) refuse(explained.problem, line, explained.hint);
    const indented = explainIndent(fault.code, lines, line);
    if (indented !== undefined) refuse(indented.problem, indented.line, indented.hint);
    const what = subject === '' ? 'not valid YAML' : `${subject} is not valid YAML`;
    refuse(`${what}: ${inWords(fault)}`, line);
  }
  idsAsText(document);
  const key = unwantedKey(document);
  if (key !== undefined) refuse(key.problem, lineOf(key.offset));
  try {
    return document.toJS({ maxAliasCount: maxAliases }) ?? undefined;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const unknown = UNKNOWN_ALIAS.exec(error.message)?.[1];
    const line = lineOf(aliasOffset(document, unknown));
    const explained = unknown === undefined ? undefined : explainFault('BAD_ALIAS', lines[line - 1] ?? '');
    if (explained !== undefined) return refuse(explained.problem, line, explained.hint);
    if (unknown !== undefined)
      return refuse(
        `the alias *${unknown} without an anchor before it`,
        line,
        'Put a text that begins with an asterisk in quotes.',
      );
    const has = subject === '' ? '' : `${subject} has `;
    return refuse(`${has}too many aliases, more than ${maxAliases}`, line);
  }
}

/** What the library's `parseDocument` does, except that the depth is checked before any recursion. */
function compose(
  text: string,
  counter: LineCounter,
  refuse: (problem: string, line: number) => never,
): Document.Parsed {
  const parser = new Parser(counter.addNewLine);
  // The library would compare each key with all keys before it.
  const composer = new Composer({ uniqueKeys: false });
  const tokens = function* () {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_LEVELS) refuse('nested too deeply', counter.lineStarts.length);
    }
    yield* parser.end();
  };
  const [document, second] = composer.compose(tokens(), true, text.length);
  if (second !== undefined) refuse('a second document in one file', counter.linePos(second.range[0]).line);
  return document ?? refuse('nothing that can be read', 1);
}

/** @returns The offset of the first alias with a name; by default, of any. */
function aliasOffset(document: Document.Parsed, name: string | undefined): number {
  let offset = 0;
  visit(document, {
    Alias(_, { source, range }) {
      if (name !== undefined && source !== name) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function inWords({ message }: { readonly message: string }): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** As `src/schemas/article.ts` has it. */
const ID = /^[0-9a-f]{12}$/;

function idsAsText(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, scalar) {
      const { value, source = '' } = scalar;
      if (typeof value !== 'string' && ID.test(source)) scalar.value = source;
    },
  });
}

/** Find a key that appears twice in its mapping, is not text, or has a special meaning in JavaScript. */
function unwantedKey(document: Document.Parsed): { problem: string; offset: number } | undefined {
  let found: { problem: string; offset: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        if (name === undefined) found = { problem: 'a key that is not text', offset };
        else if (name === '__proto__') found = { problem: 'the key "__proto__" is not allowed', offset };
        else if (seen.has(name)) found = { problem: `the key "${name}" appears twice`, offset };
        else seen.add(name);
        if (found !== undefined) return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
