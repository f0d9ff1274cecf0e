/**
 * The features of a seam: a position inside a sentence where another text may begin, since the lines of a page were
 * joined there without a full stop.
 */
import { MINOR_WORDS } from '../../data/minor-words.ts';
import { PERSON_TITLES } from '../../data/name-words.ts';
import { NOISE_OPENERS } from '../../data/noise-openers.ts';
import { rarity } from '../../data/rarity.ts';
import { isStarter } from '../sentences/joins.ts';
import { groupsOf } from './clause-words.ts';
import type { Word, WordsOfBody } from './sentence-words.ts';
import type { Put } from './sign-features.ts';
import { isSmallWord } from './small-words.ts';

/** Number of words on either side whose capitals count. */
const WINDOW = 5;
/** Words of a lower rarity are rarely names. */
const EVERYDAY = 3;
const GRAMMAR = 1.5;
const MAX_OPENER_CHARS = 40;

/** A word that cannot be followed by another text. */
const GOES_ON = /[,:–—&-]$|^\+$/u;
const MAY_BEGIN = /^["“‘'(«[]*[\p{Lu}\p{N}©►▶»|•@#]/u;

/** Whether another text may begin at `words[at]`. */
export function mayBeSeam(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    MAY_BEGIN.test(word.text) &&
    !GOES_ON.test(before.text) &&
    !MINOR_WORDS.has(before.lower) &&
    !PERSON_TITLES.has(before.bare)
  );
}

/**
 * Reports the features of a seam before `words[at]`, which may be one.
 *
 * @param isSmall Whether a word is usually written in lower case; the training passes the words that it found.
 */
export function seamFeatures(
  words: readonly Word[],
  at: number,
  body: WordsOfBody,
  line: string,
  put: Put,
  isSmall: (word: string) => boolean = isSmallWord,
): void {
  const here = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (here === undefined || before === undefined) return;
  const left = shapeOf(before.text);
  const right = next === undefined ? 'nothing' : shapeOf(next.text);
  const own = isStarter(here.bare, body.language) ? 'starter' : shapeOf(here.text);
  put(`${left} before`);
  put(`${own} here`);
  put(`${right} after`);
  put(`${left}, ${own}, ${right}`);
  const capitalsLeft = capitalsOf(words, Math.max(0, at - WINDOW), at);
  const capitalsRight = capitalsOf(words, at + 1, at + 1 + WINDOW);
  put(`capitals ${capitalsLeft} before`);
  put(`capitals ${capitalsRight} after`);
  put(`capitals ${capitalsLeft}, ${capitalsRight}`);
  if (/[)\]™®©|/»”’"']$/u.test(before.text)) put('a closing mark before');
  if (/^[^\p{L}\p{N}]/u.test(here.text)) put(`opens with ${here.text[0] ?? ''}`);
  if (body.common.has(here.lower)) put('in lower case elsewhere');
  else if (isSmall(here.lower)) put('usually in lower case');
  if (/^\p{Ll}/u.test(before.text)) {
    const rare = rarity(before.lower);
    put(`after a word ${rare < GRAMMAR ? 'of grammar' : rare < EVERYDAY ? 'of every day' : 'that is rare'}`);
  }
  if (next !== undefined && body.openings.has(`${here.bare} ${next.bare}`)) put('opens another sentence');
  if (body.pairs.has(`${before.bare} ${here.bare}`)) put('stand together elsewhere');
  if (next !== undefined && body.pairs.has(`${here.bare} ${next.bare}`))
    put('followed by the same elsewhere');
  if (groupsOf(before.lower) !== 0) put('after a cue');
  if (groupsOf(here.lower) !== 0) put('a cue');
  if (opensNoise(here, line)) put('opens noise');
  put(`after word ${before.lower}`);
  put(`word ${here.lower}`);
  if (next !== undefined) put(`before word ${next.lower}`);
  if (at <= 3) put(`word ${at + 1} of its sentence`);
}

function opensNoise({ lower, from }: Word, line: string): boolean {
  const openers = NOISE_OPENERS.get(lower);
  if (openers === undefined) return false;
  const rest = line.slice(from, from + MAX_OPENER_CHARS).toLowerCase();
  return openers.some((opener) => rest.startsWith(opener));
}

function shapeOf(word: string): string {
  if (/^["“‘'(«[]*\p{Ll}/u.test(word)) return 'small';
  if (/^["“‘'(«[]*\p{Lu}[\p{Lu}\d'’&.-]+["”’'),:]*$/u.test(word)) return 'all capitals';
  if (/^["“‘'(«[]*\p{Lu}/u.test(word)) return 'capital';
  if (/^["“‘'(«[]*[$£€#]?\p{N}/u.test(word)) return 'number';
  return 'mark';
}

function capitalsOf(words: readonly Word[], from: number, to: number): string {
  let letters = 0;
  let capitals = 0;
  for (let at = from; at < to && at < words.length; at++) {
    const bare = words[at]?.bare ?? '';
    if (!/^\p{L}/u.test(bare) || MINOR_WORDS.has(bare)) continue;
    letters++;
    if (/^\p{Lu}/u.test(bare)) capitals++;
  }
  const share = letters === 0 ? 0 : capitals / letters;
  return share === 0 ? 'none' : share <= 0.34 ? 'few' : share <= 0.67 ? 'half' : 'most';
}
