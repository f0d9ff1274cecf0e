import type { RawDocument } from '../model.ts';

/** UTF-16 units, tags or entities, and lines, from which on a unit takes a hundred megabytes to work on. */
export const LONG = 100_000;
const MANY_MARKS = 15_000;
const MANY_LINES = 5000;

/** Tells whether no other document may be worked on beside this one, for the sake of memory. */
export function isHeavy(document: RawDocument): boolean {
  if (document.as === 'lines') return document.lines.length > MANY_LINES || isLong(document.lines);
  if (document.as === 'text')
    return document.text.length > LONG || holdsMany(document.text, '\n', MANY_LINES);
  return holdsMany(document.html, '<', MANY_MARKS) || holdsMany(document.html, '&', MANY_MARKS);
}

function isLong(lines: readonly { readonly text: string }[]): boolean {
  let characters = 0;
  return lines.some(({ text }) => {
    characters += text.length;
    return characters > LONG;
  });
}

/** @returns Whether a mark stands in a text more often than that. */
export function holdsMany(text: string, mark: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (++count > most) return true;
  return false;
}
