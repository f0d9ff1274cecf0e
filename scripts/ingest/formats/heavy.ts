import type { RawDocument } from '../model.ts';

/** Sizes (UTF-16 units, tags or entities, lines) from which a document needs a hundred megabytes to process. */
export const LONG = 100_000;
const MANY_MARKS = 15_000;
const MANY_LINES = 5000;

/** Whether to process a document alone, to save memory. */
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

/** @returns Whether a text has more than `most` occurrences of a mark. */
export function holdsMany(text: string, mark: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (++count > most) return true;
  return false;
}
