/**
 * Do what the page's own scripts would have done before a reader saw it: insert streamed parts, show the content of
 * shadow trees, and that of `noscript` if there is nothing else.
 */
export function preparePage(document: Document): void {
  placeStreamed(document);
  for (const template of document.querySelectorAll('template[shadowrootmode]')) unwrap(template);
  const body = document.querySelector('body');
  if (body === null) return;
  const lone = outermost(body, 'noscript').filter(
    (element) => textLength(element) >= MIN_TEXT_CHARS && element.querySelector('p') !== null,
  );
  if (lone.length === 0) return;
  const inside = sum(lone);
  if (sum(outermost(body, 'p')) - inside < inside * 0.5) for (const element of lone) unwrap(element);
}

/** Minimum length in UTF-16 units of a text that is more than a request to enable scripts. */
const MIN_TEXT_CHARS = 250;

function sum(elements: readonly Element[]): number {
  return elements.reduce((length, element) => length + textLength(element), 0);
}

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/**
 * @returns The elements of a name that are not inside another one, in document order: the text of all of them is read
 *   once, however deeply a page nests them.
 */
function outermost(root: Element, name: string): Element[] {
  const found: Element[] = [];
  let at: Element | null = root.firstElementChild;
  while (at !== null) {
    const isFound: boolean = at.localName === name;
    if (isFound) found.push(at);
    let next: Element | null = isFound ? null : at.firstElementChild;
    while (next === null && at !== null && at !== root) {
      next = at.nextElementSibling;
      at = at.parentElement;
    }
    at = next;
  }
  return found;
}

/**
 * React streams parts of a page in hidden elements at its end, `<div hidden id="S:1">`, and marks their positions with
 * empty templates, `<template id="B:1">` or `P:1`; a script of its own moves them there.
 */
function placeStreamed(document: Document): void {
  const segments = [...document.querySelectorAll('[hidden][id]')].filter(({ id }) => SEGMENT.test(id));
  if (segments.length === 0) return;
  const places = new Map<string, Element>();
  for (const template of document.querySelectorAll('template[id]'))
    if (!places.has(template.id)) places.set(template.id, template);
  for (const segment of segments.slice(0, MAX_SEGMENTS)) {
    const number = SEGMENT.exec(segment.id)?.[1] ?? '';
    segment.removeAttribute('hidden');
    const place = places.get(`B:${number}`) ?? places.get(`P:${number}`);
    if (place !== undefined && !segment.contains(place)) place.replaceWith(segment);
  }
}

const SEGMENT = /^S:([\da-z]{1,8})$/i;

/** Maximum number of streamed parts: real pages have a dozen. */
const MAX_SEGMENTS = 200;

/** Replace an element that is not rendered by an ordinary one. */
function unwrap(element: Element): void {
  const shown = element.ownerDocument.createElement('div');
  shown.append(...element.childNodes);
  element.replaceWith(shown);
}
