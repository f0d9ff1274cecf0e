import { hasInvisible, invisibleLength } from '../layouts/normalized-line.ts';
import type { Document } from '../model.ts';

/** Maximum length of the text of one document in UTF-16 units, without markup: seven hundred thousand words. */
const MAX_TEXT_CHARS = 4_000_000;

/** Maximum number of invisible characters: each is listed in the ledger. */
const MAX_INVISIBLE_CHARS = 100_000;

/** @returns Which limit a document exceeds, so that the stages would need too much memory; usually `undefined`. */
export function beyondBounds({ lines }: Document): string | undefined {
  let length = 0;
  let invisible = 0;
  for (const { text, dropped } of lines) {
    if (dropped !== undefined) continue;
    length += text.length;
    if (!hasInvisible(text)) continue;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((code < 0x20 || code >= 0x7f) && invisibleLength(text, at) > 0) invisible++;
    }
  }
  if (length > MAX_TEXT_CHARS) return `more than ${MAX_TEXT_CHARS} characters of text`;
  return invisible > MAX_INVISIBLE_CHARS
    ? `more than ${MAX_INVISIBLE_CHARS} characters that show nothing`
    : undefined;
}
