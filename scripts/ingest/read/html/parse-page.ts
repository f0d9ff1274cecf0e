import { parseHTML } from 'linkedom';

/**
 * Parse HTML. linkedom leaves out what HTML lets an author leave out, so a page without its outer elements
 * gets them first.
 *
 * @returns A document with `html` and `body`.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  if (root?.localName === 'html' && document.querySelector('body') !== null) return document;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}
