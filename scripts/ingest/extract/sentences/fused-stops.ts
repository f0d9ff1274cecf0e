/**
 * Find ends of sentences that lost the space after them: `the town.Today is`.
 *
 * Only a full stop between a word that ends in two lower-case letters (or a number with a thousands comma) and a
 * capitalised word counts; addresses, file names and abbreviations do not.
 *
 * @returns Offsets at which the next sentence begins.
 */
import { ABBREVIATIONS } from '../../data/abbreviations.ts';

const FUSED = /(?:\p{Ll}{2}|,\d{3})[.!?]["”’]?(?=["“‘]?\p{Lu}(?:\p{Ll}|\s))/gu;
const ADDRESS = /[@/\\_]|www\.|^https?:/u;
const SHORT = new Set(ABBREVIATIONS.map(({ word }) => word));

export function fusedStops(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(FUSED)) {
    const end = match.index + match[0].length;
    const before = /[^\s]*$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0] ?? '';
    const after = /^[^\s]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
    if (ADDRESS.test(before) || ADDRESS.test(after)) continue;
    if (
      /^\p{Lu}\p{Ll}{1,5}$/u.test(after.replace(/[.,;:!?'"”’]+$/u, '')) &&
      /^(?:Com|Org|Net|Js|Io|Ai|Co)\b/.test(after)
    )
      continue;
    if (SHORT.has((/(\p{L}+)[.!?]["”’]?$/u.exec(before)?.[1] ?? '').toLowerCase())) continue;
    found.push(end);
  }
  return found;
}
