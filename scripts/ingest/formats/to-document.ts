import type { Document, RawDocument } from '../model.ts';
import { withCheckedFacts } from './checked-facts.ts';
import { readPage } from './html/read-page.ts';
import { textLines } from './text/text-lines.ts';
import { unescapeLines } from './text/unescape-lines.ts';
import { unwrapLines } from './text/unwrap-lines.ts';

/**
 * Convert a raw document: split a text into lines, or read a page. Pure and without I/O, for workers.
 *
 * The characters of the lines are those of the text, without line endings and unescaped, or of the page's text.
 */
export function toDocument(raw: RawDocument): Document {
  return withCheckedFacts(documentOf(raw));
}

function documentOf(raw: RawDocument): Document {
  if (raw.as === 'html') return readPage(raw);
  if (raw.as === 'text') {
    const { as: _, text, ...facts } = raw;
    return { ...facts, layout: 'page', lines: unescapeLines(unwrapLines(textLines(text, raw.place))) };
  }
  const { as: _, ...document } = raw;
  return { ...document, layout: 'article' };
}
