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

/** What ends most words of plain letters. */
const ENDS = new Set([...' ,;:!?"”)\n'].map((character) => character.charCodeAt(0)));
const SPACE = ' '.charCodeAt(0);

/** @returns The words of a text, in order. */
export function wordPlaces(text: string): WordPlace[] {
  const words: WordPlace[] = [];
  eachWord(text, (start, end, place) => words.push({ word: text.slice(start, end), start, place }));
  return words;
}

/**
 * Go through the words of a text, in order.
 *
 * @param take Is handed each word: its UTF-16 offsets, and its place (see `WordPlace`).
 */
export function eachWord(text: string, take: (start: number, end: number, place: number) => void): void {
  let place = 0;
  /** No word begins before it. */
  let nextWord = 0;
  for (let lineStart = 0; lineStart <= text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    let end = lineStart;
    for (let at = Math.max(lineStart, nextWord); at < lineEnd; ) {
      if (text.charCodeAt(at) === SPACE) {
        at += 1;
        continue;
      }
      let start = at;
      at = endOfPlainWord(text, start);
      if (at === start) {
        WORD.lastIndex = start;
        const found = WORD.exec(text);
        start = found?.index ?? text.length;
        nextWord = start;
        if (found === null || start >= lineEnd) break;
        at = WORD.lastIndex;
        // Letters that stand apart are no word of a script without spaces.
        if (start > end && UNSPACED_LETTER.test(found[0])) place += 1;
      }
      take(start, at, place++);
      end = at;
    }
    lineStart = lineEnd + 1;
    // No phrase runs on from one line to the next.
    place += 1;
  }
}

/**
 * Most words, which the pattern would match as well, in several times the time.
 *
 * @returns Where a word of plain letters ends that begins at `start`; `start` where none is seen at once.
 */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  while (isPlainLetter(text.charCodeAt(at))) at += 1;
  return at === text.length || ENDS.has(text.charCodeAt(at)) ? at : start;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
