/** Whether a sentence of an English text can be read without the sentences before it. */
import { POINTING_NOUNS } from './pointing-nouns.ts';

/** What the reader knows before the sentence. */
export interface Known {
  readonly title: string;
  /** People and organisations of the article. */
  readonly names: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SUBJECTS = words('he it she they');
const OBJECTS = words('him it them');
const PREPOSITIONS = words(
  'about across after among around at before behind below beside between beyond by despite during for from in inside into near of off on outside over since through to under until with within without',
);
/** Words by which a sentence has a verb of its own. */
const VERBS = words(
  'are became been began being came can could did do does fell found gave got had has have is left made may might must put ran rose said saw says sent set shall should stood thought told took was went were will won would',
);
/** What follows "it" where it stands for nothing: "it is raining", "it emerged that". */
const IMPERSONAL = words('appeared appears emerged has is seemed seems takes took turned was');
/** What begins the object, or the rest, after "it" as an object: "gives it a crumb". */
const AFTER_OBJECT = words(
  'a about abroad after again alive an apart as at away back before by down for from home in into off on out over the through to under up with',
);
/** What may complete a noun: "the shop in Kimberley Street", "the man who sold it". */
const COMPLEMENTS = words(
  'about against at behind below beneath between beyond by for from in inside near of off on outside over that to under where which who whose with',
);
const CLAUSE = words(
  'although and as because but if or since so that though when where which while who whose',
);
/** Words beyond which an object is no longer that of the first verb. */
const MAX_FIRST_WORDS = 4;
/** Words beyond which an object is no longer part of the subject of the sentence. */
const MAX_SUBJECT_WORDS = 9;
/** "The first time, after 12 minutes," "The latter": of a list in an earlier sentence. */
const ONE_OF_SEVERAL =
  /^the (?:(?:first|second|third|last|next)(?: time)?,|latter|former,|others? (?:had|has|have|is|was|were)) /iu;
/** "Ana Brandt put her name to it": nothing but people and what is theirs comes before. */
const OWN_TO_IT =
  /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,4} \p{Ll}+ (?:his|her|their) \p{Ll}+ (?:behind|in|on|to|under) it(?![\p{L}'’])/u;
const STARTS = words('he her his it its she such that their them these they this those');

const isVerb = (word: string): boolean => VERBS.has(word) || /\p{L}{2}ed$/u.test(word);

const folded = (word = '') =>
  word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[^\p{L}\p{N}'-]/gu, '');

/**
 * Whether no pronoun and no bare noun ("the animal") points at something outside the sentence and the headline.
 *
 * @param sentence An English sentence.
 */
export function standsAlone(sentence: string, known: Known): boolean {
  const all = sentence.split(' ');
  const low = all.map(folded);
  const [first = '', second = ''] = low;
  // "This is a cake for plums" points at the article.
  if (STARTS.has(first)) return first === 'this' && second === 'is';
  if (ONE_OF_SEVERAL.test(sentence)) return false;
  return (
    !hasStraySubject(all, low, known.names) &&
    !hasStrayObject(all, low) &&
    !hasStrayPlural(low) &&
    !OWN_TO_IT.test(sentence) &&
    !saysOfThat(low) &&
    !hasBareNumber(low) &&
    !isBareNoun(all, low, known.title)
  );
}

/** "From 2 November they will cook breakfast": nobody is named before the first subject. */
function hasStraySubject(all: readonly string[], low: readonly string[], names: readonly string[]): boolean {
  if (!PREPOSITIONS.has(low[0] ?? '')) return false;
  const at = low.findIndex((word) => SUBJECTS.has(word));
  if (at < 1 || (low[at] === 'it' && IMPERSONAL.has(low[at + 1] ?? ''))) return false;
  const before = low.slice(0, at);
  // Before "and it" is a clause of its own.
  if (before.some(isVerb) || CLAUSE.has(before.at(-1) ?? '')) return false;
  const start = all.slice(0, at).join(' ');
  return !names.some((name) => start.includes(name.split(' ').at(-1) ?? name));
}

/**
 * "Rye flour gives it a dark crumb", "Voters of the towns that share it decided": nothing before the pronoun can be what
 * it stands for.
 */
function hasStrayObject(all: readonly string[], low: readonly string[]): boolean {
  const at = low.findIndex((word) => OBJECTS.has(word));
  if (at < 2 || all.slice(0, at).some((word) => word.endsWith(','))) return false;
  const before = low.slice(0, at);
  const next = low[at + 1] ?? '';
  if (at > MAX_FIRST_WORDS || before.some((word) => CLAUSE.has(word)))
    return at <= MAX_SUBJECT_WORDS && !before.some(isVerb) && /\p{L}{2}ed$/u.test(next);
  return low[at] !== 'it' || next === '' || AFTER_OBJECT.has(next);
}

/** "The price of a school bus is not among them." "The sight of them was enough." */
function hasStrayPlural(low: readonly string[]): boolean {
  const at = low.indexOf('them');
  if (at < 0) return false;
  return !low
    .slice(0, at)
    .some((word) => /(?:children|men|people|police|\d|[^isu's]s|ies|es)$/u.test(word) || word === 'and');
}

/** "Brandt answered that this would be the task of the port": what "this" is, the sentence before says. */
function saysOfThat(low: readonly string[]): boolean {
  const at = low.findIndex(
    (word, index) =>
      (word === 'this' || word === 'these' || word === 'those') &&
      low[index - 1] === 'that' &&
      isVerb(low[index + 1] ?? ''),
  );
  return at > 1 && at <= MAX_FIRST_WORDS;
}

/** "In all, 5,120 took part": of whom, the sentence before says. */
function hasBareNumber(low: readonly string[]): boolean {
  const at = low.findIndex((word) => /^\p{N}/u.test(word));
  if (
    at < 0 ||
    at > 2 ||
    !/^(?:came|chose|joined|left|stayed|took|voted|went|were)$/u.test(low[at + 1] ?? '')
  )
    return false;
  return low
    .slice(0, at)
    .every((word) => ['altogether', 'in', 'all', 'total', 'about', 'some', 'of'].includes(word));
}

/** "The animal, 9.5 metres long", "The company had no staff" */
function isBareNoun(all: readonly string[], low: readonly string[], title: string): boolean {
  const [first, noun = '', next = ''] = low;
  if (first !== 'the' || !POINTING_NOUNS.has(noun) || all[1] === undefined || /^\p{Lu}/u.test(all[1]))
    return false;
  const isCut = /[,;:]$/u.test(all[1]);
  if (!isCut && (COMPLEMENTS.has(next) || /^["'“‘\p{Lu}\p{N}]/u.test(all[2] ?? ''))) return false;
  const stem = noun.replace(/s$/u, '');
  return !title.split(' ').some((word) => folded(word).replace(/'s$/u, '').replace(/s$/u, '') === stem);
}
