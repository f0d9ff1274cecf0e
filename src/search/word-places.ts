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

const SPACE = ' '.charCodeAt(0);
const NEWLINE = '\n'.charCodeAt(0);
const PLAIN_LETTER = 1;
/** A character that ends most words of plain letters. */
const PLAIN_END = 2;
/** What a character is, by its code. */
const KINDS = new Uint8Array(0x10000);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  KINDS[letter.charCodeAt(0)] = PLAIN_LETTER;
  KINDS[letter.toUpperCase().charCodeAt(0)] = PLAIN_LETTER;
}
for (const end of ' ,;:!?"”)\n') KINDS[end.charCodeAt(0)] = PLAIN_END;

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
  const { length } = text;
  let place = 0;
  /** End of the last word of the line. */
  let end = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    let code = text.charCodeAt(at);
    // Most words are plain letters, which the pattern would match too, but several times more slowly.
    while (KINDS[code] === PLAIN_LETTER) {
      at += 1;
      code = at < length ? text.charCodeAt(at) : SPACE;
    }
    if (at > start && KINDS[code] === PLAIN_END) {
      take(start, at, place++);
      end = at;
    } else if (code === SPACE) at += 1;
    else if (code === NEWLINE) {
      at += 1;
      // Phrases do not continue across lines.
      place += 1;
      end = at;
    } else {
      WORD.lastIndex = start;
      const found = WORD.exec(text);
      if (found === null) return;
      const { index } = found;
      for (let skipped = start; skipped < index; skipped++) {
        if (text.charCodeAt(skipped) !== NEWLINE) continue;
        place += 1;
        end = skipped + 1;
      }
      // Separated letters are not a word in a script without spaces.
      if (index > end && UNSPACED_LETTER.test(found[0])) place += 1;
      at = index + found[0].length;
      take(index, at, place++);
      end = at;
    }
  }
}
