/** Control characters, line ends, marks of direction and unpaired surrogates: what moves or lies on a terminal. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Make a line that holds words from outside safe to print: it stays one line, and nothing in it is a command
 * to the terminal.
 *
 * @returns The text with every such character as its code, `\u{1b}`.
 */
export function printable(line: string): string {
  return line.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
