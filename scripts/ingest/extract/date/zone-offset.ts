/** Zones of RFC 2822, section 4.3, in minutes east of UTC; sorted. */
const NAMED: Readonly<Record<string, number>> = {
  CDT: -300,
  CST: -360,
  EDT: -240,
  EST: -300,
  GMT: 0,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  UT: 0,
  UTC: 0,
  Z: 0,
};

/**
 * @param zone `Z`, `+02:00`, `-0500`, `+01`, `EST`.
 * @returns Minutes east of UTC; undefined for anything else.
 */
export function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (match === null) return NAMED[zone.toUpperCase()];
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

/** Zone words that mean the time on the clocks there, summer or winter, and a place that has it; sorted. */
const CLOCKS: Readonly<Record<string, string>> = {
  CET: 'Europe/Berlin',
  CT: 'America/Chicago',
  ET: 'America/New_York',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Find a region that a date's words name: `Europe/Lisbon`, or `ET` at their end. */
export function regionIn(span: string, words: string): string | undefined {
  return (
    /\b[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_]{2,20}\b/.exec(span)?.[0] ??
    CLOCKS[/\b(CET|[CEMP]T)\b/.exec(words)?.[0] ?? '']
  );
}

/**
 * @param zone IANA name, `Europe/Lisbon`.
 * @param local The time on the clocks there, as if it were UTC, in milliseconds.
 * @returns Minutes east of UTC at that time; undefined for a zone that is not known.
 */
export function regionOffset(zone: string, local: number): number | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const at = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return zoneOffset(name.slice(3)) ?? 0;
  };
  // The first answer is for a moment some hours off; the second is right but within an hour that a clock skips.
  return at(local - at(local) * 60_000);
}
