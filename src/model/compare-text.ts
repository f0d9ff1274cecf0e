/**
 * Compare two strings by their code units, which is the same in every language and on every system.
 *
 * @returns Negative if `a` comes first, 0 if they are equal.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
