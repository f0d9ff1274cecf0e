/**
 * The source of a pattern that matches any of some words: the longest first, so that of `Sep` and `Sept` the longer one
 * is found.
 *
 * @param words Sources of patterns; brackets around the result are left to the caller.
 */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
