/** Zones of RFC 2822, section 4.3, and unambiguous ones that newspapers print, in minutes east of UTC; sorted. */
const NAMED: Readonly<Record<string, number>> = {
  ACDT: 630,
  ACST: 570,
  AEDT: 660,
  AEST: 600,
  AKDT: -480,
  AKST: -540,
  AWST: 480,
  BRT: -180,
  CAT: 120,
  CDT: -300,
  CEST: 120,
  CST: -360,
  EAT: 180,
  EDT: -240,
  EEST: 180,
  EST: -300,
  GMT: 0,
  HKT: 480,
  HST: -600,
  ICT: 420,
  JST: 540,
  KST: 540,
  MDT: -360,
  MESZ: 120,
  MSK: 180,
  MST: -420,
  MYT: 480,
  NPT: 345,
  NZDT: 780,
  NZST: 720,
  PDT: -420,
  PHT: 480,
  PKT: 300,
  PST: -480,
  SAST: 120,
  SGT: 480,
  UT: 0,
  UTC: 0,
  WAT: 60,
  WEST: 60,
  WIB: 420,
  WIT: 540,
  WITA: 480,
  Z: 0,
};

/**
 * Zones whose name several countries use: minutes east of UTC by country, or by language if it has no country. `CST` is
 * also one of RFC 2822, which decides in feeds.
 */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  BST: { BD: 360, GB: 60, IM: 60, JE: 60, bn: 360, cy: 60, gd: 60 },
  CST: { CA: -360, CN: 480, MX: -360, TW: 480, US: -360, zh: 480 },
  IST: {
    IE: 60,
    IL: 120,
    IN: 330,
    ga: 60,
    gu: 330,
    he: 120,
    hi: 330,
    kn: 330,
    ml: 330,
    mr: 330,
    or: 330,
    pa: 330,
    ta: 330,
    te: 330,
  },
};

/**
 * @param zone `BST`, `CST`, `IST`.
 * @param language BCP 47, `en-IE`.
 * @returns Minutes east of UTC in the country of the language; `undefined` if that is not known.
 */
export function ambiguousOffset(zone: string, language: string | undefined): number | undefined {
  const [primary = '', ...rest] = language?.split(/[-_]/u, 4) ?? [];
  const country = rest.find((part) => /^[a-z]{2}$/iu.test(part))?.toUpperCase();
  return AMBIGUOUS[zone.toUpperCase()]?.[country ?? primary.toLowerCase()];
}

/**
 * @param zone `Z`, `+02:00`, `-0500`, `+01`, `EST`.
 * @returns Minutes east of UTC; `undefined` for anything else.
 */
export function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (match === null) return NAMED[zone.toUpperCase()];
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

const ZONE_IN_WORDS =
  /^ ?\(?(?:(?:UTC|GMT) ?([+-]\d{1,2})(?::?(\d\d))?|([+-]\d{4})(?!\d)|([A-Z]{1,5})(?![A-Za-z]))\)?/;

/**
 * @param text The text after a time: ` (MESZ)`, ` GMT+7`, ` +0200`, ` UTC-03:30`.
 * @param language BCP 47; decides zones that several countries use.
 * @returns Minutes east of UTC, absent if the zone is ambiguous, and the length of the match; `undefined` if the text
 *   does not begin with a zone.
 */
export function zoneIn(
  text: string,
  language: string | undefined,
): { offset: number | undefined; length: number } | undefined {
  const match = ZONE_IN_WORDS.exec(text);
  if (match === null) return undefined;
  const [words, hours, minutes = '00', plain, name = ''] = match;
  const { length } = words;
  if (Object.hasOwn(AMBIGUOUS, name)) return { offset: ambiguousOffset(name, language), length };
  const counted =
    hours === undefined ? plain : `${hours.charAt(0)}${hours.slice(1).padStart(2, '0')}:${minutes}`;
  const offset = zoneOffset(counted ?? name);
  return offset === undefined ? undefined : { offset, length };
}

/** Zone names for local time regardless of daylight saving, each with a place that has it; sorted. */
const CLOCKS: Readonly<Record<string, string>> = {
  CET: 'Europe/Berlin',
  CT: 'America/Chicago',
  EET: 'Europe/Athens',
  ET: 'America/New_York',
  MEZ: 'Europe/Berlin',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Find a zone that a date names: `Europe/Lisbon`, or `ET` at the end. */
export function regionIn(span: string, words: string): string | undefined {
  return (
    /\b[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_]{2,20}\b/.exec(span)?.[0] ??
    CLOCKS[/\b(CET|EET|MEZ|[CEMP]T)\b/.exec(words)?.[0] ?? '']
  );
}

/**
 * @param zone IANA name, `Europe/Lisbon`.
 * @param local Local time there, as if it were UTC, in milliseconds.
 * @returns Minutes east of UTC at that time; `undefined` for an unknown zone.
 */
export function regionOffset(zone: string, local: number): number | undefined {
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const at = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return zoneOffset(name.slice(3)) ?? 0;
  };
  // The first offset is for a moment some hours off; the second is right, except within an hour that clocks skip.
  return at(local - at(local) * 60_000);
}

/** Cached, since creating a format costs a thousand times more than using it; there are some 600 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (zone === '') return undefined;
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, made);
    return made;
  } catch {
    return undefined;
  }
}
