import { dayOf } from '../model/day.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { SiteSettings } from '../schemas/settings.ts';
import { timeWords } from './messages.ts';

/** A time as it is printed: `before` + `<time datetime={iso}>text</time>` + `after`. */
export interface PrintedTime {
  /** Machine-readable, no finer than it is known: `2025-07-14T17:00Z`, `2025-07-14`. */
  readonly iso: string;
  readonly before: string;
  readonly text: string;
  /** How it is known, with its comma: `, from “2 hours ago”`. */
  readonly after: string;
}

type Place = Pick<SiteSettings, 'language' | 'timeZone'>;

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  weekdayAlone: { weekday: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', hourCycle: 'h23' },
  iso: { year: 'numeric', month: '2-digit', day: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an `Intl.DateTimeFormat` costs a thousand times what using it does. */
function format(form: keyof typeof FORMS, language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${language} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  // Plain English puts the day before the month, as this project's words do.
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...FORMS[form], timeZone });
  formats.set(key, made);
  return made;
}

const printed = new Map<string, string>();

/** @returns `14 July 2025` of a UTC day; `form` chooses `14 July`, `Monday 14 July 2025`, `July 2025`, `July`. */
export function printDay(
  day: string,
  language: string,
  form: 'day' | 'dayOfYear' | 'weekday' | 'month' | 'monthAlone' | 'weekdayAlone' = 'day',
): string {
  const first = day.length === 7 ? `${day}-01` : day.slice(0, 10);
  // Many pages print the same days.
  const key = `${form} ${language} ${first}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  const made = format(form, language, 'UTC').format(Date.parse(`${first}T00:00:00Z`));
  printed.set(key, made);
  return made;
}

/** @returns `17:05`, or cut to the hour `17:00`, in the site's zone. */
function clock(instant: string, precision: 'minute' | 'hour', site: Place): string {
  if (precision === 'minute')
    return format('clock', site.language, site.timeZone).format(Date.parse(instant));
  const parts = format('hour', site.language, site.timeZone).formatToParts(Date.parse(instant));
  return `${parts.find((part) => part.type === 'hour')?.value ?? ''}:00`;
}

/** The day an instant falls on in the site's zone. */
function localDay(instant: string, site: Place): string {
  if (site.timeZone === 'UTC') return dayOf(instant);
  // Canadian English writes days as ISO does.
  return format('iso', 'en-CA', site.timeZone).format(Date.parse(instant));
}

/**
 * Print when an article was published, no finer than it is known, and how that is known.
 *
 * Days are UTC days and never shifted; minutes and hours are printed in the site's zone, with the zone's
 * day where that differs from the day of the edition.
 *
 * @param data Of the article: date, precision, basis and the words it was read from.
 * @param site Its language and time zone.
 * @param within UTC day that the reader knows already, as on the page of a day; left out of the text.
 */
export function printTime(
  data: Pick<ArticleData, 'date' | 'datePrecision' | 'dateBasis' | 'dateText'>,
  site: Place,
  within?: string,
): PrintedTime {
  const utcDay = dayOf(data.date);
  const after = timeWords.known(data.dateBasis, data.dateText);
  if (data.dateBasis === 'ingest') {
    return { iso: utcDay, before: timeWords.dateUnknown, text: printDay(utcDay, site.language), after };
  }
  if (data.datePrecision === 'day') {
    const text = printDay(utcDay, site.language, within === undefined ? 'day' : 'dayOfYear');
    return { iso: utcDay, before: '', text, after };
  }
  const exact = clock(data.date, data.datePrecision, site);
  const time = data.datePrecision === 'hour' ? timeWords.aboutTime(exact) : exact;
  const day = localDay(data.date, site);
  const minutes = data.datePrecision === 'hour' ? '00' : data.date.slice(14, 16);
  return {
    iso: `${utcDay}T${data.date.slice(11, 13)}:${minutes}Z`,
    before: '',
    text:
      day === within
        ? time
        : timeWords.dayAndTime(printDay(day, site.language, within ? 'dayOfYear' : 'day'), time),
    after,
  };
}
