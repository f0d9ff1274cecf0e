/**
 * Whether the address of an article states a day, as `/2026/10/07/` or `2026-10-07` do.
 *
 * @param url Absolute.
 * @param day `2026-10-07`.
 */
export function statesDay(url: string | undefined, day: string): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const path = `${new URL(url).pathname}/`.replaceAll('/', '-');
  const [year, month, date] = day.split('-');
  return path.includes(`-${day}-`) || path.includes(`-${year}-${Number(month)}-${Number(date)}-`);
}
