import { sentenceStarts } from '../../ingest/extract/sentences/sentence-starts.ts';

/** What is read after the excerpt, to see whether its last sentence ends with it. */
const LOOKAHEAD_CHARS = 80;

/** The end of a sentence, perhaps within quotation marks or brackets. */
const FULL_STOP = /[.!?…。！？؟।۔]["'”’»)\]]*$/u;

/**
 * Find the whole sentences at the beginning of a text.
 *
 * @param plain Body as plain text, one paragraph per line.
 * @param folded The same with single spaces.
 * @param start Where its first sentence begins in the folded text.
 * @param excerpt The beginning of the folded text that may be shown.
 * @param language BCP 47, or empty.
 * @returns Where the last whole sentence of the excerpt ends, before the first paragraph without a full stop, such as a
 *   list or a heading; at most `start` if there is none.
 */
export function openingEnd(
  plain: string,
  folded: string,
  start: number,
  excerpt: string,
  language: string,
): number {
  const written = Math.min(excerpt.length, proseEnd(plain, excerpt.length));
  if (written <= start || written === folded.length) return written;
  const starts = sentenceStarts(folded.slice(start, written + LOOKAHEAD_CHARS), language);
  const next = starts.findLast((at) => start + at <= written + 1) ?? 0;
  return start + Math.max(0, next - 1);
}

/** Where the first paragraphs with a full stop end in the folded text. */
function proseEnd(plain: string, most: number): number {
  let end = 0;
  for (let at = 0; at < plain.length && end < most; ) {
    const next = plain.indexOf('\n', at);
    const paragraph = plain
      .slice(at, next === -1 ? plain.length : next)
      .replace(/\s+/gu, ' ')
      .trim();
    at = next === -1 ? plain.length : next + 1;
    if (paragraph === '') continue;
    if (!FULL_STOP.test(paragraph.slice(-8))) break;
    end += paragraph.length + (end === 0 ? 0 : 1);
  }
  return end;
}
