/**
 * Find where noise ends that a sentence of the article follows without a full stop: `Watch the interview here The council
 * met.` Every position where another text may begin is weighed: how likely it is one, how much what precedes it looks
 * like noise, and how much what follows it looks like news.
 */
import { isEvident, nextHint } from './clause-features.ts';
import type { Clause } from './clauses.ts';
import { seamScore } from './seam-model.ts';
import { type Word, type WordsOfBody, wordsIn } from './sentence-words.ts';

/** Thresholds in log-odds. */
const MIN_SEAM = -1;
const MIN_NOISE = 2.5;
const MAX_NEWS = -0.5;
/** Minimum of the three together. */
const MIN_TOGETHER = 6;
/** For a clause that is noise as a whole, if its end is not news. */
const MIN_NOISE_OF_NOISE = 1;
const MAX_NEWS_OF_NOISE = 0.8;
/** After `Share this story:`, where the trained weights know no seam. */
const SEAM_AFTER_COLON = 0;
/** Words before a colon that a sentence of the article goes on after. */
const SAYS = /^(?:said|says|told|wrote|writes|added|adds|asked|asks|saying|is|was|are|were):$/iu;
/** Minimum number of words of the sentence that follows. */
const MIN_REST_WORDS = 4;
/** Maximum length of a clause of news that is examined. */
const MAX_CHARS = 1500;
/** Maximum number of words of the noise. */
const MAX_WORDS = 45;
/** Maximum offset of the first hint of noise. */
const MAX_HINT_CHARS = 60;

/** @returns The log-odds that a part of a clause is noise. */
export type ScorePart = (part: Clause) => number;

/** @returns The noise at the beginning of a clause of news; `undefined` if there is none, or its end is uncertain. */
export function noiseHead(clause: Clause, body: () => WordsOfBody, score: ScorePart): Clause | undefined {
  if (clause.text.length > MAX_CHARS) return undefined;
  const hint = nextHint(clause.text, 0);
  if (hint < 0 || hint > MAX_HINT_CHARS) return undefined;
  const found = bestHead(clause, body(), score, {
    noise: MIN_NOISE,
    news: MAX_NEWS,
    evident: true,
    after: hint,
  });
  return found !== undefined && found.worth >= MIN_TOGETHER ? found.head : undefined;
}

/** @returns A clause of noise up to a sentence of the article that seems to end it; `undefined` if there is none. */
export function withoutNews(
  clause: Clause,
  whole: number,
  body: () => WordsOfBody,
  score: ScorePart,
): Clause | undefined {
  const limits = { noise: MIN_NOISE_OF_NOISE, news: MAX_NEWS_OF_NOISE, evident: false, after: 0 };
  const found = bestHead(clause, body(), score, limits);
  return found !== undefined && found.worth > whole ? found.head : undefined;
}

interface Limits {
  /** Minimum score of the noise. */
  readonly noise: number;
  /** Maximum score of the rest. */
  readonly news: number;
  /** Whether the noise needs evidence of its own. */
  readonly evident: boolean;
  /** The noise contains this offset of the clause. */
  readonly after: number;
}

function bestHead(
  clause: Clause,
  body: WordsOfBody,
  score: ScorePart,
  limits: Limits,
): { head: Clause; worth: number } | undefined {
  const { line, from, to } = clause;
  const words = wordsIn(line, from, to);
  const last = Math.min(words.length - MIN_REST_WORDS, MAX_WORDS);
  let best: { head: Clause; worth: number } | undefined;
  for (let at = 1; at <= last; at++) {
    const start = words[at]?.from ?? to;
    if (start - from <= limits.after) continue;
    const seam = seamScore(words, at, body, line) ?? seamAfterColon(words[at - 1], words[at]);
    if (seam < MIN_SEAM) continue;
    const text = line.slice(from, start).trimEnd();
    const head: Clause = { ...clause, text, to: from + text.length, right: 'weak' };
    const noise = score(head);
    if (noise < limits.noise || (limits.evident && !isEvident(text))) continue;
    const news = score({ ...clause, text: line.slice(start, to), from: start, left: 'weak' });
    const worth = seam + noise - news;
    if (news <= limits.news && worth > (best?.worth ?? -Infinity)) best = { head, worth };
  }
  return best;
}

function seamAfterColon(before: Word | undefined, here: Word | undefined): number {
  const may =
    before?.text.endsWith(':') === true && !SAYS.test(before.text) && /^\p{Lu}/u.test(here?.text ?? '');
  return may ? SEAM_AFTER_COLON : -Infinity;
}
