/** First-person subjects by primary language, in lower case, and a cheap test that every text with one passes. */
const SUBJECTS: ReadonlyMap<string, { readonly words: ReadonlySet<string>; readonly any: RegExp }> = new Map([
  ['en', { words: new Set(['i', "i'm", "i've", "i'd", "i'll"]), any: /\bi\b/i }],
  ['de', { words: new Set(['ich']), any: /\bich\b/i }],
  ['fr', { words: new Set(['je', "j'ai", "j'étais", "j'avais"]), any: /\bje\b|\bj['’]/i }],
]);
/** A paragraph with one of these may quote somebody; an apostrophe within a word is none. */
const QUOTE = /["“”„«»「」]|(?<![\p{L}\p{N}])['‘’‚‹›]|['’](?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}’']+/gu;
const MIN_SUBJECTS = 3;
/** A report in which a witness speaks without quotation marks has fewer. */
const MAX_WORDS_PER_SUBJECT = 120;

/**
 * Whether a text is written in the first person, as comments, columns and memoirs are. Paragraphs with quotation marks
 * do not count, since others may speak there.
 *
 * @param plain Body as plain text, one paragraph per line.
 * @param words Number of its words.
 * @param language BCP 47; only English, German and French are recognised.
 */
export function isFirstPerson(plain: string, words: number, language: string): boolean {
  const subjects = SUBJECTS.get((language.split('-', 1)[0] ?? '').toLowerCase());
  if (subjects === undefined) return false;
  const least = Math.max(MIN_SUBJECTS, words / MAX_WORDS_PER_SUBJECT);
  let count = 0;
  for (const paragraph of plain.split('\n')) {
    if (!subjects.any.test(paragraph) || QUOTE.test(paragraph)) continue;
    const all = paragraph.match(WORD) ?? [];
    for (const [at, word] of all.entries()) {
      if (!subjects.words.has(word.toLowerCase().replace('’', "'"))) continue;
      const next = all[at + 1] ?? '';
      // The numeral in "Part I" or "World War I" ends a phrase, or a capital follows.
      if (next !== '' && next === next.toLowerCase()) count++;
    }
    if (count >= least) return true;
  }
  return false;
}
