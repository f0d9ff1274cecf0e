/**
 * Do what the page's own scripts would have done before a reader saw it: insert streamed parts, show the content of
 * shadow trees, and that of `noscript` if there is nothing else.
 */
export function preparePage(document: Document): void {
  placeStreamed(document);
  for (const template of document.querySelectorAll('template[shadowrootmode]')) unwrap(template);
  const lone = [...document.querySelectorAll('body noscript')].filter(
    (element) => textLength(element) >= MIN_TEXT_CHARS && element.querySelector('p') !== null,
  );
  if (lone.length === 0) return;
  const inside = lone.reduce((sum, element) => sum + textLength(element), 0);
  const all = [...document.querySelectorAll('body p')].reduce((sum, element) => sum + textLength(element), 0);
  if (all - inside < inside * 0.5) for (const element of lone) unwrap(element);
}

/** Minimum length in UTF-16 units of a text that is more than a request to enable scripts. */
const MIN_TEXT_CHARS = 250;

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/**
 * React streams parts of a page in hidden elements at its end, `<div hidden id="S:1">`, and marks their positions with
 * empty templates, `<template id="B:1">` or `P:1`; a script of its own moves them there.
 */
function placeStreamed(document: Document): void {
  for (const segment of [...document.querySelectorAll('[hidden][id]')].slice(0, MAX_SEGMENTS)) {
    const number = /^S:([\da-z]{1,8})$/i.exec(segment.id)?.[1];
    if (number === undefined) continue;
    segment.removeAttribute('hidden');
    const place = document.getElementById(`B:${number}`) ?? document.getElementById(`P:${number}`);
    if (place !== null && !segment.contains(place)) place.replaceWith(segment);
  }
}

/** Maximum number of streamed parts: real pages have a dozen. */
const MAX_SEGMENTS = 200;

/** Replace an element that is not rendered by an ordinary one. */
function unwrap(element: Element): void {
  const shown = element.ownerDocument.createElement('div');
  shown.append(...element.childNodes);
  element.replaceWith(shown);
}
