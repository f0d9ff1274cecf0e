import type { ArticleEntry } from './catalog.ts';

/** @returns When an article last changed or, if it has not, was published. */
export function lastmodOf({ changed, data }: ArticleEntry): string {
  return changed?.at ?? data.date;
}

/** @returns The latest of these instants; `undefined` without articles. */
export function newestLastmod(articles: readonly ArticleEntry[]): string | undefined {
  let newest = '';
  for (const article of articles) {
    const lastmod = lastmodOf(article);
    if (lastmod > newest) newest = lastmod;
  }
  return newest === '' ? undefined : newest;
}
