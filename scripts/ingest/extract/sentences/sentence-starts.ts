/**
 * Find the sentences of a text, as offsets.
 *
 * Candidates come from the Unicode rules (UAX #29, `Intl.Segmenter`), which do not know abbreviations; `joins` removes
 * false ends, and lists and fused stops add missing ones.
 *
 * @param text Text with collapsed white space.
 * @param language BCP 47; an unknown or malformed tag is read as English.
 * @param until Offset after which none are looked for.
 * @returns Offset of every sentence but the first, ascending.
 */
import { fusedStops } from './fused-stops.ts';
import { joins } from './joins.ts';
import { listItems } from './list-items.ts';

/** Maximum number of characters before a full stop that are examined. */
const MAX_LEFT_CHARS = 300;

const SEGMENTERS = new Map<string, Intl.Segmenter>();

export function sentenceStarts(text: string, language: string, until = text.length): number[] {
  const base = baseLanguage(language);
  const items = listItems(text);
  const forced = new Set([...items, ...fusedStops(text)]);
  const candidates = new Set(forced);
  for (const { index } of segmenter(base).segment(text)) {
    // An opening quote moves the start back by one.
    if (index > until + 1) break;
    const start = aroundQuotes(text, index, base);
    if (start > 0 && start < text.length) candidates.add(start);
  }
  // The Unicode rules do not treat `…` as a full stop.
  for (const { index } of text.matchAll(/…["'”’]? (?=["“‘']?\p{Lu})/gu))
    candidates.add(text.indexOf(' ', index) + 1);
  const starts: number[] = [];
  let from = 0;
  for (const at of [...candidates].sort((a, b) => a - b)) {
    if (at > until) break;
    if (
      !forced.has(at) &&
      joins(text.slice(Math.max(from, at - MAX_LEFT_CHARS), at).trimEnd(), text.slice(at, at + 80), base)
    )
      continue;
    starts.push(at);
    from = at;
  }
  return starts;
}

/** An opening quote belongs to the right and `» ` to the left, which the Unicode rules do not know. */
function aroundQuotes(text: string, index: number, language: string): number {
  const before = text[index - 1] ?? '';
  if ('「『«'.includes(before) || ('“‘'.includes(before) && language !== 'de')) return index - 1;
  return text.startsWith('» ', index) ? index + 2 : index;
}

function baseLanguage(language: string): string {
  const base = language.toLowerCase().split('-', 1)[0] ?? '';
  return /^[a-z]{2,3}$/.test(base) ? base : 'en';
}

function segmenter(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  SEGMENTERS.set(language, made);
  return made;
}
