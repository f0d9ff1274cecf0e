import { isForeign } from '../edition/compose.ts';
import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { monthOf, periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { editionOf, newsItemsOf } from './edition/news-items.ts';
import { briefAddress } from './edition-view.ts';
import { type NewsItemView, newsItemView } from './news-item.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

/** The most important news of a day. */
export interface DayBrief {
  /** `Monday 14 July 2025`. */
  readonly title: string;
  readonly address: string;
  /** The most important news items of the day, each with a sentence if one may be shown. */
  readonly newsItems: readonly NewsItemView[];
  /** Reading time, at least one minute. */
  readonly minutes: number;
  readonly edition: PageLink;
}

export interface BriefView {
  /** Absent without any content. */
  readonly brief?: DayBrief;
  readonly before?: PageLink;
  readonly after?: PageLink;
}

const MAX_ITEMS = 12;
const SIZE = { quotes: 1, articles: 0, topic: false };
/** Reading speed of an adult (Brysbaert, 2019: 238). */
const WORDS_A_MINUTE = 230;

/**
 * @param plain Whether titles and sentences are not typeset, for feeds.
 * @returns The brief of a day that has articles.
 */
export function briefOf(catalog: Catalog, day: string, plain = false): DayBrief {
  const { briefs } = editionOf(catalog, day);
  const foreign = new Set(briefs.filter(isForeign).map(({ item }) => item));
  const newsItems = newsItemsOf(catalog, day)
    .filter((item) => item.genre !== 'service' && item.genre !== 'horoscope' && !foreign.has(item))
    .slice(0, MAX_ITEMS)
    .map((newsItem) => newsItemView(catalog, newsItem, { ...SIZE, plain }));
  const texts = newsItems.flatMap(({ title, quotes }) => [title, ...quotes.map(({ text }) => text)]);
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  const title = printDay(day, catalog.site.language, 'weekday');
  return {
    title,
    address: briefAddress(day),
    newsItems,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    edition: { address: periodAddress(day), text: title },
  };
}

/** `/2025/07/14/brief/`: the day in at most twelve sentences. */
export const dayBrief: WebPageKind<'brief', BriefView, string> = {
  name: 'brief',
  template: 'brief',
  refs: (catalog) =>
    taxonomyOf(catalog).days.map(({ key, lastmod }, at, days) =>
      omitUndefined({
        address: briefAddress(key),
        args: key,
        lastmod,
        settled: {
          month: monthOf(key),
          alone: true,
          // The previous and next day are linked.
          besides: [days[at + 1]?.key ?? null, days[at - 1]?.key ?? null],
        },
      }),
    ),
  view: (catalog, { args: day }) => {
    const { days, dayAt } = taxonomyOf(catalog);
    const at = dayAt.get(day) ?? -1;
    const link = (key: string | undefined): PageLink | undefined =>
      key === undefined
        ? undefined
        : { address: briefAddress(key), text: printDay(key, catalog.site.language) };
    return omitUndefined({
      brief: briefOf(catalog, day),
      before: link(days[at + 1]?.key),
      after: link(days[at - 1]?.key),
    });
  },
};

/** `/brief/`: the brief of the newest edition. */
export const newestBrief: WebPageKind<'brief', BriefView, null> = {
  name: 'newest-brief',
  template: 'brief',
  refs: (catalog) => [omitUndefined({ address: '/brief/', args: null, lastmod: frontDay(catalog)?.lastmod })],
  view: (catalog) => {
    const newest = frontDay(catalog);
    return newest === undefined ? {} : { brief: briefOf(catalog, newest.key) };
  },
};

function frontDay(catalog: Catalog) {
  const { days, frontAt } = taxonomyOf(catalog);
  return days[frontAt];
}
