/**
 * @returns A count with its thousands apart, `12,345`. `Number.toLocaleString` says the same, and makes an `Intl.NumberFormat`
 * each time.
 */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
