/**
 * Find what a publisher puts into many of its articles: clauses that stand, word for word but for numbers, in articles of
 * different days and different stories.
 *
 * The articles are gone through twice: once to count, by hash, and once to keep what may recur. So memory grows with
 * what recurs and not with the archive.
 */
import { gapsIn, MAX_GAPS, type NoiseSpan } from '../../../../src/schemas/noise.ts';
import { lookerOf } from '../noise-model/clause-features.ts';
import { type Clause, clausesOf } from '../noise-model/clauses.ts';
import { noiseScore, WORTH } from '../noise-model/noise-model.ts';

/** An article as the archive has it. */
export interface ArchivedText {
  readonly id: string;
  /** Id of its publisher, and the name that its articles state. */
  readonly source: string;
  readonly publisher: string;
  /** UTC day. */
  readonly day: string;
  /** Its story, or the article itself where it stands in none. */
  readonly story: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Articles, each of another day and another story, from which on a clause recurs. */
const MIN_ARTICLES = 3;
/** Fewer words are proposed only where they are a paragraph of their own. */
const MIN_WORDS = 3;
const MAX_CHARS = 400;
/** Articles that are named as the places where a span was seen. */
const MAX_SEEN = 5;
/** Log-odds from which a clause may be applied without a person's word: what is surely news recurs as well. */
const MIN_SCORE = -1.5;
/** Counters of the first pass; two clauses that share one are told apart in the second. */
const COUNTERS = 1 << 24;

interface Recurring {
  /** As it stands; `undefined` once two differ in their numbers. */
  text: string | undefined;
  /** Article to use by its day and story, first come first served. */
  readonly days: Map<string, string>;
  readonly stories: Set<string>;
  scores: number;
  times: number;
}

/**
 * @param articles The archive, in any order that is always the same; gone through twice.
 * @param known Lines that stand in `noise.yaml`: none of them is proposed again.
 * @returns Proposals in order of publisher and text. What reads like news is proposed with `keep`.
 */
export function recurringSpans(
  articles: () => Iterable<ArchivedText>,
  known: readonly NoiseSpan[],
): NoiseSpan[] {
  const counters = new Uint8Array(COUNTERS);
  for (const article of articles()) {
    for (const slot of new Set(candidates(article).map(({ key }) => slotOf(key)))) {
      const count = counters[slot] ?? 0;
      if (count < MIN_ARTICLES) counters[slot] = count + 1;
    }
  }
  const listed = new Set(known.map(({ source, text }) => `${source} ${folded(text)}`));
  const recurring = new Map<string, Recurring>();
  for (const article of articles()) {
    const all = clausesOf(spansOf(article));
    const looker = lookerOf(all, { title: article.title, publisher: article.publisher });
    for (const { key, clause, at } of candidates(article, all)) {
      if ((counters[slotOf(key)] ?? 0) < MIN_ARTICLES || listed.has(key)) continue;
      const score = noiseScore(looker.look(clause, at), WORTH);
      add(recurring, key, article, clause.text, score);
    }
  }
  return [...recurring]
    .filter(([, { days }]) => days.size >= MIN_ARTICLES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { text, days, scores, times }]) => ({
      source: key.slice(0, key.indexOf(' ')),
      text: text ?? key.slice(key.indexOf(' ') + 1),
      seen: [...days.values()].sort().slice(0, MAX_SEEN),
      keep: scores / times < MIN_SCORE,
    }));
}

function add(
  recurring: Map<string, Recurring>,
  key: string,
  { id, day, story }: ArchivedText,
  text: string,
  score: number,
): void {
  const found = recurring.get(key) ?? { text, days: new Map(), stories: new Set(), scores: 0, times: 0 };
  recurring.set(key, found);
  if (found.text !== text) found.text = undefined;
  found.scores += score;
  found.times++;
  // Several articles of a day, or of a story, are one place: what a story is about is told in each of them.
  if (found.days.has(day) || found.stories.has(story)) return;
  found.days.set(day, id);
  found.stories.add(story);
}

interface Candidate {
  /** Publisher and folded words. */
  readonly key: string;
  readonly clause: Clause;
  readonly at: number;
}

function candidates(article: ArchivedText, clauses = clausesOf(spansOf(article))): Candidate[] {
  return clauses.flatMap((clause, at) => {
    if (clause.text.length > MAX_CHARS) return [];
    const text = folded(clause.text);
    const words = text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
    const isParagraph = clause.left === 'line' && clause.right === 'line';
    if (words < (isParagraph ? 1 : MIN_WORDS) || gapsIn(text) > MAX_GAPS) return [];
    return [{ key: `${article.source} ${text}`, clause, at }];
  });
}

function spansOf({ paragraphs }: ArchivedText) {
  return paragraphs.map((text, block) => ({ block, from: 0, to: text.length, text }));
}

/** Words with numbers are what differs: `Read all 12 comments` is `Read all * comments`. */
function folded(text: string): string {
  const words = text.split(/\s+/u).map((word) => (/\p{N}/u.test(word) ? '*' : word));
  return words.filter((word, at) => word !== '*' || words[at - 1] !== '*').join(' ');
}

/** FNV-1a. */
function slotOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (COUNTERS - 1);
}
