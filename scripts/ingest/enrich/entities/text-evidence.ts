import { isFirstName, isPlace } from '../../data/gazetteer.ts';
import { INTRODUCED_THINGS } from '../../data/name-clues.ts';
import { NO_NAMES, ORGANISATION_ENDS, ORGANISATION_HEADS, ORGANISATIONS } from '../../data/name-words.ts';
import { RAREST, rarity } from '../../data/rarity.ts';
import { isEnglish } from '../is-english.ts';
import { actsLikeAPerson } from './acts.ts';
import type { TrimmedSpan } from './trim-span.ts';

/** Evidence on names from the text as a whole. */
export interface TextEvidence {
  /** Words that the text also writes without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words that are used alone as a name, like a family name after the full name. */
  readonly alone: ReadonlySet<string>;
  /** Those of them that act like people. */
  readonly actors: ReadonlySet<string>;
  /** Last words of names that begin with a first name. */
  readonly families: ReadonlySet<string>;
  /** Names that are followed by an abbreviation in brackets, and the abbreviations. */
  readonly introduced: ReadonlySet<string>;
  /** Whether the text is about club sport. */
  readonly ofClubs: boolean;
  /** Whether English word order and capitalisation apply. */
  readonly english: boolean;
}

/** @param cuts Spans of the whole text, of any kind or of none. */
export function textEvidence(
  cuts: readonly TrimmedSpan[],
  lower: ReadonlySet<string>,
  about: { readonly topic?: string | undefined; readonly language?: string | undefined },
): TextEvidence {
  const alone = new Set<string>();
  const families = new Set<string>();
  const actors = new Set<string>();
  const introduced = new Set<string>();
  for (const cut of cuts) {
    const { words, bracketed } = cut;
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length === 1 && isAlone(cut, lower)) {
      alone.add(first);
      if (actsLikeAPerson(cut)) actors.add(first);
    }
    if (words.length > 1 && isFirstName(first)) families.add(last);
    if (words.length > 1 && isInitials(bracketed, words) && !INTRODUCED_THINGS.has(last) && isBody(words)) {
      introduced.add(words.join(' '));
      introduced.add(bracketed);
    }
  }
  return {
    lower,
    alone,
    actors,
    families,
    introduced,
    ofClubs: about.topic === 'sport' && CLUB_SIGNS.some((word) => lower.has(word)),
    english: isEnglish(about.language),
  };
}

const CLUB_SIGNS = [
  'club',
  'defender',
  'fans',
  'fly-half',
  'goalkeeper',
  'inning',
  'innings',
  'midfielder',
  'playoffs',
  'quarterback',
  'scrum',
  'striker',
  'touchdown',
];

function isAlone({ words: [word = ''], initial, before }: TrimmedSpan, lower: ReadonlySet<string>): boolean {
  const folded = word.toLowerCase();
  if (initial && (lower.has(folded) || rarity(folded) < RAREST - 1)) return false;
  return (
    !/^(?:an?|the)$/.test(before) &&
    !isPlace(word) &&
    !isFirstName(word) &&
    !NO_NAMES.has(word) &&
    !ORGANISATIONS.has(word) &&
    /\p{Ll}/u.test(word)
  );
}

/** Whether a word marks the name as that of an organisation, or says whose it is: "National", "Norwegian", "Oslo". */
const isBody = (words: readonly string[]) =>
  words.some((word) => ORGANISATION_ENDS.has(word) || ORGANISATION_HEADS.has(word)) ||
  /^(?:International|National|Royal|World)$/.test(words[0] ?? '') ||
  NO_NAMES.has(words[0] ?? '') ||
  isPlace(words[0] ?? '');

function isInitials(letters: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const capitals = words.flatMap((word) => word.split('-')).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.map((word) => word.charAt(0)).join('') === letters;
}
