import { loadPackage } from '../../../content/load-package.ts';

/**
 * Parse HTML. linkedom does not add optional elements, so a page without its outer elements gets them first.
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
  const { DOMParser } = loadPackage('linkedom');
  const document: object = new DOMParser().parseFromString(html, 'text/html');
  if (isDocument(document)) return document;
  throw new TypeError('linkedom gave no document');
}

/** linkedom's documents behave like the DOM in all that we use, but have a type of their own. */
function isDocument(value: object): value is Document {
  return 'documentElement' in value;
}
