const EXCERPT_WORDS = 60;
/** In scripts without spaces, this many characters count as a word, so that 240 make an excerpt. */
const CHARS_A_WORD = 4;
const EXCERPT_CHARS = EXCERPT_WORDS * CHARS_A_WORD;
/** Maximum length of a word in any script. */
const MAX_WORD_CHARS = 40;
/** Maximum length of an excerpt in UTF-16 units: 60 words of two-unit characters with spaces. */
const MAX_EXCERPT_UNITS = EXCERPT_WORDS * (2 * MAX_WORD_CHARS + 1);

/** Letters of scripts that write no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Viet}]/u;

/** A combining character or joiner. */
const JOINED = /^[\p{M}\u200c\u200d]/u;

/**
 * Cut a text to what `rights: excerpt` allows.
 *
 * @param text Text with single spaces between words.
 * @returns Its first 60 words, or 240 characters in scripts without spaces; a mixture in proportion.
 */
export function cutExcerpt(text: string): string {
  const start = text.slice(0, MAX_EXCERPT_UNITS + 1);
  const isUnspaced = UNSPACED.test(start);
  let left = EXCERPT_CHARS;
  let end = 0;
  for (let at = 0; at < start.length; at = end + 1) {
    const next = start.indexOf(' ', at);
    const runEnd = next === -1 ? start.length : next;
    const run = start.slice(at, runEnd);
    const chars = run.length > MAX_WORD_CHARS || (isUnspaced && UNSPACED.test(run)) ? [...run] : undefined;
    // In such a run, the preceding space counts too.
    const space = at === 0 ? 0 : 1;
    const cost = chars === undefined ? CHARS_A_WORD : space + chars.length;
    if (cost > left) {
      const some = chars === undefined ? '' : firstLetters(chars, left - space);
      return some === '' ? start.slice(0, end) : start.slice(0, at) + some;
    }
    left -= cost;
    end = runEnd;
  }
  return start.slice(0, end);
}

/** Whether a text is short enough to be an excerpt. */
export function isWithinExcerpt(text: string): boolean {
  return cutExcerpt(text) === text;
}

/** The first characters, without cutting a letter from its combining marks. */
function firstLetters(chars: readonly string[], most: number): string {
  let end = most;
  while (end > 0 && JOINED.test(chars[end] ?? '')) end--;
  return chars.slice(0, end).join('');
}
