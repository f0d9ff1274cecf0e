import { foldName } from './fold-name.ts';

/** Longer lines are compared without folding: they are not headlines. */
const MAX_TITLE_CHARS = 2000;

/** Minimum length of a truncated headline that still identifies its article. */
const MIN_STEM_CHARS = 20;

/**
 * Whether two lines are the same headline: white space, case, quotes and dashes may differ, and one of them may be
 * truncated with an ellipsis.
 */
export function sameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length > MAX_TITLE_CHARS || other.length > MAX_TITLE_CHARS) return false;
  const a = fold(one);
  const b = fold(other);
  return a === b || isCutFrom(a, b) || isCutFrom(b, a);
}

/**
 * Whether a line at the start of a text repeats its headline. A headline that ends like a sentence was copied from the
 * first sentence, which belongs to the text.
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
  // NFKC has replaced an ellipsis by three dots.
  if (!short.endsWith('...')) return false;
  const stem = short.slice(0, -3).trimEnd();
  return stem.length >= MIN_STEM_CHARS && long.startsWith(stem);
}
