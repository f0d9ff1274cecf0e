/** A part of a headline. */
export interface HeadlinePart {
  readonly text: string;
  /** Whether no line may end inside it. */
  readonly isKept: boolean;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Words with hyphens, each part short enough that the whole fits any column. */
const COMPOUND = new RegExp(`(?<!${LETTER}|-)${LETTER}{1,9}(?:-${LETTER}{1,9}){1,2}(?!${LETTER}|-)`, 'gu');
/** Number of letters that are too few to begin a line or to end one. */
const SHORT = 3;

/**
 * Split a headline where compounds with a short half begin and end, such as "stand-in" and "e-mail": a line that begins
 * with "in" looks like a mistake.
 */
export function keptTogether(headline: string): HeadlinePart[] {
  if (!headline.includes('-')) return [{ text: headline, isKept: false }];
  const parts: HeadlinePart[] = [];
  let end = 0;
  for (const { 0: compound, index } of headline.matchAll(COMPOUND)) {
    const halves = compound.split('-');
    if (Math.min((halves[0] ?? '').length, (halves.at(-1) ?? '').length) > SHORT) continue;
    if (index > end) parts.push({ text: headline.slice(end, index), isKept: false });
    parts.push({ text: compound, isKept: true });
    end = index + compound.length;
  }
  if (end < headline.length) parts.push({ text: headline.slice(end), isKept: false });
  return parts;
}
