import { dateline } from '../../ingest/extract/dateline.ts';
import { sentences } from '../../ingest/extract/sentences/sentences.ts';

/** A first sentence is looked for in no more than this, so that a body without stops costs nothing. */
const MAX_LEAD_CHARS = 1200;

/**
 * @param plain Body as plain text, paragraphs on lines of their own.
 * @param language BCP 47, or empty.
 * @returns Its first sentence after the dateline; empty for an empty body.
 */
export function leadOf(plain: string, language: string): string {
  const end = plain.indexOf('\n');
  const paragraph = (end === -1 ? plain : plain.slice(0, end)).slice(0, MAX_LEAD_CHARS);
  const start = dateline(paragraph)?.length ?? 0;
  return sentences(paragraph.slice(start), language)[0] ?? '';
}
