import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { periodAddress, yearOf } from '../model/day.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { newsItemsOf } from './edition/news-items.ts';
import { type EditionView, editionView } from './edition-view.ts';
import { HEADLINE, type NewsItemView, newsItemView } from './news-item.ts';
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
const MAX_HEADLINES = 2;

function dayBefore(catalog: Catalog, { key: day, articles }: TaxonomyTerm, newest: string): DayBefore {
  const form = yearOf(day) === yearOf(newest) ? 'weekdayOfYear' : 'weekday';
  return {
    title: printDay(day, catalog.site.language, form),
    address: periodAddress(day),
    articles: articles.length,
    newsItems: newsItemsOf(catalog, day)
      .slice(0, MAX_HEADLINES)
      .map((newsItem) => newsItemView(catalog, newsItem, HEADLINE)),
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
    const years = [...new Set(days.map((day) => yearOf(day.key)))];
    return omitUndefined({
      edition: newest && editionView(catalog, newest.key),
      before: older.slice(0, DAYS_BEFORE).map((day) => dayBefore(catalog, day, newest?.key ?? day.key)),
      years: years.map((year) => ({ address: periodAddress(year), text: year })),
    });
  },
};
