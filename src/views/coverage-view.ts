import { words } from '../i18n/messages.ts';
import { clockAt, printDay, printTime } from '../i18n/print-date.ts';
import type { ArticleEntry, Catalog, Member } from '../model/catalog.ts';
import { daysBetween, shiftDay } from '../model/day.ts';
import { firstOf } from './first-report.ts';
import { publisherCount, publishersOf } from './story-facts.ts';

/**
 * Who reported when: a row per publisher, a dot per article. Horizontally, 0 is the start of the first day and 1000 the
 * end of the last.
 */
export interface CoverageView {
  readonly rows: readonly {
    readonly publisher: string;
    readonly dots: readonly {
      readonly at: number;
      /** End of the bar, if only the day is known. */
      readonly until?: number | undefined;
      /** Set for the first article, if it is known. */
      readonly first?: true | undefined;
      readonly title: string;
    }[];
  }[];
  readonly days: readonly { readonly at: number; readonly text: string }[];
  /** The same as text. */
  readonly said: string;
}

const WIDTH = 1000;
/** Maximum number of days that are all labelled: more labels would touch. */
const NAMED_DAYS = 6;

function timed(article: ArticleEntry): boolean {
  return article.data.datePrecision !== 'day';
}

/** Milliseconds to a time of day, on a scale where every day has the same length. */
function localTime(day: string, clock = '00:00'): number {
  return Date.parse(`${day}T${clock}:00Z`);
}

/** @param members Members of a story, ordered by (date, id). */
export function coverageView(catalog: Catalog, members: readonly Member[]): CoverageView {
  const { language } = catalog.site;
  const articles = members.map((member) => member.article);
  const from = articles[0]?.day ?? '';
  const to = articles.at(-1)?.day ?? '';
  const days = daysBetween(from, to) + 1;
  const start = localTime(from);
  const at = (instant: number) => Math.round(((instant - start) / (days * 86_400_000)) * WIDTH);
  const found = firstOf(catalog, members);
  const first = 'article' in found ? found.article : undefined;
  const publishers = publishersOf(members);
  // Among others, an unknown publisher has a row without a name.
  const unnamed = publishers.length > 1 ? words.unnamed : words.publisherUnknown;
  const nameOf = (id: string) => (id === '' ? unnamed : (catalog.sources.get(id)?.name ?? id));
  const step = Math.ceil(days / NAMED_DAYS);
  return {
    rows: publishers.map((id) => ({
      publisher: nameOf(id),
      dots: articles
        .filter((article) => (article.data.source ?? '') === id)
        .map((article) => {
          const { known } = printTime(article.data, catalog.site);
          const time = localTime(
            article.day,
            timed(article) ? clockAt(article.data.date, catalog.site) : undefined,
          );
          return {
            at: at(time),
            until: timed(article) ? undefined : at(time + 86_400_000),
            first: article === first ? true : undefined,
            title: words.dot(article.data.title, known),
          };
        }),
    })),
    days: Array.from({ length: Math.ceil(days / step) }, (_, index) => ({
      at: Math.round(((index * step) / days) * WIDTH),
      text: printDay(shiftDay(from, index * step), language, 'dayOfYear'),
    })),
    said: words.coverage({
      articles: articles.length,
      publishers: publisherCount(publishers),
      from: printDay(from, language),
      to: printDay(to, language),
      first: first?.data.source === undefined ? undefined : nameOf(first.data.source),
      doubt: 'doubt' in found ? found.doubt : 'unnamed',
      time: first && printTime(first.data, catalog.site).text,
    }),
  };
}
