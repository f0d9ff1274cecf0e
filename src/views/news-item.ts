import { printDay } from '../i18n/print-date.ts';
import type { Catalog, StoryEntry } from '../model/catalog.ts';
import { rightsOf } from '../model/rights.ts';
import type { Happening } from './edition/compose.ts';
import { publishersOf, storyKeyPoints } from './story-facts.ts';
import { type Foreign, foreign, type Link, sourceLink, summary, type Teaser, teaser } from './teaser.ts';

/** A sentence with the publisher that wrote it and the article that it stands in. */
export interface QuoteView extends Foreign {
  readonly text: string;
  readonly article: string;
  readonly source?: Link;
}

/** A happening as an edition shows it. */
export interface HappeningView extends Foreign {
  readonly title: string;
  /** Of the story, or of the article. */
  readonly address: string;
  /** The article of the day that the title is of, if it is of one: its publisher and time stand below the title. */
  readonly head?: Teaser;
  /** Of a story: its publishers, in the order of their first article; `null` for an unknown one. */
  readonly publishers: readonly (Link | null)[];
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
export function publisherLinks(catalog: Catalog, ids: readonly string[]): (Link | null)[] {
  return ids.map((id) => (id === '' ? null : (sourceLink(catalog, id) ?? null)));
}

/** @returns Key points of a happening's articles as they may be shown. */
function pointsOf(catalog: Catalog, happening: Happening, most: number): QuoteView[] {
  const today = new Set(happening.articles);
  const members = happening.members.filter(
    ({ article }) => today.has(article) && rightsOf(catalog, article) !== 'headline',
  );
  return storyKeyPoints(members, most).map(({ article, text }) => {
    const source = sourceLink(catalog, article.data.source);
    return {
      text,
      article: article.address,
      ...(source === undefined ? {} : { source }),
      ...foreign(catalog, article.data.language),
    };
  });
}

/** An article by itself: with its key points where there is room for several, else with its first sentence. */
function ofArticle(catalog: Catalog, happening: Happening, points: number): HappeningView | undefined {
  const [article] = happening.articles;
  if (article === undefined) return undefined;
  const shown = teaser(catalog, article, 'withinDay');
  const language = foreign(catalog, article.data.language);
  const keyPoints = points > 1 && rightsOf(catalog, article) !== 'headline' ? article.texts().keyPoints : [];
  const text = points > 0 && keyPoints.length === 0 ? summary(catalog, article) : '';
  return {
    title: shown.title,
    address: shown.address,
    ...language,
    publishers: [],
    points: keyPoints.map((point) => ({
      text: point,
      article: article.address,
      ...(shown.source === undefined ? {} : { source: shown.source }),
      ...language,
    })),
    ...(text === '' ? {} : { summary: text }),
    head: shown,
    articles: [],
    more: 0,
    story: false,
  };
}

/**
 * @param size How much of it to show: `points` key points, `articles` headlines.
 * @returns A happening ready to be shown. A story that runs on is headed by what the day brought.
 */
export function happeningView(
  catalog: Catalog,
  happening: Happening,
  size: { points: number; articles: number },
): HappeningView | undefined {
  const { story } = happening;
  if (story === undefined) return ofArticle(catalog, happening, size.points);
  const own = happening.articles.filter((article) => article.data.language === catalog.site.language);
  const newest = own.at(-1) ?? happening.articles.at(-1);
  const runsOn = happening.since !== undefined && newest !== undefined;
  const title = runsOn ? newest.data.title : story.title;
  const head = runsOn ? newest : happening.articles.find((article) => article.data.title === title);
  const others = happening.articles.filter((article) => article !== head);
  const shown = others.slice(0, size.articles);
  return {
    title,
    address: story.address,
    ...(runsOn ? foreign(catalog, newest.data.language) : storyTitleLanguage(catalog, story)),
    ...(head === undefined ? {} : { head: teaser(catalog, head, 'withinDay') }),
    publishers: publisherLinks(catalog, publishersOf(happening.members)),
    ...(happening.since === undefined
      ? {}
      : {
          since: {
            day: printDay(happening.since, catalog.site.language, 'dayOfYear'),
            title: story.title,
            ...storyTitleLanguage(catalog, story),
          },
        }),
    points: pointsOf(catalog, happening, size.points),
    articles: shown.map((article) => teaser(catalog, article, 'withinDay')),
    more: others.length - shown.length,
    story: true,
  };
}
