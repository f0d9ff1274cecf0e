import type { Line } from '../../model.ts';

/** Maximum number of consecutive empty lines that are kept; layouts distinguish one from two, but more mean nothing. */
const MAX_EMPTY_LINES = 3;

/**
 * Split a text into lines at CR LF, LF and CR. Only line endings and white space are lost, so the characters of the
 * lines are those of the text.
 *
 * @param place Place of the text in its dump, empty for a whole file: `record 7` gives `record 7, line 3`.
 */
export function textLines(text: string, place: string): Line[] {
  const before = place === '' ? 'line ' : `${place}, line `;
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let number = 0;
  let empty = 0;
  for (let from = 0; from <= text.length; ) {
    const end = ends.exec(text);
    const to = end === null ? text.length : end.index;
    number++;
    empty = to === from ? empty + 1 : 0;
    // A final line ending does not begin another line.
    if (empty <= MAX_EMPTY_LINES && !(end === null && to === from && number > 1)) {
      lines.push({ text: text.slice(from, to), place: before + number });
    }
    if (end === null) break;
    from = ends.lastIndex;
  }
  return lines;
}
