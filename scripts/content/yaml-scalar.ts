import { Scalar, stringify } from 'yaml';

/** Begins with a letter, a digit or an opening quotation mark, and has no invisible characters. */
const PLAIN = /^[\p{L}\p{N}“‘„«»][^\p{Cc}\p{Cs}\u00a0\u2028\u2029\ufeff]*$/u;

/**
 * Text that some version of YAML reads as a number, a date, a boolean or null: `790993e37268` is an id, but infinity in
 * YAML 1.1. It is quoted, whichever reader people use.
 */
const AMBIGUOUS =
  /^(?:[-+.]?\d[\d_.,:eExXoOa-fA-F+-]*|\d{4}-\d\d?-\d\d?[Tt ].*|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/i;

/** Line endings and invisible characters. */
const ESCAPED = /[\p{Cc}\u00a0\u2028\u2029\ufeff]/u;

/** Longest text that is matched: regular expressions overflow the stack at some million characters. */
const MAX_MATCHED_CHARS = 10_000;

/** Whether every YAML reader reads the text unchanged without quotes. True of most, so this is checked first. */
export function isPlainScalar(text: string): boolean {
  if (text.length > MAX_MATCHED_CHARS || text.endsWith(' ') || text.endsWith(':')) return false;
  return !text.includes(': ') && !text.includes(' #') && PLAIN.test(text) && !AMBIGUOUS.test(text);
}

/**
 * Write a string as a value of block YAML, on one line.
 *
 * @returns Plain if that is safe, else in single quotes, or in double quotes if it needs escapes.
 */
export function yamlScalar(value: string): string {
  const text = value.toWellFormed();
  if (isPlainScalar(text)) return text;
  if (ESCAPED.test(text)) return JSON.stringify(text);
  if (AMBIGUOUS.test(text)) return written(text, Scalar.QUOTE_SINGLE);
  // `---` begins a document only in the first column, but the library quotes it anywhere.
  const asked = /^(?:---|\.\.\.)./.test(text) ? `a${text.slice(3)}` : text;
  return written(asked, Scalar.PLAIN) === asked ? text : written(text, Scalar.QUOTE_SINGLE);
}

/** A value inside braces, where commas and brackets are special too. */
export function yamlScalarInBraces(value: string): string {
  const scalar = yamlScalar(value);
  return /^["']/.test(scalar) || !/[,[\]{}]/.test(scalar) ? scalar : JSON.stringify(value.toWellFormed());
}

function written(text: string, type: Scalar.Type): string {
  const scalar = new Scalar(text);
  scalar.type = type;
  return stringify(scalar, { lineWidth: 0 }).replace(/\n$/, '');
}
