import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { periodAddress, yearOf } from '../model/day.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { newsItemsOf } from './edition/news-items.ts';
import { type EditionView, editionView, MAX_OF_SHORT_DAY } from './edition-view.ts';
import { HEADLINE, type NewsItemSize, type NewsItemView, newsItemView } from './news-item.ts';
import { type TaxonomyTerm, taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

/** A summary of an earlier day, below the newest edition. */
export interface DayBefore {
  readonly title: string;
  readonly address: string;
  readonly articles: number;
  readonly newsItems: readonly NewsItemView[];
}

export interface FrontView {
  /** Absent without any content. */
  readonly edition?: EditionView;
  readonly before: readonly DayBefore[];
  readonly years: readonly PageLink[];
}

const DAYS_BEFORE = 3;
/** Headlines of each day before; more of them, the first with a sentence, if the newest day is short. */
const HEADLINES = { few: 4, some: 3, many: 2 } as const;
/** Maximum number of news items of a day that leaves much of its page to the days before. */
const MAX_OF_FEW = 4;
const WITH_SENTENCE: NewsItemSize = { quotes: 1, articles: 0, topic: false };

function roomFor(count: number): keyof typeof HEADLINES {
  if (count <= MAX_OF_FEW) return 'few';
  return count <= MAX_OF_SHORT_DAY ? 'some' : 'many';
}

/** @param room How much room the newest day leaves. */
function dayBefore(
  catalog: Catalog,
  { key: day, articles }: TaxonomyTerm,
  newest: string,
  room: keyof typeof HEADLINES,
): DayBefore {
  const form = yearOf(day) === yearOf(newest) ? 'weekdayOfYear' : 'weekday';
  return {
    title: printDay(day, catalog.site.language, form),
    address: periodAddress(day),
    articles: articles.length,
    newsItems: newsItemsOf(catalog, day)
      .slice(0, HEADLINES[room])
      .map((newsItem, at) =>
        newsItemView(catalog, newsItem, at === 0 && room !== 'many' ? WITH_SENTENCE : HEADLINE),
      ),
  };
}

/** `/`: the newest edition, with the days before it below. */
export const edition: WebPageKind<'edition', FrontView, null> = {
  name: 'edition',
  template: 'edition',
  refs: (catalog) => {
    const { days, frontAt } = taxonomyOf(catalog);
    const shown = days.slice(frontAt, frontAt + 1 + DAYS_BEFORE);
    const lastmod = newestLastmod(shown.flatMap((day) => day.articles));
    return [omitUndefined({ address: '/', args: null, lastmod })];
  },
  view: (catalog) => {
    const { days, frontAt } = taxonomyOf(catalog);
    const [newest, ...older] = days.slice(frontAt);
    const room = roomFor(newest === undefined ? 0 : newsItemsOf(catalog, newest.key).length);
    const years = [...new Set(days.map((day) => yearOf(day.key)))];
    return omitUndefined({
      edition: newest && editionView(catalog, newest.key),
      before: older.slice(0, DAYS_BEFORE).map((day) => dayBefore(catalog, day, newest?.key ?? day.key, room)),
      years: years.map((year) => ({ address: periodAddress(year), text: year })),
    });
  },
};
