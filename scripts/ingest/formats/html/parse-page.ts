import { DOMParser } from 'linkedom';

/**
 * Parse HTML. linkedom leaves out what HTML lets an author leave out, so a page without its outer elements
 * gets them first.
 *
 * @returns A document with `html` and `body`.
 */
export function parsePage(html: string): Document {
  if (/<html[\s>]/i.test(html)) {
    const document = parse(html);
    if (document.documentElement?.localName === 'html' && document.querySelector('body') !== null)
      return document;
  }
  return parse(`<!doctype html><html><body>${html}</body></html>`);
}

function parse(html: string): Document {
  const document: object = new DOMParser().parseFromString(html, 'text/html');
  if (isDocument(document)) return document;
  throw new TypeError('linkedom gave no document');
}

/** linkedom's documents are the DOM's in all that is used here, and have a type of their own. */
function isDocument(value: object): value is Document {
  return 'documentElement' in value;
}
