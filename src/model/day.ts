/** Days, months and years in the form of addresses: prefixes of an ISO instant or day. */

/** @returns `2025-07-14`. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** @returns `2025-07`, of an instant or a day. */
export function monthOf(instant: string): string {
  return instant.slice(0, 7);
}

/** @returns `2025`, of an instant, a day or a month. */
export function yearOf(instant: string): string {
  return instant.slice(0, 4);
}

/** @returns `/2025/07/14/` of a day, `/2025/07/` of a month, `/2025/` of a year. */
export function periodAddress(period: string): string {
  return `/${period.replaceAll('-', '/')}/`;
}

/** @returns The day that lies `days` after (or, negative, before) `day`. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @returns Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** @returns Days of the month `2025-07`: 28 to 31. */
export function daysInMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** @returns Weekday of a day: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
