import { typeset } from '../../i18n/typeset.ts';
import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { omitUndefined } from '../../model/omit-undefined.ts';
import type { QuoteView } from '../item-quotes.ts';
import { foreign, sourceLink } from '../teaser.ts';

/** @returns A sentence of an article, with its publisher. */
export function quoteView(catalog: Catalog, article: ArticleEntry, text: string): QuoteView {
  return omitUndefined({
    text: typeset(text, article.data.language),
    article: article.address,
    headline: typeset(article.data.title, article.data.language),
    source: sourceLink(catalog, article.data.source),
    ...foreign(catalog, article.data.language),
  });
}
