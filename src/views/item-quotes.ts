/** The sentences of a news item in an edition. */

import { typeset } from '../i18n/typeset.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { articleOpening } from './article-opening.ts';
import { bestSentence } from './best-sentence.ts';
import type { NewsItem } from './edition/news-items.ts';
import { isOfTomorrow, isOvertaken } from './overtaken.ts';
import { repeats, storyKeyPoints } from './story-facts.ts';
import { type Foreign, foreign, type PageLink, sourceLink } from './teaser.ts';

/** A sentence with its publisher and article. */
export interface QuoteView extends Foreign {
  readonly text: string;
  readonly article: string;
  /** Headline of the article, if links with the same publisher have to be distinguished. */
  readonly headline?: string;
  readonly source?: PageLink;
}

/** How many sentences are shown, and how. */
export interface QuotesSize {
  readonly quotes: number;
  /** Whether the first is the opening of its article rather than a sentence. */
  readonly opening?: boolean;
  /** Whether further sentences of the same article follow those of others. */
  readonly further?: boolean;
  /** Whether they are not typeset, for feeds. */
  readonly plain?: boolean;
}

/** Share of common words above which a sentence says again what the first one says: there is room for few. */
const MAX_SHARED_WORDS = 0.4;

/** The text with which an article is introduced; `undefined` if none may be shown. */
function introductionOf(article: ArticleEntry, opening: boolean): string | undefined {
  return (opening ? articleOpening(article) : undefined) ?? bestSentence(article);
}

/** Key points of an article that are not part of a text. */
function furtherPoints(article: ArticleEntry, said: string): string[] {
  return article
    .texts()
    .keyPoints.filter(
      (text) => !said.includes(text) && text !== article.data.title && !isOfTomorrow(text, article),
    );
}

/** @returns Permitted sentences of a news item: of its head, then of other publishers of the day. */
export function quotesOf(
  catalog: Catalog,
  newsItem: NewsItem,
  head: ArticleEntry | undefined,
  { quotes: most, opening = false, further = false, plain = false }: QuotesSize,
): QuoteView[] {
  if (most === 0) return [];
  const quote = (article: ArticleEntry, text: string): QuoteView =>
    omitUndefined({
      text: plain ? text : typeset(text, article.data.language),
      article: article.address,
      source: sourceLink(catalog, article.data.source),
      ...foreign(catalog, article.data.language),
    });
  if (newsItem.story === undefined) {
    const own = head === undefined ? undefined : introductionOf(head, opening);
    if (head === undefined || own === undefined) return [];
    const more = further ? furtherPoints(head, own) : [];
    return [own, ...more].slice(0, most).map((text) => quote(head, text));
  }
  const today = newsItem.members.filter(({ article }) => newsItem.articles.includes(article));
  const readable = today.filter(({ article }) => foreign(catalog, article.data.language).lang === undefined);
  const [first] = [head, ...[...readable, ...today].map(({ article }) => article)].flatMap((article) => {
    const text = article && introductionOf(article, opening);
    return article === undefined || text === undefined ? [] : [{ article, text }];
  });
  if (first === undefined) return [];
  const others = storyKeyPoints(
    (readable.length > 0 ? readable : today).filter(({ article }) => article !== first.article),
    most - 1,
    first.text,
    (article, text) =>
      !isOvertaken(text, article, first.article) &&
      !isOfTomorrow(text, article) &&
      !repeats(text, [first.text], MAX_SHARED_WORDS),
  );
  const said = [first.text, ...others.map(({ text }) => text)];
  const more = further ? furtherPoints(first.article, first.text).filter((text) => !repeats(text, said)) : [];
  return [first, ...others, ...more.map((text) => ({ article: first.article, text }))]
    .slice(0, most)
    .map(({ article, text }) => quote(article, text));
}
