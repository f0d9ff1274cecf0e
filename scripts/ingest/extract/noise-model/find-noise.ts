/**
 * Find the clauses of a body that are noise.
 *
 * Precision first: a clause is removed for its own score only if it has evidence of noise (a phrase, a symbol, many
 * cues); a clause without evidence only next to one that is removed, and with a clearly positive score.
 */
import { MINOR_WORDS } from '../../data/minor-words.ts';
import type { Span } from '../clean/span.ts';
import { isStarter } from '../sentences/joins.ts';
import { type FeatureContext, isEvident, lookerOf, nextHint } from './clause-features.ts';
import { type Clause, clausesIn, clausesOf, sentencesIn } from './clauses.ts';
import { mayHoldLabel } from './labelled-end.ts';
import { labelledHeads } from './labelled-heads.ts';
import { noiseScore, WORTH, type Worth } from './noise-model.ts';
import { readerRequests } from './reader-requests.ts';
import type { Features } from './sign-features.ts';

export interface NoiseClause {
  readonly clause: Clause;
  readonly score: number;
  readonly features: Features;
  /** Whether it is a request to the reader by the tables, not noise by its score alone. */
  readonly isRequest: boolean;
}

/** Thresholds in log-odds (natural logarithm), chosen with `npm run train-noise -- --check`. */
const SURE = 1.5;
const SURE_BESIDE_NOISE = 0.3;
const SURE_WITHOUT_EVIDENCE = 1;
const SURE_LABELLED = -5;
/** The weights know no words of other languages than English; a request far below it speaks of the article's things. */
const SURE_REQUEST = -4;

/** A part with a lower score is news. */
const NEWS = -1.5;
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
  // Noise comes in clusters: one pass forwards, one backwards.
  const spread = (at: number, from: number) => {
    const clause = clauses[at];
    if (clause === undefined || noise[at] === true || noise[from] !== true) return;
    noise[at] = see(clause, at).score >= (evident[at] === true ? SURE_BESIDE_NOISE : SURE_WITHOUT_EVIDENCE);
  };
  for (let at = 1; at < clauses.length; at++) spread(at, at - 1);
  for (let at = clauses.length - 2; at >= 0; at--) spread(at, at + 1);
  // The same words are noise everywhere.
  const known = new Set(clauses.filter((_, at) => noise[at] === true).map(({ text }) => text));
  for (const [at, { text }] of clauses.entries()) if (known.has(text)) noise[at] = true;
  const labelled = labelledHeads(spans, clauses, noise, evident);
  return clauses.flatMap((clause, at): NoiseClause[] => {
    if (noise[at] !== true) {
      const end = labelled.get(at);
      if (end === undefined) return [];
      const text = clause.line.slice(clause.from, end).trimEnd();
      const head: Clause = { ...clause, text, to: clause.from + text.length, right: 'weak' };
      const features = look(head, at);
      const score = noiseScore(features, worth);
      return score >= SURE_LABELLED ? [{ clause: head, score, features, isRequest: false }] : [];
    }
    const own = see(clause, at);
    if (requests.has(at)) return [{ clause, ...own, isRequest: true }];
    const part = noisePart(clause, own.score, (piece) => noiseScore(look(piece, at), worth));
    return part === undefined ? [] : [{ clause: part, ...own, isRequest: false }];
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

/** Capitals inside a clause, after a word that could end noise without a full stop. */
const CAPITAL = /(?<=[^\s,;:–—&-]\s)["“‘(]?[\p{Lu}\d]/gu;

/**
 * Noise without a full stop may be followed by a sentence of the article: `Watch the interview here The council met.`
 *
 * @returns The noise in a clause: all of it, the part before a sentence, or `undefined` if uncertain.
 */
function noisePart(clause: Clause, whole: number, score: (part: Clause) => number): Clause | undefined {
  const { text, from } = clause;
  if (text.length > MAX_CHARS) return undefined;
  if (!/[.!?…]["'’”)]*$/u.test(text)) return clause;
  if (text.length > MAX_CHARS_TO_SPLIT) return undefined;
  for (const { index } of text.matchAll(CAPITAL)) {
    const head = text.slice(0, index).trimEnd();
    const rest = text.slice(index);
    if (rest.split(' ', 5).length < 5) break;
    if (
      !beginsSentence(head, rest) ||
      score({ ...clause, text: rest, from: from + index, left: 'weak' }) > NEWS
    )
      continue;
    const part: Clause = { ...clause, text: head, to: from + head.length, right: 'weak' };
    // It looks more like noise without the sentence than with it.
    if (score(part) >= Math.max(SURE_BESIDE_NOISE, whole)) return part;
  }
  return text.split(' ').length <= MAX_WORDS_UNSPLIT ? clause : undefined;
}

/** A capital may continue a name, unless a word follows that begins sentences. */
function beginsSentence(head: string, rest: string): boolean {
  const before = /\S+$/u.exec(head)?.[0] ?? '';
  if (MINOR_WORDS.has(before.toLowerCase())) return false;
  const first = /^["“‘(]?([\p{L}'’]*)/u.exec(rest)?.[1] ?? '';
  return !/^["“‘(]?\p{Lu}/u.test(before) || isStarter(first, 'en');
}
