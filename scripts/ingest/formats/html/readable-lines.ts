import { Readability } from '@mozilla/readability';
import type { Frame } from './frame.ts';
import { hardParts, type PageMap } from './vetoes.ts';

/** Maximum number of elements for Readability; more would take minutes. */
const MAX_ELEMENTS = 60_000;

/** Maximum nesting depth for Readability, which recurses. */
const MAX_DEPTH = 500;

/** Maximum number of characters that Readability measures, counted each time: the longest pages take two million. */
const MAX_MEASURED_CHARS = 10_000_000;

/** Carries the index of a line through Readability, which moves, renames and reparses elements. */
const MARK = 'data-broadsheet-line';

/** Elements without article text that take half of Readability's time. */
const WEIGHTLESS =
  'script, style, svg, noscript, template, title, iframe, link, meta, nav, select, button, input, source';

/**
 * Ask Readability which lines of a page are the article.
 *
 * Every line gets an empty marker element before its first text; the markers left in the result identify the lines. The
 * document must not be used afterwards.
 *
 * Before that, parts that are certainly not the article are removed, and so is what would make Readability ignore
 * elements with much of the text: it skips those that are hidden, or have a name such as `sidebar-grid`.
 *
 * @param others Parts of the page that belong to other articles.
 * @returns Indexes into the page's lines; empty if Readability finds no article, or gives up.
 */
export function readableLines(
  document: Document,
  page: PageMap,
  others: ReadonlyMap<Frame, string>,
): Set<number> {
  if (isDeeper(document, MAX_DEPTH)) return new Set();
  for (const { element } of hardParts(page, others)) element.remove();
  for (const frame of page.weights.of.keys()) if (holdsMuch(frame, page)) clear(frame.element);
  for (const element of document.querySelectorAll(WEIGHTLESS)) element.remove();
  page.lines.forEach((line, index) => {
    const marker = document.createElement('span');
    marker.setAttribute(MARK, String(index));
    line.first.parentNode?.insertBefore(marker, line.first);
  });
  const result = new Set<number>();
  try {
    const reader = new Readability<Element>(document, {
      maxElemsToParse: MAX_ELEMENTS,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    limitWork(reader);
    for (const marker of reader.parse()?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
      result.add(Number(marker.getAttribute(MARK)));
    }
  } catch {
    // It throws for pages that are too large or have no body.
  }
  return result;
}

/**
 * Have Readability give up on a page that costs too much: it measures the text of every part of every element, which on
 * a page of nested parts grows with the cube of their number.
 */
function limitWork(reader: Readability<Element>): void {
  const measure: unknown = Reflect.get(reader, '_getInnerText');
  if (typeof measure !== 'function') throw new TypeError('Readability measures texts in another way');
  let left = MAX_MEASURED_CHARS;
  Reflect.set(reader, '_getInnerText', (...given: unknown[]): unknown => {
    const text: unknown = Reflect.apply(measure, reader, given);
    left -= String(text).length;
    if (left < 0) throw new RangeError('too many characters measured');
    return text;
  });
}

/** Minimum share of the page's paragraphs in an element that loses its names. */
const MIN_MUCH_SHARE = 0.4;
/** Names for which Readability removes an element regardless of its content: its unlikely candidates, version 0.6. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

function holdsMuch(frame: Frame, { weights, covered }: PageMap): boolean {
  const least = weights.total * MIN_MUCH_SHARE;
  const names = [frame.id, ...frame.classes.split(/\s+/)];
  return (weights.of.get(frame) ?? 0) > least || names.some((name) => (covered.get(name) ?? 0) > least);
}

function clear(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  if (!UNLIKELY.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return;
  element.removeAttribute('class');
  element.removeAttribute('id');
}

/** Whether elements are nested deeper than `most`, with or without text. */
function isDeeper(document: Document, most: number): boolean {
  let depth = 0;
  let element: Element | null = document.documentElement;
  while (element !== null) {
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      if (++depth > most) return true;
      continue;
    }
    while (element !== null && element.nextElementSibling === null) {
      element = element.parentElement;
      depth--;
    }
    element = element?.nextElementSibling ?? null;
  }
  return false;
}
