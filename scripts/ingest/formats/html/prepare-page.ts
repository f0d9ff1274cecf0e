/**
 * Do to a page what its own scripts would have done before anybody saw it: put streamed parts into their places,
 * show what stands in a shadow tree, and what is there for readers without scripts when there is nothing else.
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

/** UTF-16 units of a text that is more than a call to switch on scripts. */
const MIN_TEXT_CHARS = 250;

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/**
 * React sends parts of a page later, in hidden elements at its end, `<div hidden id="S:1">`, and marks their
 * places with empty templates, `<template id="B:1">` or `P:1`; a script of its own puts them there.
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

/** Parts of a page that are looked for: real pages have a dozen. */
const MAX_SEGMENTS = 200;

/** An ordinary element in place of one that shows nothing. */
function unwrap(element: Element): void {
  const shown = element.ownerDocument.createElement('div');
  shown.append(...element.childNodes);
  element.replaceWith(shown);
}
