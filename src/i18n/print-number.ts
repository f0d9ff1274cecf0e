/**
 * @returns A count with thousands separators, `12,345`. `Number.toLocaleString` gives the same, but creates an
 *   `Intl.NumberFormat` each time.
 */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
