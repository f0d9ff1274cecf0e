import { printDay } from '../i18n/print-date.ts';
import type { Catalog, StoryEntry } from '../model/catalog.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { NewsItem } from './edition/compose.ts';
import { publishersOf, storyKeyPoints } from './story-facts.ts';
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
  /** Of the story, or of the article. */
  readonly address: string;
  /** The article of the day that the title is of, if it is of one: its publisher and time stand below the title. */
  readonly head?: Teaser;
  /** Of a story: its publishers, in the order of their first article; `null` for an unknown one. */
  readonly publishers: readonly (PageLink | null)[];
  /** Of a story that runs on: day of its last article before, and the story's own title. */
  readonly since?: { readonly day: string; readonly title: string } & Foreign;
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
 * @returns A news item ready to be shown. A story that runs on is headed by what the day brought.
 */
export function newsItemView(
  catalog: Catalog,
  newsItem: NewsItem,
  size: { points: number; articles: number },
): NewsItemView | undefined {
  const { story } = newsItem;
  if (story === undefined) return ofArticle(catalog, newsItem, size.points);
  const own = newsItem.articles.filter((article) => article.data.language === catalog.site.language);
  const newest = own.at(-1) ?? newsItem.articles.at(-1);
  const runsOn = newsItem.since !== undefined && newest !== undefined;
  const title = runsOn ? newest.data.title : story.title;
  const head = runsOn ? newest : newsItem.articles.find((article) => article.data.title === title);
  const others = newsItem.articles.filter((article) => article !== head);
  const shown = others.slice(0, size.articles);
  return omitUndefined({
    title,
    address: story.address,
    ...(runsOn ? foreign(catalog, newest.data.language) : storyTitleLanguage(catalog, story)),
    head: head && teaser(catalog, head, 'withinDay'),
    publishers: publisherLinks(catalog, publishersOf(newsItem.members)),
    ...(newsItem.since === undefined
      ? {}
      : {
          since: {
            day: printDay(newsItem.since, catalog.site.language, 'dayOfYear'),
            title: story.title,
            ...storyTitleLanguage(catalog, story),
          },
        }),
    points: pointsOf(catalog, newsItem, size.points),
    articles: shown.map((article) => teaser(catalog, article, 'withinDay')),
    more: others.length - shown.length,
    story: true,
  });
}
