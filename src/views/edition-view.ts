import type { Placed } from '../edition/compose.ts';
import { sectionsOf } from '../edition/sections.ts';
import { words } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { periodAddress, shiftDay } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { editionOf, isLong, type NewsItem, newsItemsOf, sectionTopics } from './edition/news-items.ts';
import { HEADLINE, type NewsItemSize, type NewsItemView, newsItemView, topicName } from './news-item.ts';
import { taxonomyOf } from './taxonomy/terms.ts';

/** Briefs of one topic. */
export interface SectionView {
  /** Its anchor on the page. */
  readonly id: string;
  /** Absent for briefs without a topic. */
  readonly name?: string;
  readonly newsItems: readonly NewsItemView[];
  /** Number of further items on the page of the whole day. */
  readonly more: number;
}

/** The edition of a day. */
export interface EditionView {
  /** `2025-07-14`. */
  readonly day: string;
  /** `Monday 14 July 2025`. */
  readonly title: string;
  readonly address: string;
  readonly articles: number;
  readonly publishers: number;
  /** First and last of the preceding days without an edition, as printed; equal if there is one. */
  readonly silence?: { readonly from: string; readonly to: string };
  readonly lead?: NewsItemView;
  readonly majors: readonly NewsItemView[];
  readonly standards: readonly NewsItemView[];
  /** A single one without a name if there are few briefs. */
  readonly sections: readonly SectionView[];
  /** Page of all its news, if this one has no room for them. */
  readonly whole?: string;
}

/** Maximum number of news items of a day whose page has room for more of each. */
export const MAX_OF_SHORT_DAY = 12;

/** A headline under its topic, with the opening of its article, and sentences of others. */
const ROOMY = { opening: true, topic: true } as const;
const SENTENCE = { quotes: 1, articles: 0, topic: true } as const;
/** The sizes of news items, by the number of items on the page: the fewer there are, the more of each is shown. */
const SIZES = {
  alone: { lead: { quotes: 6, articles: 4, further: true, ...ROOMY }, major: SENTENCE },
  pair: {
    lead: { quotes: 5, articles: 3, further: true, ...ROOMY },
    major: { quotes: 4, articles: 2, further: true, ...ROOMY },
  },
  few: {
    lead: { quotes: 4, articles: 3, further: true, ...ROOMY },
    major: { quotes: 2, articles: 0, ...ROOMY },
  },
  some: {
    lead: { quotes: 4, articles: 2, further: true, ...ROOMY },
    major: { quotes: 1, articles: 0, ...ROOMY },
  },
  many: { lead: { quotes: 3, articles: 2, further: true, ...ROOMY }, major: SENTENCE },
} as const satisfies Record<string, Record<'lead' | 'major', NewsItemSize>>;

function sizesFor(count: number): (typeof SIZES)[keyof typeof SIZES] {
  if (count === 1) return SIZES.alone;
  if (count === 2) return SIZES.pair;
  if (count <= 4) return SIZES.few;
  return count <= MAX_OF_SHORT_DAY ? SIZES.some : SIZES.many;
}

/** Address of the page with all news of a day. */
export function wholeDayAddress(day: string): string {
  return `${periodAddress(day)}all/`;
}

/** Address of the brief of a day. */
export function briefAddress(day: string): string {
  return `${periodAddress(day)}brief/`;
}

/** @returns The anchor of the section of a topic, or of items without a topic. */
export function anchorOf(topic: string | undefined): string {
  return topic === undefined ? 'rest' : `in-${topic}`;
}

/** @returns The days between an edition and the one before it, if there are any. */
function silenceBefore(catalog: Catalog, day: string): EditionView['silence'] {
  const { days, dayAt } = taxonomyOf(catalog);
  const before = days[(dayAt.get(day) ?? -1) + 1]?.key;
  const [from, to] = [before && shiftDay(before, 1), shiftDay(day, -1)];
  if (from === undefined || from > to) return undefined;
  const print = (one: string) => printDay(one, catalog.site.language, 'dayOfYear');
  return { from: print(from), to: print(to) };
}

/** @returns The edition of a day that has articles. */
export function editionView(catalog: Catalog, day: string): EditionView {
  const { days, dayAt } = taxonomyOf(catalog);
  const articles = days[dayAt.get(day) ?? -1]?.articles ?? [];
  const { lead, majors, standards, briefs } = editionOf(catalog, day);
  const views = (some: readonly Placed<NewsItem>[], size: NewsItemSize) =>
    some.map(({ item }) => newsItemView(catalog, item, size));
  const long = isLong(articles);
  const sizes = sizesFor(newsItemsOf(catalog, day).length);
  const sections = sectionsOf(briefs, sectionTopics(catalog), long).map((section) => {
    const { topic, isForeign, shown, more } = section;
    return omitUndefined({
      id: isForeign === true ? 'other-languages' : anchorOf(topic),
      name: isForeign === true ? words.otherLanguages : topic && topicName(catalog, topic),
      newsItems: views(shown, HEADLINE),
      more,
    });
  });
  return omitUndefined({
    day,
    title: printDay(day, catalog.site.language, 'weekday'),
    address: periodAddress(day),
    articles: articles.length,
    publishers: new Set(articles.map((article) => article.data.source).filter((id) => id !== undefined)).size,
    silence: silenceBefore(catalog, day),
    lead: lead && newsItemView(catalog, lead.item, sizes.lead),
    majors: views(majors, sizes.major),
    standards: views(standards, SENTENCE),
    sections,
    whole: long ? wholeDayAddress(day) : undefined,
  });
}
