/**
 * Characters that can control a terminal or mislead a reader: control characters, line endings, direction marks,
 * unpaired surrogates, and whatever shows nothing except the selectors that belong to emoji.
 */
const UNSAFE = /[[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]--[\ufe00-\ufe0f]]/gv;

/**
 * Make a line with untrusted text safe to show: it stays one line, and nothing in it is hidden, controls the terminal or
 * turns the line around.
 *
 * @returns The text with each such character escaped, such as `\u{1b}`.
 */
export function printable(line: string): string {
  return line.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** Whether a text has none of these characters. */
export function isPrintable(text: string): boolean {
  return text.search(UNSAFE) < 0;
}
