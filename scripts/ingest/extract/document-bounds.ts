import { isInvisible } from '../layouts/normalized-line.ts';
import type { Document } from '../model.ts';

/** UTF-16 units of text in one unit, whatever markup is around them: seven hundred thousand words. */
const MAX_TEXT_CHARS = 4_000_000;

/** Characters that show nothing: each is told in the ledger. */
const MAX_INVISIBLE_CHARS = 100_000;

/** @returns What a document has too much of for the stages to stay within their memory; nothing as a rule. */
export function beyondBounds({ lines }: Document): string | undefined {
  let length = 0;
  let invisible = 0;
  for (const { text, dropped } of lines) {
    if (dropped !== undefined) continue;
    length += text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((code < 0x20 || code >= 0x7f) && isInvisible(text.charAt(at))) invisible++;
    }
  }
  if (length > MAX_TEXT_CHARS) return `more than ${MAX_TEXT_CHARS} characters of text`;
  return invisible > MAX_INVISIBLE_CHARS
    ? `more than ${MAX_INVISIBLE_CHARS} characters that show nothing`
    : undefined;
}
