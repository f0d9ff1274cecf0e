import type { Line } from '../../model.ts';

/** Empty lines in a row that are kept; forms tell one from two, and millions are only a burden. */
const MAX_EMPTY_LINES = 3;

/**
 * Cut a text into lines at CR LF, LF and CR. Nothing but line ends and white space is lost, so the
 * characters of the lines are those of the text.
 *
 * @param place Of the text in its dump, empty for a whole file: `record 7` gives `record 7, line 3`.
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
    // The end of the last line begins no other.
    if (empty <= MAX_EMPTY_LINES && !(end === null && to === from && number > 1)) {
      lines.push({ text: text.slice(from, to), place: before + number });
    }
    if (end === null) break;
    from = ends.lastIndex;
  }
  return lines;
}
