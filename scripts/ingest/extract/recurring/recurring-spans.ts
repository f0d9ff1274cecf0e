/**
 * Find text that recurs in many articles of a publisher: clauses that are identical, except for numbers, in articles
 * from different days and stories.
 *
 * Two passes over the articles: one to count by hash, one to collect what may recur. So memory grows with the recurring
 * text, not with the archive.
 */
import { gapsIn, MAX_GAPS, type NoiseSpan } from '../../../../src/schemas/noise.ts';
import { lookerOf } from '../noise-model/clause-features.ts';
import { type Clause, clausesOf } from '../noise-model/clauses.ts';
import { noiseScore, WORTH } from '../noise-model/noise-model.ts';

/** An article of the archive. */
export interface ArchivedText {
  readonly id: string;
  /** Id of its publisher, and the name that its articles state. */
  readonly source: string;
  readonly publisher: string;
  /** UTC day. */
  readonly day: string;
  /** Its story, or the article itself if it is in none. */
  readonly story: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Minimum number of articles, from different days and stories, for a clause to recur. */
const MIN_ARTICLES = 3;
/** Minimum number of words, unless they are a paragraph of their own. */
const MIN_WORDS = 3;
const MAX_CHARS = 400;
/** Maximum number of articles that are listed for a span. */
const MAX_SEEN = 5;
/** Minimum log-odds of a clause that is applied without confirmation by a person: news recurs as well. */
const MIN_SCORE = -1.5;
/** Number of counters in the first pass; clauses that share one are distinguished in the second. */
const COUNTERS = 1 << 24;

interface Recurring {
  /** The text as written; `undefined` once two differ in their numbers. */
  text: string | undefined;
  /** The article to list by day and by story; the first one counts. */
  readonly days: Map<string, string>;
  readonly stories: Set<string>;
  scores: number;
  times: number;
}

/**
 * @param articles The archive, in a fixed order; iterated twice.
 * @param known The lines of `noise.yaml`, which are not proposed again.
 * @returns Proposals ordered by publisher and text. Text that reads like news is proposed with `keep`.
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
    const look = lookerOf(all, { title: article.title, publisher: article.publisher });
    for (const { key, clause, at } of candidates(article, all)) {
      if ((counters[slotOf(key)] ?? 0) < MIN_ARTICLES || listed.has(key)) continue;
      const score = noiseScore(look(clause, at), WORTH);
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
  // Several articles of a day or story count once, since they have the story's subject in common.
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

/** Words with numbers are replaced: `Read all 12 comments` is `Read all * comments`. */
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
