import { Scalar, stringify } from 'yaml';

/** Begins with a letter, a digit or an opening quotation mark, and holds nothing that is not seen. */
const PLAIN = /^[\p{L}\p{N}“‘„«»][^\p{Cc}\p{Cs}\u00a0\u2028\u2029\ufeff]*$/u;

/**
 * Words that are a number, a date, a truth value or nothing to some version of YAML: `790993e37268` is an
 * id, and an infinite number to YAML 1.1. They are quoted for every reader that people may use.
 */
const AMBIGUOUS =
  /^(?:[-+.]?\d[\d_.,:eExXoOa-fA-F+-]*|\d{4}-\d\d?-\d\d?[Tt ].*|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/i;

/** Line ends, and characters that are not seen. */
const ESCAPED = /[\p{Cc}\u00a0\u2028\u2029\ufeff]/u;

/** Characters up to which a text is matched: the engine of patterns runs out of stack on some million. */
const MAX_MATCHED_CHARS = 10_000;

/** Whether a text, written without quotes, is itself to every reader of YAML. Most are, and are spared the work. */
export function isPlainScalar(text: string): boolean {
  if (text.length > MAX_MATCHED_CHARS || text.endsWith(' ') || text.endsWith(':')) return false;
  return !text.includes(': ') && !text.includes(' #') && PLAIN.test(text) && !AMBIGUOUS.test(text);
}

/**
 * Write a string as a value of block YAML, on one line.
 *
 * @returns It plain where that says the same, else in single quotes; in double ones where it has to be escaped.
 */
export function yamlScalar(value: string): string {
  const text = value.toWellFormed();
  if (isPlainScalar(text)) return text;
  if (ESCAPED.test(text)) return JSON.stringify(text);
  if (AMBIGUOUS.test(text)) return written(text, Scalar.QUOTE_SINGLE);
  // `---` begins a document in the first column alone, but the library quotes it anywhere.
  const asked = /^(?:---|\.\.\.)./.test(text) ? `a${text.slice(3)}` : text;
  return written(asked, Scalar.PLAIN) === asked ? text : written(text, Scalar.QUOTE_SINGLE);
}

/** A value between braces, where commas and brackets have a meaning too. */
export function yamlScalarInBraces(value: string): string {
  const scalar = yamlScalar(value);
  return /^["']/.test(scalar) || !/[,[\]{}]/.test(scalar) ? scalar : JSON.stringify(value.toWellFormed());
}

function written(text: string, type: Scalar.Type): string {
  const scalar = new Scalar(text);
  scalar.type = type;
  return stringify(scalar, { lineWidth: 0 }).replace(/\n$/, '');
}
