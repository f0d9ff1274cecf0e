import type { ArticleEntry, Member } from '../../model/catalog.ts';
import { additionsOf, quotableSentences, repeats } from '../story-facts.ts';

/** A sentence and its article. */
export interface Sentence {
  readonly article: ArticleEntry;
  readonly text: string;
}

/** What was new in a story on one day. */
export interface TimelineDay {
  readonly day: string;
  /**
   * Sentences with something new in the story. The first day has the first sentence of the story. The last day, which
   * the title of the story is of, has at least the first sentence that repeats none of earlier days.
   */
  readonly sentences: readonly Sentence[];
}

/** Maximum number of sentences per day. */
const MAX_SENTENCES = 2;

/**
 * The timeline of a story: what was new on each day, in sentences of its articles.
 *
 * @param members Ordered by (date, id).
 * @returns Newest day first; days without a new sentence are left out.
 */
export function timelineOf(members: readonly Member[]): TimelineDay[] {
  const additions = additionsOf(members);
  const days = new Map<string, Sentence[]>();
  for (const [at, { article }] of members.entries()) {
    const text = additions[at] ?? (at === 0 ? article.texts().lead : '');
    const { day } = article;
    const sentences = days.get(day) ?? [];
    days.set(day, sentences);
    // One per publisher, so that no publisher dominates a day.
    const hasPublisher = sentences.some((one) => one.article.data.source === article.data.source);
    if (text !== '' && !hasPublisher && sentences.length < MAX_SENTENCES) sentences.push({ article, text });
  }
  const last = members.at(-1)?.article.day;
  const unsaid = last !== undefined && days.get(last)?.length === 0 ? unrepeated(members, last) : undefined;
  if (last !== undefined && unsaid !== undefined) days.set(last, [unsaid]);
  return [...days]
    .filter(([, sentences]) => sentences.length > 0)
    .map(([day, sentences]) => ({ day, sentences }))
    .reverse();
}

/** The first sentence of a day that is no repetition of one from before. */
function unrepeated(members: readonly Member[], day: string): Sentence | undefined {
  const articles = members.map(({ article }) => article);
  const before = articles.filter((article) => article.day < day).flatMap(quotableSentences);
  return articles
    .filter((article) => article.day === day)
    .flatMap((article) => quotableSentences(article).map((text) => ({ article, text })))
    .find(({ text }) => !repeats(text, before));
}
