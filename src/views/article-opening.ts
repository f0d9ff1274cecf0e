import type { ArticleEntry } from '../model/catalog.ts';
import { hasEnd, isSameText, saysSomething } from './quotable.ts';

/**
 * @returns The first sentences of an article as far as they are in its excerpt, after the dateline, and without the
 *   headline if that is the first; `undefined` if there are none, or if the first says nothing or is cut off.
 */
export function articleOpening(article: ArticleEntry): string | undefined {
  const { excerpt, openingEnd, lead } = article.texts();
  const start = lead === '' ? -1 : excerpt.indexOf(lead);
  const whole = start === -1 ? '' : excerpt.slice(start, openingEnd);
  const opening = whole.length > lead.length ? whole : lead;
  const isHeadline = isSameText(lead, article.data.title);
  const shown = isHeadline ? opening.slice(lead.length).trim() : opening;
  return saysSomething(lead) && hasEnd(shown) ? shown : undefined;
}
