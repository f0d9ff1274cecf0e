import type { Line } from '../model.ts';

/**
 * Cut a text into lines at CR LF, LF and CR. Nothing but the line ends is lost, so the characters of the
 * lines are those of the text.
 *
 * @param place Of the text in its dump, empty for a whole file: `record 7` gives `record 7, line 3`.
 */
export function textLines(text: string, place: string): Line[] {
  const before = place === '' ? '' : `${place}, `;
  const lines = text.split(/\r\n|\n|\r/);
  // The end of the last line begins no other.
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ text: line, place: `${before}line ${index + 1}` }));
}
