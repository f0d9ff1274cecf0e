import { printDay } from '../../i18n/print-date.ts';
import { storyWords } from '../../i18n/story-words.ts';
import type { ArticleEntry, Catalog, Member } from '../../model/catalog.ts';
import { copiesInPrint, firstOf, mayPrecede, printersOf, printingOf } from '../first-report.ts';
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
  const publishers = printersOf(articles);
  const [first] = articles;
  if (first === undefined || publishers.has(undefined)) return [];
  if (publishers.size === 1) return [storyWords.onlyOne(nameOf(first))];

  const said: string[] = [];
  const copies = articles.flatMap((article) => copiesInPrint(article, catalog));
  const next = articles.find(({ data }) => data.source !== first.data.source);
  // No article with only a day may have come before, and no copy.
  const until = next?.day ?? '';
  const early = articles.filter(({ day }) => day <= until);
  if (
    next !== undefined &&
    early.every(({ data }) => data.datePrecision !== 'day') &&
    !copies.some((copy) => copy.source !== first.data.source && mayPrecede(copy, printingOf(next)))
  ) {
    const minutes = printingOf(next).minute - printingOf(first).minute;
    const isExact = next.data.datePrecision === 'minute' && first.data.datePrecision === 'minute';
    const isFirst = 'article' in firstOf(catalog, members);
    if (isExact && (isFirst || minutes === 0))
      said.push(storyWords.headStart(nameOf(first), minutes, nameOf(next)));
    else if (isFirst && minutes >= 120)
      said.push(storyWords.headStart(nameOf(first), Math.round(minutes / 60) * 60, nameOf(next)));
  }
  const last = articles.at(-1) ?? first;
  const others = [...articles.map(printingOf), ...copies].filter(({ source }) => source !== last.data.source);
  const since = others.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const alone = articles.filter(({ day }) => day > since);
  if (alone.length > 1) {
    const from = printDay(alone[0]?.day ?? '', catalog.site.language, 'dayOfYear');
    said.push(storyWords.aloneSince(nameOf(last), from));
  }
  return said;
}
