/**
 * The words of a text and their positions.
 *
 * A word is a sequence of letters and digits. In scripts without spaces, each letter counts as a word, and a search for
 * several of them is a phrase search. So results do not depend on a dictionary, and the reader's browser cannot
 * disagree with the machine that built the index.
 */

export interface WordPlace {
  /** As written. */
  readonly word: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** Consecutive words of a line have consecutive numbers. */
  readonly place: number;
}

/** Letters of scripts without spaces. */
export const UNSPACED_LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々`;
const SPACED = String.raw`[[\p{L}\p{N}\p{M}\u00ad]--[${UNSPACED_LETTERS}]]`;
const APOSTROPHE = `['’ʼ]`;

const UNSPACED_LETTER = new RegExp(`^[${UNSPACED_LETTERS}]$`, 'u');
/** Alternatives in the order in which they are tried. */
const WORD = new RegExp(
  [
    `[${UNSPACED_LETTERS}]`,
    String.raw`\p{Extended_Pictographic}`,
    // `C++`, `C#`.
    String.raw`\p{L}(?:\+\+|#)(?![\p{L}\p{N}])`,
    // `U.S.`
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
    // French and Italian elided words: `l’économie`.
    String.raw`(?:[cdjlmnstCDJLMNST]|[Qq]u|[Dd]ell)${APOSTROPHE}(?=\p{L}{2})`,
    // Others, with `o’clock` and `3,000`.
    String.raw`${SPACED}+(?:(?:${APOSTROPHE}|(?<=\p{Nd})[.,](?=\p{Nd}))${SPACED}+)*`,
  ].join('|'),
  'gv',
);

/** Characters that end most words of plain letters. */
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
        // Separated letters are not a word in a script without spaces.
        if (start > end && UNSPACED_LETTER.test(found[0])) place += 1;
      }
      take(start, at, place++);
      end = at;
    }
    lineStart = lineEnd + 1;
    // Phrases do not continue across lines.
    place += 1;
  }
}

/**
 * Fast path for most words, which the pattern would match too, but several times more slowly.
 *
 * @returns The end of a word of plain letters that begins at `start`; `start` if there is no such word.
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
