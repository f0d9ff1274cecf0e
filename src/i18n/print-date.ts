import { dayOf } from '../model/day.ts';
import { editionDay } from '../model/edition-day.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { SiteSettings } from '../schemas/settings.ts';
import { timeWords } from './time-words.ts';

/** A printed time: short in lists, in full with how it is known. */
export interface PrintedTime {
  /** Machine-readable, no more precise than it is known: `2025-07-14T17:00Z`, `2025-07-14`. */
  readonly iso: string;
  /** `17:00`, `14 July 2025, 17:00`; empty if it adds nothing, such as a day on the page of that day. */
  readonly text: string;
  /** With its precision and basis: `about 17:00, from “2 hours ago”`. */
  readonly known: string;
}

type Place = Pick<SiteSettings, 'language' | 'timeZone'>;

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekdayOfYear: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  weekdayAlone: { weekday: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Cached, since creating an `Intl.DateTimeFormat` costs a thousand times more than using it. */
function format(form: keyof typeof FORMS, language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${language} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  // `en` uses day before month here, as in the other words of the interface.
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...FORMS[form], timeZone });
  formats.set(key, made);
  return made;
}

const printed = new Map<string, string>();

/** @returns `14 July 2025` of a day; `form` chooses `14 July`, `Monday 14 July 2025`, `July 2025`, `July`. */
export function printDay(
  day: string,
  language: string,
  form: 'day' | 'dayOfYear' | 'weekday' | 'weekdayOfYear' | 'month' | 'monthAlone' | 'weekdayAlone' = 'day',
): string {
  const first = day.length === 7 ? `${day}-01` : day.slice(0, 10);
  // Cached, since many pages print the same days.
  const key = `${form} ${language} ${first}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  const made = format(form, language, 'UTC').format(Date.parse(`${first}T00:00:00Z`));
  printed.set(key, made);
  return made;
}

/** @returns Machine-readable time of day in the site's zone, `17:05`. */
export function clockAt(instant: string, { timeZone }: Pick<Place, 'timeZone'>): string {
  return format('clock', 'en', timeZone).format(Date.parse(instant));
}

/** @returns `17:05`, or truncated to the hour `17:00`, in the site's zone. */
function clock(instant: string, precision: 'minute' | 'hour', site: Place): string {
  if (precision === 'minute')
    return format('clock', site.language, site.timeZone).format(Date.parse(instant));
  const parts = format('hour', site.language, site.timeZone).formatToParts(Date.parse(instant));
  return `${parts.find((part) => part.type === 'hour')?.value ?? ''}:00`;
}

/**
 * Print when an article was published, no more precisely than it is known, and how it is known.
 *
 * A stated day is never shifted; times, and their days, are in the site's zone.
 *
 * @param data Date, precision, basis and original text of the article's date.
 * @param site Its language and time zone.
 * @param within Day that the reader already knows, as on the page of a day; omitted from the text.
 */
export function printTime(
  data: Pick<ArticleData, 'date' | 'datePrecision' | 'dateBasis' | 'dateText'>,
  site: Place,
  within?: string,
): PrintedTime {
  const utcDay = dayOf(data.date);
  const basis = timeWords.known(data.dateBasis, data.dateText);
  const form = within === undefined ? 'day' : 'dayOfYear';
  if (data.dateBasis === 'ingest' || data.datePrecision === 'day') {
    const day = printDay(utcDay, site.language, form);
    const isUnknown = data.dateBasis === 'ingest';
    const text = isUnknown ? timeWords.firstSeen(day) : day;
    return {
      iso: utcDay,
      text: utcDay === within ? '' : text,
      known: isUnknown ? timeWords.dateUnknown(day) : day + basis,
    };
  }
  const time = clock(data.date, data.datePrecision, site);
  const about = data.datePrecision === 'hour' ? timeWords.aboutTime(time) : time;
  const local = editionDay(data, site.timeZone);
  const dated = (clockTime: string) =>
    local === within ? clockTime : timeWords.dayAndTime(printDay(local, site.language, form), clockTime);
  const minutes = data.datePrecision === 'hour' ? '00' : data.date.slice(14, 16);
  return {
    iso: `${utcDay}T${data.date.slice(11, 13)}:${minutes}Z`,
    text: dated(time),
    known: dated(about) + basis,
  };
}
