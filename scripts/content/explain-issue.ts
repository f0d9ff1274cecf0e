import { z } from 'zod';

/** A zod issue in words, and the part of the data that it is about. */
export interface ExplainedIssue {
  readonly problem: string;
  readonly hint: string;
  /** Keys and indexes from the root of the data; names the unknown key itself. */
  readonly path: readonly PropertyKey[];
}

/**
 * Say the first thing that a parse found wrong.
 *
 * @param schema The schema that was parsed with.
 */
export function explainError(error: z.ZodError, schema: z.ZodType): ExplainedIssue {
  // The key that is missing is often the one that was misspelt.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  if (issue === undefined) throw error;
  return explainIssue(issue, schema);
}

/**
 * Say what zod found wrong, in the words of someone who edits the file.
 *
 * @param issue One issue of a failed parse.
 * @param schema The schema that was parsed with; tells which keys were expected.
 */
function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): ExplainedIssue {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(schema, issue.path);
    return {
      problem: `unknown key "${key}"; expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}`,
      hint: `Correct the spelling of "${key}", or remove it.`,
      path: [...issue.path, key],
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
  return {
    problem: `${subject}${inWords(issue)}`,
    hint: name === '' ? 'Correct the file.' : `Correct the value of "${name}".`,
    path: issue.path,
  };
}

function inWords(issue: z.core.$ZodIssue): string {
  // The words of the schema itself, where it has some.
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

/** A type as it looks in YAML. */
function kind(expected: string): string {
  if (expected === 'object' || expected === 'record') return '"key: value" lines';
  if (expected === 'array') return 'a list, one "- …" line an entry';
  if (expected === 'boolean') return 'true or false';
  return expected === 'string' ? 'text' : expected;
}

/** Keys that the strict object at a path knows. */
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

/** A schema without its `optional` and `default` wrappers. */
function bare(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
