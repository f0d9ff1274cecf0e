/** What the words around a name say about it. */
import { isFirstName, isRegion, isTown } from '../../data/gazetteer.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import {
  ORGANISATION_BELONGINGS,
  ORGANISATION_LEADS,
  ORGANISATION_NOUNS,
  PLACE_LEADS,
  PLACE_NOUNS,
  SHORT_REGIONS,
  WORKERS,
} from '../../data/name-clues.ts';
import {
  FIRM_NOUNS,
  NO_NAMES,
  ORGANISATION_ENDS,
  ORGANISATIONS,
  PERSON_NOUNS,
} from '../../data/name-words.ts';
import { RAREST, rarity } from '../../data/rarity.ts';
import type { NameContext, NameKind } from './name-context.ts';
import type { TextEvidence } from './text-evidence.ts';

/** Words at which the description after a name ends. */
const ENDS_APPOSITION =
  /^(?:after|and|as|at|before|but|by|during|for|from|had|has|have|in|is|of|on|or|said|says|than|that|to|told|was|were|when|where|which|while|who|with)$/;

/** "Ivan Orlov, the mayor of Veldar,": the last noun of the description decides. */
export function apposedKind(apposed: readonly string[]): NameKind | undefined {
  const [first = ''] = apposed;
  if (/^(?:who|whom|whose)$/.test(first)) return 'person';
  let kind: NameKind | undefined;
  for (const word of apposed) {
    if (ENDS_APPOSITION.test(word)) break;
    if (/^(?:CEO|CFO|COO|MEP|MP|MSP)$/.test(word)) return 'person';
    if (/^\p{Lu}/u.test(word) && !NO_NAMES.has(word)) break;
    const noun = word.replace(/^.*-(?=\p{Ll})/u, '');
    if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(noun)) kind = 'person';
    else if (PLACE_NOUNS.has(word)) kind = 'place';
    else if (ORGANISATION_NOUNS.has(word)) kind = 'organisation';
  }
  return kind;
}

/** Whether a word is not a dictionary word, as far as the news and this text show. */
export const isStrange = (word: string, { lower }: Pick<NameContext['text'], 'lower'>): boolean =>
  rarity(word.toLowerCase()) > RAREST - 1.5 && !lower.has(word.toLowerCase());

/** "carmaker Tarnwell", but not "on board Tarnwell" */
export const isCalledAFirm = ({ before, lead }: NameContext): boolean =>
  FIRM_NOUNS.has(before) && !(before === 'board' && lead === 'on');

/** "carmaker Tarnwell", "Tarnwell, a charity", "chief executive of Tarnwell", "Tarnwell shares" */
export function looksLikeAFirm(words: readonly string[], around: NameContext): boolean {
  const [first = ''] = words;
  if (NO_NAMES.has(first) || (words.length > 1 && isFirstName(first))) return false;
  return (
    isCalledAFirm(around) ||
    // "Ivan Orlov of Tarn Relief"
    (around.before === 'of' && words.length > 1 && around.text.families.has(around.lead)) ||
    apposedKind(around.apposed) === 'organisation' ||
    // "engineers at Tarn Orbital"
    (around.before === 'at' && words.length > 1 && WORKERS.has(around.lead)) ||
    (/^(?:at|for|in|of)$/.test(around.before) && ORGANISATION_LEADS.has(around.lead)) ||
    (!around.initial && ORGANISATION_BELONGINGS.has(around.after) && !around.text.alone.has(first))
  );
}

const IN = /^(?:across|around|in|near|off|outside|throughout)$/;
const TO = /^(?:at|from|of|to)$/;
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

/** Whether a name that is not certain to be a place is used like one. */
export function standsAsPlace(words: readonly string[], around: NameContext): boolean {
  if (!around.text.english || words.length > 3) return false;
  const sure = isSurelyWhere(around);
  if (!sure && !IN.test(around.before)) return false;
  if (words.some((word) => isNoPlace(word, around.text)) || ORGANISATION_ENDS.has(words.at(-1) ?? ''))
    return false;
  return isTown(words.join(' ')) || (sure && words.every((word) => isStrange(word, around.text)));
}

/** "The town of Elmbury", "based in Elmbury", "Elmbury, Ontario", "Elmbury village", "in Elmbury on Monday" */
function isSurelyWhere({ before, lead, after, second, initial, apposed }: NameContext): boolean {
  if (before === 'of' && PLACE_NOUNS.has(lead)) return true;
  if (PLACE_LEADS.has(lead) && (IN.test(before) || TO.test(before))) return true;
  if (!initial && PLACE_NOUNS.has(after) && !/^(?:of|state)$/.test(after)) return true;
  if (before === 'in' && after === 'on' && DAYS.has(second)) return true;
  return apposed.length > 0 && (isInRegion(apposed) || apposedKind(apposed) === 'place');
}

/** Whether a word belongs to another kind of name, or to none. */
export const isNoPlace = (word: string, { families }: TextEvidence): boolean =>
  NO_NAMES.has(word) ||
  isFirstName(word) ||
  SHORT_REGIONS.has(word) ||
  families.has(word) ||
  ORGANISATIONS.has(word) ||
  /^\p{Lu}{2,}$/u.test(word);

/** "Elmbury, Ontario" */
function isInRegion([first = '', second = '']: readonly string[]): boolean {
  return isRegion(first) || isRegion(`${first} ${second}`) || SHORT_REGIONS.has(first);
}
