/**
 * Convert an instant to the publisher's own time zone, if the page has it in local time too: its day is the one that
 * readers saw. Searches the other time stamps of the page for the same instant, with an offset, or without one and with
 * the same minutes and seconds.
 *
 * @param stated A time stamp in UTC, `2025-07-14T21:00:00Z`; anything else is returned unchanged.
 * @param html The page.
 */
export function localTime(stated: string, html: string): string {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.0{1,6})?(?:Z|[+-]00:?00)$/.test(stated)
    ? Date.parse(stated)
    : Number.NaN;
  if (Number.isNaN(at)) return stated;
  for (const [text] of html.matchAll(/(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d(?!\d)/g)) {
    if (!/[+-]00:00$/.test(text) && Date.parse(text) === at) return text;
  }
  for (const [, day, time] of html.matchAll(/datetime=["'](\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)["']/g)) {
    const minutes = (Date.parse(`${day}T${time}Z`) - at) / 60_000;
    if (minutes !== 0 && minutes % 30 === 0 && Math.abs(minutes) <= MAX_OFFSET_MINUTES)
      return `${day}T${time}${offset(minutes)}`;
  }
  return stated;
}

/** Largest offset of a time zone from UTC in minutes. */
const MAX_OFFSET_MINUTES = 14 * 60;

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
