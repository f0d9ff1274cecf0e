/**
 * @returns A count with thousands separators, `12,345`. `Number.toLocaleString` gives the same, but creates an
 *   `Intl.NumberFormat` each time.
 */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** @returns `1 article`, `2 articles`, with thousands separators. */
export function counted(count: number, one: string, many: string): string {
  return `${printNumber(count)} ${count === 1 ? one : many}`;
}
