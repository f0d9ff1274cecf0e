import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { type NewsItem, newsItemsOf } from './edition/compose.ts';
import { type NewsItemView, newsItemView } from './news-item.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

/** News items of one topic, after the lead and those beside it. */
export interface Section {
  /** Absent for what no topic fits. */
  readonly topic?: PageLink;
  /** Stories, then articles by themselves. */
  readonly newsItems: readonly NewsItemView[];
}

/** All that a day brought. */
export interface EditionView {
  /** `2025-07-14`. */
  readonly day: string;
  /** `Monday 14 July 2025`. */
  readonly title: string;
  readonly address: string;
  readonly articles: number;
  readonly stories: number;
  readonly publishers: number;
  readonly lead?: NewsItemView;
  /** The next most important, beside the lead. */
  readonly second: readonly NewsItemView[];
  /** Those after them, in a row below. */
  readonly third: readonly NewsItemView[];
  readonly sections: readonly Section[];
}

/** How many stand beside the lead, and in the row below. */
const SECOND = 2;
const THIRD = 3;

const SIZES = {
  lead: { points: 3, articles: 6 },
  second: { points: 1, articles: 3 },
  third: { points: 1, articles: 2 },
  story: { points: 0, articles: 3 },
  brief: { points: 0, articles: 1 },
} as const;

function sectionsOf(catalog: Catalog, rest: readonly NewsItem[]): Section[] {
  const view = (newsItem: NewsItem) =>
    newsItemView(catalog, newsItem, newsItem.story === undefined ? SIZES.brief : SIZES.story);
  const labels = new Map<string | undefined, PageLink | undefined>([
    ...catalog.topics.map(
      (topic) => [topic.slug, { address: `/topics/${topic.slug}/`, text: topic.label }] as const,
    ),
    [undefined, undefined],
  ]);
  const sections: Section[] = [];
  for (const [slug, topic] of labels) {
    const here = rest.filter((newsItem) => newsItem.topic === slug);
    if (here.length === 0) continue;
    const views = here.map(view).filter((one) => one !== undefined);
    sections.push(
      omitUndefined({
        topic,
        newsItems: [...views.filter((one) => one.story), ...views.filter((one) => !one.story)],
      }),
    );
  }
  // The fullest sections first, as a newspaper would; ties in the order of topics.yaml.
  return sections
    .map((section, index) => ({
      section,
      index,
      weight: section.newsItems.reduce((sum, one) => sum + (one.story ? 3 : 1), 0),
    }))
    .sort(
      (a, b) =>
        Number(!a.section.topic) - Number(!b.section.topic) || b.weight - a.weight || a.index - b.index,
    )
    .map(({ section }) => section);
}

/** @returns The edition of a day that has articles. */
export function editionView(catalog: Catalog, day: string): EditionView {
  const newsItems = newsItemsOf(catalog, day);
  const term = taxonomyOf(catalog).days[taxonomyOf(catalog).dayAt.get(day) ?? -1];
  const articles = term?.articles ?? [];
  const [first, ...others] = newsItems;
  const lead = first === undefined ? undefined : newsItemView(catalog, first, SIZES.lead);
  const views = (some: readonly NewsItem[], size: { points: number; articles: number }) =>
    some.map((newsItem) => newsItemView(catalog, newsItem, size)).filter((one) => one !== undefined);
  return omitUndefined({
    day,
    title: printDay(day, catalog.site.language, 'weekday'),
    address: periodAddress(day),
    articles: articles.length,
    stories: newsItems.filter((newsItem) => newsItem.story !== undefined).length,
    publishers: new Set(articles.map((article) => article.data.source).filter((id) => id !== undefined)).size,
    lead,
    second: views(others.slice(0, SECOND), SIZES.second),
    third: views(others.slice(SECOND, SECOND + THIRD), SIZES.third),
    sections: sectionsOf(catalog, others.slice(SECOND + THIRD)),
  });
}
