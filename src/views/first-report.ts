import type { ArticleEntry, Catalog, Member } from '../model/catalog.ts';
import { dayOf } from '../model/day.ts';
import { localDay } from '../model/edition-day.ts';

/** An appearance in print of an article, or of a copy of it. */
interface Printing {
  /** Id of its publisher; absent if unknown. */
  readonly source?: string | undefined;
  /** Day of the edition. */
  readonly day: string;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly precision: ArticleEntry['data']['datePrecision'];
}

/** Why it is not known which article was first. */
type FirstDoubt =
  /** One of unknown date may have come before it. */
  | 'undated'
  /** One of which only the day is known may have come before it. */
  | 'day'
  /** Another publisher reported at the same time, or within the error of the times. */
  | 'close'
  /** Another publisher may have printed a copy before it. */
  | 'copy';

const HOUR = 60;

function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000);
}

/** @returns The article itself, without its copies. */
export function printingOf({ data, day }: ArticleEntry): Printing {
  return { source: data.source, day, minute: minuteOf(data.date), precision: data.datePrecision };
}

/** @returns The copies of an article. The precision of their times is not stored, so it is taken to be low. */
export function copiesInPrint({ copies }: ArticleEntry, { site }: Catalog): Printing[] {
  return copies.map(({ source, date }) =>
    date.includes('T00:00:00')
      ? { source, day: dayOf(date), minute: minuteOf(date), precision: 'day' }
      : { source, day: localDay(date, site.timeZone), minute: minuteOf(date), precision: 'hour' },
  );
}

/** @returns Whether one may have come before the other, or at the same time. */
export function mayPrecede(one: Printing, other: Printing): boolean {
  if (one.precision === 'day' || other.precision === 'day') return one.day <= other.day;
  const error = one.precision === 'hour' || other.precision === 'hour' ? HOUR : 0;
  return one.minute <= other.minute + error;
}

/** @returns Ids of all who printed some articles or copies of them; `undefined` among them if one is not known. */
export function printersOf(articles: readonly ArticleEntry[]): Set<string | undefined> {
  return new Set(
    articles.flatMap(({ data, copies }) => [data.source, ...copies.map(({ source }) => source)]),
  );
}

/**
 * The first article of a story, as far as times are known.
 *
 * @param members Ordered by (day, date, id).
 */
export function firstOf(
  catalog: Catalog,
  members: readonly Member[],
): { readonly article: ArticleEntry } | { readonly doubt: FirstDoubt } {
  const articles = members.map(({ article }) => article);
  if (articles.some(({ data }) => data.dateBasis === 'ingest')) return { doubt: 'undated' };
  const article = articles.find(({ data }) => data.datePrecision !== 'day');
  if (article === undefined) return { doubt: 'day' };
  const first = printingOf(article);
  if (articles.some(({ data, day }) => data.datePrecision === 'day' && day <= first.day))
    return { doubt: 'day' };
  const isRival = (other: Printing) => other.source !== first.source && mayPrecede(other, first);
  if (articles.map(printingOf).some(isRival)) return { doubt: 'close' };
  const copies = articles.flatMap((one) => copiesInPrint(one, catalog));
  return copies.some(isRival) ? { doubt: 'copy' } : { article };
}
