import { isFirstName } from '../../data/gazetteer.ts';
import { isNoPlace, isStrange } from './clues.ts';
import { looksPersonal } from './kind-of.ts';
import type { NameKind } from './name-context.ts';
import type { TextEvidence } from './text-evidence.ts';
import type { TrimmedSpan } from './trim-span.ts';

/**
 * Classify a name by the names that it is listed with: "Ana Brandt, Zhulo Beqiri and Ivan Orlov".
 *
 * @param row Names of the sentence, in order.
 * @param kinds Their kinds, where known.
 */
export function kindInList(
  row: readonly TrimmedSpan[],
  kinds: readonly (NameKind | undefined)[],
  index: number,
  text: TextEvidence,
): NameKind | undefined {
  const cut = row[index];
  if (!text.english || cut === undefined || cut.quoted || /^(?:an?|the)$/.test(cut.before)) return undefined;
  const others = neighbours(row, index).map((i) => kinds[i]);
  const found = new Set(others);
  const [kind] = [...found].filter((other) => other !== undefined);
  if (
    found.size === 0 ||
    kind === undefined ||
    [...found].some((other) => other !== undefined && other !== kind)
  )
    return undefined;
  const { words } = cut;
  if (kind === 'person') {
    return words.length > 1 &&
      looksPersonal(words) &&
      words.every((word) => isStrange(word, text) || isFirstName(word))
      ? 'person'
      : undefined;
  }
  // A comma alone may separate a place from a person: "in Oslo, Ana Brandt said"
  const whole = others.length > 1 && words.length < 3 && words.every((word) => isStrange(word, text));
  return kind === 'place' && whole && !words.some((word) => isNoPlace(word, text)) ? 'place' : undefined;
}

/** Maximum number of names in a list that are examined on either side. */
const MAX_NEIGHBOURS = 40;

/** Names in the same list: separated by nothing but commas and an "and". */
function neighbours(row: readonly TrimmedSpan[], index: number): number[] {
  const found: number[] = [];
  const from = Math.max(0, index - MAX_NEIGHBOURS);
  const to = index + MAX_NEIGHBOURS;
  for (let i = index; i > from && row[i]?.joined === true; i -= 1) found.push(i - 1);
  for (let i = index + 1; i <= to && row[i]?.joined === true; i += 1) found.push(i);
  return found;
}
