import { parseHTML } from 'linkedom';

/** Headlines, and sentences of articles. */
const NEWS = ':is(h2, h3, h4, .headline) a, .summary, .quote span';

/** Number of characters, without white space. */
function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, { textContent }) => sum + (textContent ?? '').replace(/\s+/g, '').length, 0);
}

/**
 * @param parts Selector of the parts of the page that count.
 * @returns The share of the characters of these parts that belong neither to headlines nor to sentences.
 */
export function metadataShare(html: string, parts: string): number {
  const { document } = parseHTML(html);
  const all: Element[] = [...document.querySelectorAll(parts)];
  const news = all.flatMap((part) => [...part.querySelectorAll(NEWS)]);
  return 1 - lengthOf(news.filter((one) => one.closest('.section-title') === null)) / lengthOf(all);
}
