/**
 * Find where labelled noise ends that a sentence of the article follows without a full stop: `Read more: Bridge to close
 * for a week Ferry fares rise on Monday, the council said.`
 */
import { AGENCIES } from '../../data/agencies.ts';
import { NOISE_LABELS, type NoiseLabels } from '../../data/noise-labels.ts';
import { NOISE_PHRASES } from '../../data/noise-phrases.ts';
import { hasStarters, isStarter } from '../sentences/joins.ts';
import { mayBeSeam } from './seam-features.ts';
import { seamScore } from './seam-model.ts';
import type { Word, WordsOfBody } from './sentence-words.ts';

/** Phrases that name what follows them, or ask the reader for something. */
const LABELS = [
  'asks for word',
  'asks to click',
  'asks to follow',
  'asks to sign up',
  'counts for itself',
  'credits a picture',
  'offers more to read',
  'points on the page',
  'promises news',
  'reserves rights',
  'speaks of a player',
  'tells where to watch',
  'tells who made it',
];
/** Numbers of pictures and lengths of videos, which their headline follows. */
const STAMP = '^(?:\\d{1,3} of \\d{1,3}|images? \\d|(?:\\d{1,2}:)?\\d{1,2}:\\d{2})(?![\\p{L}-])';
const foreign = (part: keyof NoiseLabels) => Object.values(NOISE_LABELS).flatMap((table) => table[part]);
const LABEL = anyOf([
  ...LABELS.map(phrase),
  STAMP,
  `^["“„«(]?(?:${foreign('labels').join('|')})(?![\\p{L}\\p{M}])`,
]);
/** Labels that only names follow. */
const CREDIT = anyOf([
  ...['credits a picture', 'reserves rights', 'tells who made it'].map(phrase),
  '^["“„«(]?(?:cr.dit photo|\\p{L}{3,12}) ?:',
]);
/** Labels of one word and a colon that a headline follows rather than names. */
const OFFER = /^["“„«(]?(?:also|exclusive|latest|more|next|now|related|trending|video|watch) ?:/iu;
const CREDIT_WORDS = new Set('and by courtesy dpa for from in of supplied the und via von'.split(' '));
/** The last words of the names of agencies. */
const AGENCY_ENDS = new Set(AGENCIES.map((name) => name.split(' ').at(-1)));
/** English words of controls, which stand alone. */
const ENGLISH_CONTROLS = new Set(
  'advertisement advertisements advertising close comment comments copy e-mail email facebook gallery link linkedin live pin pinterest print promoted reddit save share shares sponsored tweet twitter video whatsapp'.split(
    ' ',
  ),
);
const CONTROL = anyOf([`^(?:${[...ENGLISH_CONTROLS, ...foreign('controls')].join('|')})$`]);

/** Number of words at the beginning that contain the label. */
const LABEL_WORDS = 4;
/** Numbers of words of controls. */
const CONTROL_SIZES = [1, 2, 3];
/** Minimum number of words of the sentence that follows. */
const MIN_REST_WORDS = 5;
/** Minimum number of words of a headline. */
const MIN_HEADLINE_WORDS = 3;
/** Maximum number of words of the noise. */
const MAX_WORDS = 60;
/** Minimum log-odds of a seam. */
const MIN_SEAM = -1;
const MIN_SEAM_AFTER_MARK = -1.5;
const MIN_SEAM_OF_CONTROL = -0.5;
/** Where there is no table of words that begin sentences. */
const MIN_FOREIGN_SEAM = 0;

const ENGLISH = / (?:the|and) /;
const FOREIGN_LABEL = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...foreign('labels'), ...foreign('controls'), ...foreign('requests'), ...foreign('notices')].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** A stamp or an English control where a sentence may begin. */
const BEGINS_WITH_LABEL = new RegExp(
  `(?:^|[.!?…]["'’”)]{0,3} )(?:\\d{1,3}(?:[:]| of )\\d|(?:${[...ENGLISH_CONTROLS]
    .map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`)
    .join('|')}) ["“\\p{Lu}])`,
  'u',
);

/** Whether a text may contain a label that is no other evidence of noise. */
export function mayHoldLabel(text: string): boolean {
  return BEGINS_WITH_LABEL.test(text) || mayHoldForeignLabel(text);
}

/** Whether a text in another language than English may contain a label of a table. */
export function mayHoldForeignLabel(text: string): boolean {
  return !ENGLISH.test(text) && FOREIGN_LABEL.test(text);
}

/**
 * Whether a text begins with a label.
 *
 * @param isLikely Whether it has other evidence of noise; if not, only stamps and English controls are labels, for speed.
 */
export function hasLabel(text: string, isLikely: boolean): boolean {
  if (!isLikely && !/^\d/.test(text) && !ENGLISH_CONTROLS.has(firstWord(text))) return false;
  const words = text.split(' ', LABEL_WORDS);
  return controlsOf(words) > 0 || LABEL.test(words.join(' '));
}

/**
 * @param words The words of a sentence from the label on.
 * @returns Index of the word that begins the next text; `undefined` if it is uncertain.
 */
export function labelledEnd(words: readonly Word[], body: WordsOfBody, line: string): number | undefined {
  // The weights know English: elsewhere, only words that begin sentences are certain, and the first of them counts.
  const startsOnly = body.language !== 'en' && hasStarters(body.language);
  const controls = controlsOf(words.map(({ text }) => text));
  if (controls > 0) return isEndOfControls(controls) ? controls : undefined;
  const last = Math.min(words.length - MIN_REST_WORDS, MAX_WORDS, afterNames(words));
  const agency = afterAgency(words, Math.min(words.length - 2, afterNames(words)));
  if (agency !== undefined) return agency;
  let best: { at: number; score: number } | undefined;
  // Headlines begin with the words that begin sentences, and follow after a mark.
  const size = labelSize(words);
  const isMarked = /[:|»>]$/u.test(words[size - 1]?.text ?? '') || /^[:|»>]$/u.test(words[size]?.text ?? '');
  const names = isCredit(words);
  const first = size + (!names && (startsOnly || isMarked) ? MIN_HEADLINE_WORDS : 0);
  const noun = isMarked && !names ? nounThatBegins(words, first, last, body) : undefined;
  if (noun !== undefined) return noun;
  const least = isMarked && !names ? MIN_SEAM_AFTER_MARK : MIN_SEAM;
  for (let at = first; at <= last; at++) {
    const score = seamAt(at);
    if (score === undefined || score < (best?.score ?? least)) continue;
    best = { at, score };
    if (startsOnly) break;
  }
  return best?.at;

  function seamAt(at: number): number | undefined {
    const score = seamScore(words, at, body, line);
    if (score === undefined || body.language === 'en') return score;
    if (startsOnly) return isStarter(words[at]?.bare ?? '', body.language) ? 0 : undefined;
    return score < MIN_FOREIGN_SEAM ? undefined : score;
  }

  function isEndOfControls(at: number): boolean {
    const score = seamScore(words, at, body, line);
    if (score === undefined) return false;
    return body.language !== 'en' || score > MIN_SEAM_OF_CONTROL || /^["“]/.test(words[at]?.text ?? '');
  }
}

/** Verbs that follow the subject of a sentence. */
const AUXILIARIES = new Set(
  'are can could did do does had has have is may might must said say says was were will would'.split(' '),
);
/** Maximum share of capitals in a headline in sentence case. */
const MAX_CAPITALS = 0.5;

/**
 * After a headline in sentence case: the first capital noun with its verb that the body also has in lower case, and so is
 * no name. `Bridge to close for a week Pilots had warned`
 */
function nounThatBegins(
  words: readonly Word[],
  first: number,
  last: number,
  { common }: WordsOfBody,
): number | undefined {
  const start = first - MIN_HEADLINE_WORDS;
  for (let at = first; at <= last; at++) {
    const { bare = '', lower = '' } = words[at] ?? {};
    if (!/^\p{Lu}\p{Ll}{3}/u.test(bare) || !mayBeSeam(words, at)) continue;
    if (!AUXILIARIES.has(words[at + 1]?.text ?? '')) continue;
    const isNoun = [lower, `${lower}s`, lower.replace(/s$/u, '')].some((form) => common.has(form));
    const headline = words.slice(start + 1, at);
    const capitals = headline.filter((word) => /^\p{Lu}/u.test(word.bare)).length;
    if (isNoun && capitals <= headline.length * MAX_CAPITALS) return at;
  }
  return undefined;
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return (end < 0 ? text : text.slice(0, end)).toLowerCase();
}

/** @returns Number of words of controls at the beginning: `Share Print`. */
function controlsOf(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    const size = CONTROL_SIZES.find((count) => CONTROL.test(words.slice(at, at + count).join(' ')));
    if (size === undefined) break;
    at += size;
  }
  return at;
}

/** After the label of a credit: the last word that may begin the next text, since the names end at a word in lower case. */
function afterNames(words: readonly Word[]): number {
  if (!isCredit(words)) return Infinity;
  const end = words.findIndex(
    ({ bare, text }, at) => at >= 2 && /^["“‘'(]?\p{Ll}/u.test(text) && !CREDIT_WORDS.has(bare),
  );
  return end < 0 ? Infinity : end - 1;
}

/** After the label of a credit: the word after the last agency that is named, if a text may begin there. */
function afterAgency(words: readonly Word[], last: number): number | undefined {
  if (last === Infinity || !isCredit(words)) return undefined;
  for (let at = Math.min(last, words.length - 1); at > 1; at--) {
    const named = words[at - 1]?.bare.split(/[/|]/u).at(-1) ?? '';
    if (AGENCY_ENDS.has(named) && mayBeSeam(words, at)) return at;
  }
  return undefined;
}

/** @returns Number of words of the label, at least 1. */
function labelSize(words: readonly Word[]): number {
  const match = LABEL.exec(textOf(words.slice(0, LABEL_WORDS)));
  if (match === null) return 1;
  return (
    (
      match.input
        .slice(0, match.index + match[0].length)
        .trim()
        .match(/\s+/gu) ?? []
    ).length + 1
  );
}

function isCredit(words: readonly Word[]): boolean {
  return startsWith(CREDIT, words) && !startsWith(OFFER, words);
}

function startsWith(pattern: RegExp, words: readonly Word[]): boolean {
  return pattern.test(textOf(words.slice(0, LABEL_WORDS)));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function phrase(name: string): string {
  return NOISE_PHRASES[name] ?? '(?!)';
}

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'iu');
}
