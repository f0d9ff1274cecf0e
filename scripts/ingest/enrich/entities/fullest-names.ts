import { isFirstName } from '../../data/gazetteer.ts';
import type { NameKind } from './name-context.ts';

/** A name as found in the text. */
export interface Mention {
  readonly name: string;
  readonly kind: NameKind;
  /** Whether "in" or a similar word marks it as a place. */
  readonly located?: boolean;
}

/**
 * Merge the spellings of a name under the fullest one: "Orlov" and "Mr Orlov" are "Ivan Orlov".
 *
 * @returns Names of the kind, most frequent first, then in order of the text. A family name without a fuller name in
 *   the article is left out.
 */
export function fullestNames(mentions: readonly Mention[], kind: NameKind): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind === kind) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  }
  const longest = [...counts.keys()].sort(
    (a, b) => b.length - a.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const others = new Set(mentions.filter((mention) => mention.kind !== kind).map(({ name }) => name));
  const totals = new Map<string, number>();
  const order = new Map([...counts.keys()].map((name, i) => [name, i]));
  for (const name of longest) {
    if (kind === 'person' && [...others].some((other) => other === name || other.startsWith(`${name} `)))
      continue;
    const fuller = [...totals.keys()].find((other) => holds(other, name, kind)) ?? name;
    if (fuller === name && kind === 'person' && !name.includes(' ')) continue;
    totals.set(fuller, (totals.get(fuller) ?? 0) + (counts.get(name) ?? 0));
  }
  return [...totals.keys()].sort(
    (a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

/** Whether a name is a short form of a fuller one. */
function holds(fuller: string, name: string, kind: NameKind): boolean {
  if (kind === 'place') return PLACE_SPELLINGS.some((set) => set.includes(fuller) && set.includes(name));
  if (kind === 'person') {
    const parts = name.split(' ');
    return (
      fuller.toLowerCase().endsWith(` ${name.toLowerCase()}`) ||
      (parts.length === 1 && isFirstName(name) && fuller.startsWith(`${name} `)) ||
      sameEnds(fuller, parts)
    );
  }
  const [long, short] = [fuller.toLowerCase(), name.toLowerCase().replace(/^the /, '')];
  if (long === short || initialsOf(fuller) === name) return true;
  // The BBC is more than BBC News.
  if (/^\p{Lu}{2,}$/u.test(name)) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** "Ivan P Orlov" and "Ivan Orlov". */
function sameEnds(fuller: string, parts: readonly string[]): boolean {
  return parts.length === 2 && fuller.startsWith(`${parts[0]} `) && fuller.endsWith(` ${parts[1]}`);
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** One country under several names, fullest first. */
const PLACE_SPELLINGS = [
  ['United States of America', 'United States', 'U.S.A.', 'U.S.', 'USA', 'US', 'America'],
  ['United Kingdom', 'U.K.', 'UK', 'Great Britain', 'Britain'],
  ['United Arab Emirates', 'UAE'],
  ['New York City', 'New York'],
  ['Washington D.C.', 'Washington DC', 'Washington'],
];
