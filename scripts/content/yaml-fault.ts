/** What is wrong with a line of YAML, for readers who do not know YAML, and how to fix it. */
export interface YamlFault {
  readonly problem: string;
  readonly hint: string;
}

const KEY_LINE = /^\s{0,40}(?:- {1,40})?([A-Za-z][\w-]{0,60}):\s+(\S.{0,2000}?)\s*$/;
/** Characters that have a special meaning at the start of a value. */
const SIGN = /^[-?:,\]}#&*!|>@`%]/;
const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Explain an error of the parser.
 *
 * @param code The parser's code for it.
 * @param line The whole line.
 * @returns `undefined` if the parser's own message has to do.
 */
export function explainFault(code: string, line: string): YamlFault | undefined {
  if (code === 'TAB_AS_INDENT') {
    return { problem: 'the line begins with a tab', hint: 'Write spaces in place of the tab.' };
  }
  const [, key, value = ''] = KEY_LINE.exec(line) ?? [];
  if (key === undefined) {
    if (code !== 'MULTILINE_IMPLICIT_KEY' || line.includes(':')) return undefined;
    return { problem: 'expected "key: value", and the line has no colon', hint: 'Write "key: value".' };
  }
  const quoted = `${key}: '${value.replaceAll("'", "''")}'`;
  const quotes = `Put the ${key} in quotes: ${quoted}`;
  const mark = /^["']/.exec(value)?.[0];
  if (code === 'BAD_DQ_ESCAPE') {
    const inside = value.replace(/^"|"$/g, '').replaceAll("'", "''");
    return {
      problem: `"${key}" has a \\ in double quotes, where it has a special meaning`,
      hint: `Put the ${key} in single quotes: ${key}: '${inside}'`,
    };
  }
  if (mark !== undefined) {
    return code === 'MISSING_CHAR'
      ? {
          problem: `"${key}" begins with ${mark}, and has no ${mark} at its end`,
          hint: `Close it, or put the ${key} in quotes: ${quoted}`,
        }
      : { problem: `"${key}" goes on after the quote that closes it`, hint: quotes };
  }
  const close = CLOSES[value.charAt(0)];
  if (close !== undefined && !value.endsWith(close)) {
    const problem = value.includes(close)
      ? `"${key}" goes on after the ${close} that closes it`
      : `"${key}" begins with ${value.charAt(0)}, and has no ${close} at its end`;
    return {
      problem,
      hint: value.includes(close) ? quotes : `Close it with ${close}, or put the ${key} in quotes: ${quoted}`,
    };
  }
  if (close === undefined && SIGN.test(value)) {
    return {
      problem: `"${key}" begins with ${value.charAt(0)}, which has a special meaning there`,
      hint: quotes,
    };
  }
  if (/:(?:\s|$)/.test(value)) {
    return {
      problem: `"${key}" has a colon before a space, which has a special meaning there`,
      hint: quotes,
    };
  }
  return undefined;
}

/**
 * Explain wrong indentation.
 *
 * @param line Where the parser noticed it, from 1.
 * @returns The fault with its line; `undefined` if it is something else.
 */
export function explainIndent(
  code: string,
  lines: readonly string[],
  line: number,
): (YamlFault & { readonly line: number }) | undefined {
  const hint = 'Begin it in the same column as the lines that it belongs with.';
  // Indentation does not matter inside brackets: what is missing there is a bracket.
  if (code === 'BAD_INDENT' && !/^\s{0,40}[[{]/.test(lines[0] ?? ''))
    return {
      line,
      problem: 'the line does not begin in the same column as the lines that it belongs with',
      hint,
    };
  const [, key] = KEY_LINE.exec(lines[line - 1] ?? '') ?? [];
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === undefined) return undefined;
  const at = lines.findIndex((text, index) => index >= line && /^ +[\w-]{1,60}:(?:\s|$)/.test(text));
  if (at < 0) return undefined;
  return {
    line: at + 1,
    problem: `the line is indented more than "${key}" above it, which has a value already`,
    hint,
  };
}

/** @returns The line, from 1, of an opening double quote that is never closed. */
export function openQuoteLine(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) => /^\s{0,40}(?:- )?[\w-]{1,60}:\s+"(?:[^"\\]|\\.)*$/.test(line));
  return at < 0 ? undefined : at + 1;
}
