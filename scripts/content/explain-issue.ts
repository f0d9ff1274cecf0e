import { z } from 'zod';

/** A zod issue in plain words, and the path of the data that it is about. */
export interface ExplainedIssue {
  readonly problem: string;
  readonly hint: string;
  /** Keys and indexes from the root of the data; ends with the unknown key, if that is the issue. */
  readonly path: readonly PropertyKey[];
}

/**
 * Explain the first issue of a failed parse.
 *
 * @param schema The schema that it was parsed with.
 */
export function explainError(error: z.ZodError, schema: z.ZodType): ExplainedIssue {
  // An unknown key comes first: it is often the missing key misspelt.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  if (issue === undefined) throw error;
  return explainIssue(issue, schema);
}

/**
 * Explain an issue to someone who edits the file.
 *
 * @param issue One issue of a failed parse.
 * @param schema The schema that it was parsed with; it knows which keys were expected.
 */
function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): ExplainedIssue {
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(schema, issue.path);
    return {
      problem: `unknown key "${key}"; expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}`,
      hint: `Correct the spelling of "${key}", or remove it.`,
      path: [...issue.path, key],
    };
  }
  if (issue.code === 'invalid_key') {
    const [reason] = issue.issues;
    const of = nameOf(issue.path.slice(0, -1));
    return {
      problem: `${of === '' ? '' : `${of}: `}the key ${JSON.stringify(String(issue.path.at(-1)))} cannot be used${reason === undefined ? '' : `: ${inWords(reason)}`}`,
      hint: 'Correct the key, or remove its line.',
      path: issue.path,
    };
  }
  const subject = name === '' ? '' : `${name}: `;
  if (issue.code === 'invalid_type' && issue.input === undefined && name !== '') {
    const key = String(issue.path.at(-1));
    return {
      problem: `${subject}missing; expected ${kind(issue.expected)}`,
      hint: `Add "${key}".`,
      path: issue.path,
    };
  }
  return { problem: `${subject}${inWords(issue)}`, hint: hintFor(issue, name), path: issue.path };
}

/** `topics, entry 2, match.title`: as whoever edits the file counts. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    const part = typeof step === 'number' ? `entry ${step + 1}` : String(step);
    const isBeside = typeof step === 'number' || /(?:^|, )entry \d+$/.test(name);
    return name === '' ? part : `${name}${isBeside ? ', ' : '.'}${part}`;
  }, '');
}

function hintFor(issue: z.core.$ZodIssue, name: string): string {
  if (name === '') return 'Correct the file.';
  const isOther = ['number', 'bigint', 'boolean'].includes(typeof issue.input);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isOther)
    return `Put the value of "${name}" in quotes, so that it is text.`;
  return `Correct the value of "${name}".`;
}

function inWords(issue: z.core.$ZodIssue): string {
  // The schema's own message, if it has one.
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${kind(issue.expected)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'expected an address that begins with http:// or https://';
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'expected some text' : `expected at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

/** What to call a type in YAML. */
function kind(expected: string): string {
  if (expected === 'object' || expected === 'record') return '"key: value" lines';
  if (expected === 'array') return 'a list, one "- …" line an entry';
  if (expected === 'boolean') return 'true or false';
  return expected === 'string' ? 'text' : expected;
}

/** Keys that the strict object at a path allows. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = bare(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = bare(Reflect.get(at.shape, step));
    else if (at instanceof z.ZodArray) at = bare(at.element);
    else if (at instanceof z.ZodRecord) at = bare(at.valueType);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Unwrap `optional` and `default`. */
function bare(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
