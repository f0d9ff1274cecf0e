import { foldName } from './fold-name.ts';

/** Longer lines are compared as they are: no headline is folded at that length. */
const MAX_TITLE_CHARS = 2000;

/** A headline cut off by the page still names its article when this much of it is left. */
const MIN_STEM_CHARS = 20;

/**
 * Tell whether two lines are the same headline: white space, case, quotes and dashes may differ,
 * and one of them may be cut off with an ellipsis.
 */
export function sameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length > MAX_TITLE_CHARS || other.length > MAX_TITLE_CHARS) return false;
  const a = fold(one);
  const b = fold(other);
  return a === b || isCutFrom(a, b) || isCutFrom(b, a);
}

/**
 * Tell whether a line at the head of a text is its headline printed again. One that ends as a sentence does
 * was made of the text's first sentence, which belongs to the text.
 */
export function repeatsTitle(line: string, title: string): boolean {
  return sameTitle(line, title) && !/[.!?]["'’”]?$/u.test(line.trimEnd());
}

function fold(title: string): string {
  return foldName(title)
    .replace(/["“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-');
}

function isCutFrom(short: string, long: string): boolean {
  // NFKC has made three dots of an ellipsis.
  if (!short.endsWith('...')) return false;
  const stem = short.slice(0, -3).trimEnd();
  return stem.length >= MIN_STEM_CHARS && long.startsWith(stem);
}
