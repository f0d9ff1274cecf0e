/** What is wrong with a line of YAML, in the words of somebody who never heard of it, and how to fix the line. */
export interface YamlFault {
  readonly problem: string;
  readonly hint: string;
}

const KEY_LINE = /^\s{0,40}(?:- {1,40})?([A-Za-z][\w-]{0,60}):\s+(\S.{0,2000}?)\s*$/;
/** Characters that mean something of their own where a value begins. */
const SIGN = /^[-?:,\]}#&*!|>@`%]/;
const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Explain what the parser does not like.
 *
 * @param code Its own name for it.
 * @param line The whole line.
 * @returns Nothing where its own words have to do.
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
      problem: `"${key}" has a \\ between double quotes, where it means something of its own`,
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
      problem: `"${key}" begins with ${value.charAt(0)}, which means something of its own there`,
      hint: quotes,
    };
  }
  if (/:(?:\s|$)/.test(value)) {
    return {
      problem: `"${key}" has a colon before a space, which means something of its own there`,
      hint: quotes,
    };
  }
  return undefined;
}

/**
 * Explain a line that does not begin where it should.
 *
 * @param line Where the parser noticed it, from 1.
 * @returns Its line besides; nothing when it is something else.
 */
export function explainIndent(
  code: string,
  lines: readonly string[],
  line: number,
): (YamlFault & { readonly line: number }) | undefined {
  const hint = 'Begin it in the same column as the lines that it belongs with.';
  // Inside brackets columns mean nothing: what the parser misses there is a bracket.
  if (code === 'BAD_INDENT' && !/^\s{0,40}[[{]/.test(lines[0] ?? ''))
    return { line, problem: 'the line begins in another column than the lines that it belongs with', hint };
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

/** @returns The line, from 1, on which a double quote is opened that none of its lines closes. */
export function openQuoteLine(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) => /^\s{0,40}(?:- )?[\w-]{1,60}:\s+"(?:[^"\\]|\\.)*$/.test(line));
  return at < 0 ? undefined : at + 1;
}
