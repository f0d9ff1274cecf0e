/**
 * Find posts of social networks between paragraphs: `@tarn_ferry: back at sea 🚢 #Tarn`, `Back at sea — Ivo Hale
 * (@ivohale) June 9, 2025`.
 *
 * A post on a line of its own is removed as a whole. In a body on one line, a post is recognised only if it begins with
 * its author and ends with emoji or hashtags; otherwise its words are kept, and its stamp is removed as noise.
 */
import { type Removal, removal, type Step } from './span.ts';

const WRITER = '@\\w{2,30}: ';
const MARK = '(?:\\p{Extended_Pictographic}|#[\\p{L}\\p{N}_]{2,40})';
/** Joiners, skin tones, flags and variation selectors that belong to an emoji. */
const REST_OF_MARK =
  '[\\s\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\u200d\\ufe0f]';
const LINE = new RegExp(`^${WRITER}\\S`, 'u');
const STAMPED =
  /(?:pic\.(?:twitter|x)\.com\/\w{4,20}|[—–-] ?[^—–()]{2,50} \(@\w{1,30}\) (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}))$/u;
const BEGINS = new RegExp(`(?<=^|[.!?…]["'’”)]{0,3} |${MARK}${REST_OF_MARK}{0,8})${WRITER}`, 'gu');
const MARKS = new RegExp(`${MARK}(?:${REST_OF_MARK}|#[\\p{L}\\p{N}_]{2,40})*`, 'gu');
/** Maximum length of a post in UTF-16 units. */
const MAX_POST_CHARS = 320;
const REASON = 'embedded post';

export const embeddedPosts: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  for (const span of spans) {
    const { text } = span;
    if (!/@|pic\./.test(text)) continue;
    if (paged) {
      if (text.length <= MAX_POST_CHARS && (LINE.test(text) || STAMPED.test(text)))
        cuts.push(removal(span, 0, text.length, REASON));
      continue;
    }
    for (const { index } of text.matchAll(BEGINS)) {
      const end = endOf(text.slice(index, index + MAX_POST_CHARS));
      if (end > 0) cuts.push(removal(span, index, index + end, REASON));
    }
  }
  return cuts;
};

/**
 * @returns Length of the post that begins `text`: up to the first emoji or hashtags that are not followed by a
 *   lower-case letter.
 */
function endOf(text: string): number {
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (/^["'“‘(@\p{Lu}\d]/u.test(text.slice(end)) && /\s$/u.test(match[0]))
      return match[0].trimEnd().length + match.index;
    if (end === text.length) return end;
  }
  return 0;
}
