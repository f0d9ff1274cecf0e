import { printDay } from '../i18n/print-date.ts';
import type { Catalog, StoryEntry } from '../model/catalog.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { NewsItem } from './edition/compose.ts';
import { publishersOf, storyKeyPoints } from './story-facts.ts';
import { headlineArticle } from './story-headline.ts';
import { type Foreign, foreign, type PageLink, sourceLink, type Teaser, teaser } from './teaser.ts';

/** A sentence with the publisher that wrote it and the article that it stands in. */
export interface QuoteView extends Foreign {
  readonly text: string;
  readonly article: string;
  readonly source?: PageLink;
}

/** A news item as an edition shows it. */
export interface NewsItemView extends Foreign {
  readonly title: string;
  /** Of the page that has this title: the story's, or that of the article whose title it is. */
  readonly address: string;
  /** Of the story, when its title has changed since. */
  readonly storyAddress?: string;
  /** The article of the day whose publisher and time stand below the title. */
  readonly head?: Teaser;
  /** Of a story: its publishers, in the order of their first article; `null` for an unknown one. */
  readonly publishers: readonly (PageLink | null)[];
  /** Of a story that runs on: day of its last article before. */
  readonly since?: string;
  readonly points: readonly QuoteView[];
  /** First sentence of an article by itself. */
  readonly summary?: string;
  /** The other articles of the day. */
  readonly articles: readonly Teaser[];
  /** Articles of the day beyond those. */
  readonly more: number;
  readonly story: boolean;
}

/** @returns `lang` and `dir` of a story's title: those of the member that it was taken from. */
export function storyTitleLanguage(catalog: Catalog, story: StoryEntry): Foreign {
  const member = story.members.find(({ article }) => article.data.title === story.title);
  return foreign(catalog, member?.article.data.language);
}

/** @returns Publishers linked, `null` for one that is unknown. */
export function publisherLinks(catalog: Catalog, ids: readonly string[]): (PageLink | null)[] {
  return ids.map((id) => (id === '' ? null : (sourceLink(catalog, id) ?? null)));
}

/** @returns Key points of a news item's articles as they may be shown. */
function pointsOf(catalog: Catalog, newsItem: NewsItem, most: number): QuoteView[] {
  const today = new Set(newsItem.articles);
  const members = newsItem.members.filter(({ article }) => today.has(article));
  return storyKeyPoints(members, most).map(({ article, text }) => {
    const source = sourceLink(catalog, article.data.source);
    return omitUndefined({
      text,
      article: article.address,
      source,
      ...foreign(catalog, article.data.language),
    });
  });
}

/** An article by itself: with its key points where there is room for several, else with its first sentence. */
function ofArticle(catalog: Catalog, newsItem: NewsItem, points: number): NewsItemView | undefined {
  const [article] = newsItem.articles;
  if (article === undefined) return undefined;
  const shown = teaser(catalog, article, 'withinDay');
  const language = foreign(catalog, article.data.language);
  const keyPoints = points > 1 ? article.texts().keyPoints : [];
  const text = points > 0 && keyPoints.length === 0 ? article.texts().lead : '';
  return {
    title: shown.title,
    address: shown.address,
    ...language,
    publishers: [],
    points: keyPoints.map((point) =>
      omitUndefined({
        text: point,
        article: article.address,
        source: shown.source,
        ...language,
      }),
    ),
    ...(text === '' ? {} : { summary: text }),
    head: shown,
    articles: [],
    more: 0,
    story: false,
  };
}

/**
 * @param size How much of it to show: `points` key points, `articles` headlines.
 * @returns A news item ready to be shown, under the title that it had at the end of the day. It leads to the page that
 *   has this title: to the story, or, when its title has changed since, to the article whose headline it was.
 */
export function newsItemView(
  catalog: Catalog,
  newsItem: NewsItem,
  size: { points: number; articles: number },
): NewsItemView | undefined {
  const { story } = newsItem;
  if (story === undefined) return ofArticle(catalog, newsItem, size.points);
  const { language } = catalog.site;
  const titled = headlineArticle(newsItem.members, language);
  const title = story.isTitled || titled === undefined ? story.title : titled.data.title;
  const isCurrent = title === story.title || titled === undefined;
  const today = new Set(newsItem.articles);
  const head =
    titled !== undefined && today.has(titled)
      ? titled
      : headlineArticle(
          newsItem.members.filter(({ article }) => today.has(article)),
          language,
        );
  const others = newsItem.articles.filter((article) => article !== head);
  const shown = others.slice(0, size.articles);
  return omitUndefined({
    title,
    address: isCurrent ? story.address : titled.address,
    storyAddress: isCurrent ? undefined : story.address,
    ...(story.isTitled ? storyTitleLanguage(catalog, story) : foreign(catalog, titled?.data.language)),
    head: head && teaser(catalog, head, 'withinDay'),
    publishers: publisherLinks(catalog, publishersOf(newsItem.members)),
    since: newsItem.since && printDay(newsItem.since, language, 'dayOfYear'),
    points: pointsOf(catalog, newsItem, size.points),
    articles: shown.map((article) => teaser(catalog, article, 'withinDay')),
    more: others.length - shown.length,
    story: true,
  });
}
