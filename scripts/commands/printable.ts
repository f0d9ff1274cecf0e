/**
 * Control characters, line endings, direction marks and unpaired surrogates, which can control a terminal or mislead
 * its reader.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Make a line with untrusted text safe to print: it stays one line, and nothing in it controls the terminal.
 *
 * @returns The text with each such character escaped, such as `\u{1b}`.
 */
export function printable(line: string): string {
  return line.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
