import { MAX_DOCUMENT_BYTES } from '../../inbox/limits.ts';
import { decoded } from '../decoded.ts';
import type { Format } from '../format.ts';
import { rootElement } from '../markup-root.ts';
import { stated } from '../origin.ts';
import { readWhole } from '../read-whole.ts';
import { markupFacts } from './markup-facts.ts';

/** A page saved by a browser or a crawler. Workers parse it: see `read-page.ts`. */
export const htmlFormat: Format = {
  name: 'html',
  label: 'a saved page (HTML)',
  isBinary: false,
  detect: ({ text, extension }) => {
    if (!text.startsWith('<')) return extension === 'html' && !/^[[{]/.test(text) && /<[a-z]/i.test(text);
    if (HTML_ROOTS.has(rootElement(text))) return true;
    if (/^<!doctype\s+html/i.test(text) || /<(?:html|body|head)[\s>]/i.test(text)) return true;
    return extension.includes('htm');
  },
  async *read(bytes, origin) {
    const page = await readWhole(bytes.all, MAX_DOCUMENT_BYTES, 'saved page');
    const { charset, language } = markupFacts(page);
    const { text } = yield* decoded(page, origin, charset, language);
    yield { document: { place: '', ...stated(origin), as: 'html', html: text } };
  },
};

/** First elements of a saved page, or of a part of one. */
const HTML_ROOTS = new Set(
  (
    'html head body title meta link base script style div p article section main header nav h1 h2 h3 ul ol table ' +
    'span a img figure center font'
  ).split(' '),
);
