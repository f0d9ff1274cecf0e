import { printDay } from '../../i18n/print-date.ts';
import { storyWords } from '../../i18n/story-words.ts';
import type { ArticleEntry, Catalog, Member } from '../../model/catalog.ts';
import { sourceLink } from '../teaser.ts';

/** @returns The newest article of each known publisher, in order of their first article. */
export function headlinesOf(members: readonly Member[]): ArticleEntry[] {
  const newest = new Map<string, ArticleEntry>();
  for (const { article } of members)
    if (article.data.source !== undefined) newest.set(article.data.source, article);
  return [...newest.values()];
}

/**
 * Who was first and by how much, and who is alone, as far as known.
 *
 * @param members Ordered by (date, id).
 * @returns Sentences; empty if nothing is known.
 */
export function precedence(catalog: Catalog, members: readonly Member[]): string[] {
  const articles = members.map(({ article }) => article);
  const nameOf = ({ data }: ArticleEntry) => sourceLink(catalog, data.source)?.text ?? '';
  const publishers = new Set(articles.map(({ data }) => data.source));
  const [first] = articles;
  if (first === undefined || publishers.has(undefined)) return [];
  if (publishers.size === 1) return [storyWords.onlyOne(nameOf(first))];

  const said: string[] = [];
  const next = articles.find(({ data }) => data.source !== first.data.source);
  // No article with only a day may have come before.
  const until = next?.day ?? '';
  const early = articles.filter(({ day }) => day <= until);
  if (next !== undefined && early.every(({ data }) => data.datePrecision !== 'day')) {
    const minutes = (Date.parse(next.data.date) - Date.parse(first.data.date)) / 60_000;
    if (next.data.datePrecision === 'minute' && first.data.datePrecision === 'minute')
      said.push(storyWords.headStart(nameOf(first), Math.round(minutes), nameOf(next)));
    else if (minutes >= 120)
      said.push(storyWords.headStart(nameOf(first), Math.round(minutes / 60) * 60, nameOf(next)));
  }
  const last = articles.at(-1) ?? first;
  const others = articles.filter(({ data }) => data.source !== last.data.source);
  const since = others.at(-1)?.day ?? '';
  const alone = articles.filter(({ day }) => day > since);
  if (alone.length > 1) {
    const from = printDay(alone[0]?.day ?? '', catalog.site.language, 'dayOfYear');
    said.push(storyWords.aloneSince(nameOf(last), from));
  }
  return said;
}
