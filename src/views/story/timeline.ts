import type { ArticleEntry, Member } from '../../model/catalog.ts';
import { additionsOf } from '../story-facts.ts';

/** A sentence and its article. */
export interface Sentence {
  readonly article: ArticleEntry;
  readonly text: string;
}

/** What was new in a story on one day. */
export interface TimelineDay {
  readonly day: string;
  /** Sentences with something new in the story; on its first day, the first sentence. */
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
    const isHeard = sentences.some((one) => one.article.data.source === article.data.source);
    if (text !== '' && !isHeard && sentences.length < MAX_SENTENCES) sentences.push({ article, text });
  }
  return [...days]
    .filter(([, sentences]) => sentences.length > 0)
    .map(([day, sentences]) => ({ day, sentences }))
    .reverse();
}
