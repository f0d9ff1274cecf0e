import { Readability } from '@mozilla/readability';
import type { BlockLine } from './block-lines.ts';

/** Elements of a page that Readability is asked to weigh; more would take minutes. */
const MAX_ELEMENTS = 60_000;

/** Elements within one another that Readability is asked to weigh: it takes the square of that. */
const MAX_DEPTH = 500;

/** Carries a line's number through Readability, which moves, renames and parses elements again. */
const MARK = 'data-broadsheet-line';

/** Elements that hold no article and cost Readability half of its time. */
const WEIGHTLESS =
  'script, style, svg, noscript, template, title, iframe, link, meta, nav, select, button, input, source';

/**
 * Ask Readability which lines of a page are the article.
 *
 * Every line gets an empty marker element before its first text; the markers that are left in the
 * result tell the lines. The document is used up.
 *
 * @returns Indices into `lines`; empty when Readability finds no article, or gives up.
 */
export function readableLines(document: Document, lines: readonly BlockLine[]): Set<number> {
  if (isDeeper(document, MAX_DEPTH)) return new Set();
  for (const element of document.querySelectorAll(WEIGHTLESS)) element.remove();
  lines.forEach((line, index) => {
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
    for (const marker of reader.parse()?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
      result.add(Number(marker.getAttribute(MARK)));
    }
  } catch {
    // It throws for pages that are too large or have no body: those have no article it could tell.
  }
  return result;
}

/** Whether elements stand within one another more than `most` deep, with or without text in them. */
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
