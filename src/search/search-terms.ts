/**
 * What makes one index serve every language: the same preparation of texts and queries.
 *
 * Pagefind has one stemmer an index and splits words at white space. Scripts that write no spaces are
 * split into words here, and the Arabic article is taken off.
 */

/** Letters of scripts that are written without spaces. */
const LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々`;
/** Their punctuation, which would stick to a word. */
const MARKS = '、。，！？；：「」『』（）《》〈〉・…';

const UNSPACED = new RegExp(`[${LETTERS}${MARKS}]+`, 'gu');

/** A space that was put between two words, perhaps beside a highlight's tag. */
const GAP = new RegExp(`(?<=[${LETTERS}${MARKS}](?:</?mark>)?) (?=(?:</?mark>)?[${LETTERS}${MARKS}])`, 'gu');

/** An Arabic word with its article, and with `and`, `with`, `as` or `for` before it. */
const ARTICLE = /^(?:[وف]?(?:ال|بال|كال|لل))(?=\p{Script=Arabic}{3})/u;

/** The text as it is indexed. */
export function indexedText(text: string): string {
  return text.replace(UNSPACED, (run) => wordsOf(run).join(' '));
}

/** Words of an Arabic text without their article, each once, in order; empty for other texts. */
export function bareForms(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return '';
  const forms = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
    const bare = word.replace(ARTICLE, '');
    if (bare !== word) forms.add(bare);
  }
  return [...forms].join(' ');
}

/** A reader's query as the index expects it. */
export function queryTerms(query: string): string {
  return query
    .replace(UNSPACED, (run) => ` ${wordsOf(run).join(' ')} `)
    .split(/\s+/)
    .map((word) => word.replace(ARTICLE, ''))
    .join(' ')
    .trim();
}

/** An excerpt or a title out of the index, as it is shown. */
export function shownExcerpt(excerpt: string): string {
  return excerpt.replace(GAP, '');
}

function wordsOf(run: string): string[] {
  // The locale only chooses a dictionary; ICU has one for all of these scripts together.
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map((part) => part.segment);
}
