/** The words of a copy that the text it was merged into lacks. */
import { foldedText, foldedWords, UNSPACED_SCRIPT } from '../extract/fingerprint/folded-words.ts';
import { SHINGLE_WORDS, shinglesInOrder } from '../extract/fingerprint/shingles.ts';
import { countCharacters } from '../formats/char-count.ts';

/** Headline and paragraphs of a text. */
export interface Wording {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A word, or letters of a script without spaces, with the characters after it. */
const PIECE = /[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}\p{M}]*/gu;

/**
 * Make a counter for copies of one text. A word counts as contained if any five consecutive words around it are, so
 * that a changed word counts and its neighbours do not.
 *
 * @param shown The text that pages show.
 * @returns A function that counts the characters of a copy's headline and body that are not in it, without white space.
 */
export function countOwnCharacters(shown: Wording): (copy: Wording) => number {
  const title = foldedText(shown.title);
  const body = shown.paragraphs.join('\n');
  const known = new Set(shinglesInOrder(foldedWords(body)));
  const whole = ` ${foldedText(body)} `;
  return (copy) =>
    (foldedText(copy.title) === title ? 0 : countCharacters(copy.title)) +
    ownCharacters(copy.paragraphs.join('\n'), known, whole);
}

function ownCharacters(text: string, known: ReadonlySet<number>, whole: string): number {
  const pieces = piecesOf(text);
  const words = pieces.flatMap(({ words }) => words);
  if (words.length < SHINGLE_WORDS) return whole.includes(` ${words.join(' ')} `) ? 0 : countCharacters(text);
  const isKnown = new Uint8Array(words.length);
  for (const [at, shingle] of shinglesInOrder(words).entries())
    if (known.has(shingle)) isKnown.fill(1, at, at + SHINGLE_WORDS);
  let own = 0;
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.words.length;
    if (isKnown.subarray(at, end).includes(0)) own += countCharacters(piece.text);
    at = end;
  }
  return own;
}

function piecesOf(text: string): { text: string; words: readonly string[] }[] {
  const pieces = [...text.matchAll(PIECE)].flatMap(([piece]) =>
    UNSPACED_SCRIPT.test(piece) ? [...piece] : [piece],
  );
  return pieces.map((piece) => ({ text: piece, words: foldedWords(piece) }));
}
