import { clean } from '../../../scripts/ingest/extract/clean/clean.ts';
import type { CleanArticle, Document, Draft, Segment } from '../../../scripts/ingest/model.ts';

/** A draft of a title and the lines of a body, each on a line of the document. */
export function makeDraft(
  title: string,
  body: readonly string[],
  more: Partial<Document> = {},
): { draft: Draft; document: Document } {
  const segment = (text: string, line: number): Segment => ({ line, from: 0, to: text.length, text });
  const document: Document = {
    place: '',
    layout: 'page',
    lines: [title, ...body].map((text, index) => ({ text, place: `line ${index + 1}` })),
    ...more,
  };
  const draft: Draft = {
    title: segment(title, 0),
    repeats: [],
    hashtags: [],
    body: body.map((text, index) => segment(text, index + 1)),
    lead: false,
  };
  return { draft, document };
}

export function cleaned(title: string, body: readonly string[], more: Partial<Document> = {}): CleanArticle {
  const { draft, document } = makeDraft(title, body, more);
  return clean(draft, document);
}
