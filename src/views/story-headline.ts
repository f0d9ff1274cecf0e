import type { ArticleEntry, Member } from '../model/catalog.ts';

/** Primary language of a tag: `en` for `en-GB`. */
function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** 0 for the site's own language, 1 for an unknown one, 2 for another. */
export function languageDistance(article: ArticleEntry, language: string): number {
  if (article.data.language === undefined) return 1;
  return primary(article.data.language) === primary(language) ? 0 : 2;
}

/** How well a headline represents a story, as a sort key; the smallest is the best. */
function strength(article: ArticleEntry, articlesOf: ReadonlyMap<string, number>): readonly number[] {
  const { source, kind } = article.data;
  return [
    kind === 'article' ? 0 : 1,
    source === undefined ? 1 : 0,
    // First a text that others print too, then a publisher with many articles on the story.
    -new Set(article.copies.map((copy) => copy.source)).size,
    -(articlesOf.get(source ?? '') ?? 0),
  ];
}

function order(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The article whose headline represents a story: from its latest day, by its strongest publisher, in the language of
 * the site if possible.
 *
 * The strongest publisher is a known one, with an article rather than a brief or a live page; then the one whose text
 * most others print too, then the one with the most articles on the story, then the newest.
 *
 * @param members Ordered by (date, id); those up to the end of a day give the headline of that day.
 * @param language Language of the site.
 */
export function headlineArticle(members: readonly Member[], language: string): ArticleEntry | undefined {
  const articles = members.map(({ article }) => article);
  const nearest = Math.min(...articles.map((article) => languageDistance(article, language)));
  const spoken = articles.filter((article) => languageDistance(article, language) === nearest);
  const newest = spoken.at(-1);
  if (newest === undefined) return undefined;
  const articlesOf = new Map<string, number>();
  for (const { data } of articles)
    articlesOf.set(data.source ?? '', (articlesOf.get(data.source ?? '') ?? 0) + 1);
  const { day } = newest;
  let [best, bestStrength] = [newest, strength(newest, articlesOf)];
  for (const article of spoken.toReversed()) {
    if (article.day !== day) break;
    const own = strength(article, articlesOf);
    if (order(own, bestStrength) < 0) [best, bestStrength] = [article, own];
  }
  return best;
}
