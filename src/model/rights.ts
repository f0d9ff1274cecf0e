import type { Rights } from '../schemas/settings.ts';
import type { ArticleEntry, Catalog } from './catalog.ts';

/** @returns How much of an article may be shown: what `sources.yaml` says of its publisher, else the site's default. */
export function rightsOf(catalog: Catalog, article: ArticleEntry): Rights {
  const source = article.data.source === undefined ? undefined : catalog.sources.get(article.data.source);
  return source?.rights ?? catalog.site.rights;
}
