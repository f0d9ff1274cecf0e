import type { ArticleEntry, Member } from '../../model/catalog.ts';
import { additionsOf } from '../story-facts.ts';

/** A sentence, and the article that it stands in. */
export interface Sentence {
  readonly article: ArticleEntry;
  readonly text: string;
}

/** What a day brought to a story. */
export interface CourseDay {
  readonly day: string;
  /** Sentences with something that the story had not before; the first sentence on the day that it begins. */
  readonly sentences: readonly Sentence[];
}

/** How many sentences a day has. */
const MAX_SENTENCES = 2;

/**
 * The course of events: what each day brought, in sentences of its articles.
 *
 * @param members By (date, id).
 * @returns Newest day first; days that brought no new sentence are left out.
 */
export function courseOf(members: readonly Member[]): CourseDay[] {
  const additions = additionsOf(members);
  const days = new Map<string, Sentence[]>();
  for (const [at, { article }] of members.entries()) {
    const text = additions[at] ?? (at === 0 ? article.texts().lead : '');
    const { day } = article;
    const sentences = days.get(day) ?? [];
    days.set(day, sentences);
    // One a publisher, so that a day is not told by one alone.
    const isHeard = sentences.some((one) => one.article.data.source === article.data.source);
    if (text !== '' && !isHeard && sentences.length < MAX_SENTENCES) sentences.push({ article, text });
  }
  return [...days]
    .filter(([, sentences]) => sentences.length > 0)
    .map(([day, sentences]) => ({ day, sentences }))
    .reverse();
}
