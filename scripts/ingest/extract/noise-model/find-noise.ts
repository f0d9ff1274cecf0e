/**
 * Find the clauses of a body that are noise.
 *
 * Precision first: a clause with evidence of noise (a phrase, a symbol, many cues) is removed for its own score; one
 * without evidence only for a far higher score, or next to noise.
 */

import type { Span } from '../clean/span.ts';
import { lazily } from '../lazily.ts';
import { type FeatureContext, isEvident, lookerOf, nextHint } from './clause-features.ts';
import { type Clause, clausesIn, clausesOf, sentencesIn, sentencesOf } from './clauses.ts';
import { mayHoldLabel } from './labelled-end.ts';
import { labelledHeads } from './labelled-heads.ts';
import { noiseHead, type ScorePart, withoutNews } from './noise-head.ts';
import { noiseScore, WORTH, type Worth } from './noise-model.ts';
import { readerRequests } from './reader-requests.ts';
import { type WordsOfBody, wordsIn, wordsOfBody } from './sentence-words.ts';
import type { Features } from './sign-features.ts';
import { spreadNoise } from './spread-noise.ts';

export interface NoiseClause {
  readonly clause: Clause;
  readonly score: number;
  readonly features: Features;
  /** Whether it is a request to the reader by the tables, not noise by its score alone. */
  readonly isRequest: boolean;
}

/** Thresholds in log-odds (natural logarithm). */
const SURE = 1.5;
const SURE_WITHOUT_EVIDENCE = 3.5;
const SURE_LABELLED = -5;
/** The weights know no words of other languages than English; a request far below it speaks of the article's things. */
const SURE_REQUEST = -4;

/** A longer clause that seems to be noise may contain a sentence of the article. */
const MAX_WORDS_UNSPLIT = 32;
/** Maximum length of noise: the controls of a player, without a full stop, come close to it. */
const MAX_CHARS = 1500;
const MAX_CHARS_TO_SPLIT = 400;

export function findNoise(
  spans: readonly Span[],
  context: FeatureContext,
  worth: Worth = WORTH,
): NoiseClause[] {
  // Most bodies end here.
  if (!spans.some(({ text }) => isNoisy(text) || mayHoldLabel(text))) return [];
  const clauses = clausesOf(spans);
  const look = lookerOf(clauses, context);
  const seen = new Map<number, { features: Features; score: number }>();
  const see = (clause: Clause, at: number) => {
    const known = seen.get(at);
    if (known !== undefined) return known;
    const features = look(clause, at);
    const made = { features, score: noiseScore(features, worth) };
    seen.set(at, made);
    return made;
  };
  const scoreAt = (at: number): number => {
    const clause = clauses[at];
    return clause === undefined ? -Infinity : see(clause, at).score;
  };
  const evident = clauses.map(({ text }) => isEvident(text));
  const requests = new Set<number>();
  for (const request of readerRequests(spans, clauses))
    if (scoreAt(request[0] ?? -1) >= SURE_REQUEST) for (const at of request) requests.add(at);
  const noise = clauses.map((_, at) => requests.has(at) || (evident[at] === true && scoreAt(at) >= SURE));
  // Clauses without evidence are only scored in bodies that have noise, for speed.
  const hasNoise = noise.includes(true);
  if (hasNoise)
    for (const [at, { text }] of clauses.entries())
      if (noise[at] !== true && nextHint(text, 0) >= 0) noise[at] = scoreAt(at) >= SURE_WITHOUT_EVIDENCE;
  spreadNoise(clauses, noise, (at) => {
    const clause = clauses[at];
    const own = clause === undefined ? { features: new Map(), score: -Infinity } : see(clause, at);
    return { ...own, evident: evident[at] === true };
  });
  // The same words are noise everywhere.
  const known = new Set(clauses.filter((_, at) => noise[at] === true).map(({ text }) => text));
  for (const [at, { text }] of clauses.entries()) if (known.has(text)) noise[at] = true;
  const labelled = labelledHeads(spans, clauses, noise, evident);
  const words = lazily(() =>
    wordsOfBody(sentencesOf(spans).map(({ line, from, to }) => wordsIn(line, from, to))),
  );
  return clauses.flatMap((clause, at): NoiseClause[] => {
    const score = (part: Clause) => noiseScore(look(part, at), worth);
    const partial = (head: Clause | undefined): NoiseClause[] =>
      head === undefined
        ? []
        : [{ clause: head, score: score(head), features: look(head, at), isRequest: false }];
    if (noise[at] === true) {
      const own = see(clause, at);
      if (requests.has(at)) return [{ clause, ...own, isRequest: true }];
      const part = noisePart(clause, own.score, words, score);
      return part === undefined ? [] : [{ clause: part, ...own, isRequest: false }];
    }
    const end = labelled.get(at);
    if (end === undefined)
      return evident[at] === true || hasNoise ? partial(noiseHead(clause, words, score)) : [];
    const text = clause.line.slice(clause.from, end).trimEnd();
    const head: Clause = { ...clause, text, to: clause.from + text.length, right: 'weak' };
    return score(head) >= SURE_LABELLED ? partial(head) : [];
  });
}

/** Whether a clause of the line has evidence of noise; only sentences with a hint of it are cut into clauses. */
function isNoisy(line: string): boolean {
  let hint = nextHint(line, 0);
  if (hint < 0) return false;
  for (const sentence of sentencesIn(line, 0)) {
    if (hint >= sentence.to) continue;
    if (clausesIn(sentence).some(({ text }) => isEvident(text))) return true;
    hint = nextHint(line, sentence.to);
    if (hint < 0) return false;
  }
  return false;
}

/**
 * Noise without a full stop may be followed by a sentence of the article: `Watch the interview here The council met.`
 *
 * @returns The noise in a clause: all of it, the part before a sentence, or `undefined` if uncertain.
 */
function noisePart(
  clause: Clause,
  whole: number,
  words: () => WordsOfBody,
  score: ScorePart,
): Clause | undefined {
  const { text } = clause;
  if (text.length > MAX_CHARS) return undefined;
  if (!/[.!?…]["'’”)]*$/u.test(text)) return clause;
  if (text.length > MAX_CHARS_TO_SPLIT) return undefined;
  const head = withoutNews(clause, whole, words, score);
  if (head !== undefined) return head;
  return text.split(' ').length <= MAX_WORDS_UNSPLIT ? clause : undefined;
}
