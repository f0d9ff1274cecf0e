/**
 * Where the words of a text stand.
 *
 * A word is a run of letters and digits. Scripts that are written without spaces have no such runs: each of their
 * letters counts as a word, and a search for several of them is one for a phrase. So no dictionary decides over what
 * is found, and the browser of a reader cannot disagree with the computer that made the index.
 */

export interface WordPlace {
  /** As written. */
  readonly word: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** Words that stand one after the other in a line have places one after the other. */
  readonly place: number;
}

/** Letters of scripts that are written without spaces. */
export const UNSPACED_LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々`;
const SPACED = String.raw`[[\p{L}\p{N}\p{M}\u00ad]--[${UNSPACED_LETTERS}]]`;
const APOSTROPHE = `['’ʼ]`;

const UNSPACED_LETTER = new RegExp(`^[${UNSPACED_LETTERS}]$`, 'u');
/** In the order in which they are tried. */
const WORD = new RegExp(
  [
    // Most words; the rest of the pattern would match them as well, in twice the time.
    String.raw`[A-Za-z]+(?=[\s,;:!?"”\)])`,
    `[${UNSPACED_LETTERS}]`,
    String.raw`\p{Extended_Pictographic}`,
    // `C++`, `C#`.
    String.raw`\p{L}(?:\+\+|#)(?![\p{L}\p{N}])`,
    // `U.S.`
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
    // French and Italian words that lean on the next: `l’économie`.
    String.raw`(?:[cdjlmnstCDJLMNST]|[Qq]u|[Dd]ell)${APOSTROPHE}(?=\p{L}{2})`,
    // Others, with `o’clock` and `3,000`.
    String.raw`${SPACED}+(?:(?:${APOSTROPHE}|(?<=\p{Nd})[.,](?=\p{Nd}))${SPACED}+)*`,
  ].join('|'),
  'gv',
);

/** @returns The words of a text, in order. */
export function wordPlaces(text: string): WordPlace[] {
  const words: WordPlace[] = [];
  let place = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let end = 0;
    for (const { 0: word, index } of line.matchAll(WORD)) {
      // Letters that stand apart are no word of a script without spaces.
      if (index > end && UNSPACED_LETTER.test(word)) place += 1;
      words.push({ word, start: lineStart + index, place: place++ });
      end = index + word.length;
    }
    lineStart += line.length + 1;
    // No phrase runs on from one line to the next.
    place += 1;
  }
  return words;
}
