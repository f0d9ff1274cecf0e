/** Languages whose day and month names are known. */
const LANGUAGES = 'ar cs da de el en es fi fr hu id it nl no pl pt ro ru sv sw tr uk'.split(' ');

/** Abbreviations in English headlines, with the full names. */
const SHORT: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
};

/** 1 January 2024 is a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

let names: ReadonlyMap<string, string> | undefined;

/**
 * @returns Names of weekdays and months in lower case without accents, each mapped to its full form: those of many
 *   languages from Unicode's CLDR, months also in the form that is used in dates; abbreviations in English only.
 */
export function dayNames(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...LANGUAGES.flatMap(longNames).map((name): [string, string] => {
      const folded = name
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
      return [folded, folded];
    }),
    ...Object.entries(SHORT),
  ]);
  return names;
}

function longNames(language: string): string[] {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return [
    ...Array.from({ length: 7 }, (_, n) => weekday.format(A_MONDAY + n * DAY)),
    ...Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 15)).flatMap((time) => [
      month.format(time),
      date.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '',
    ]),
  ].filter((name) => /^\p{L}{3,}$/u.test(name));
}
