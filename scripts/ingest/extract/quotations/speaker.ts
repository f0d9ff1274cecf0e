import { isFirstName } from '../../data/gazetteer.ts';
import { PERSON_TITLES } from '../../data/name-words.ts';
import { RELATED_PEOPLE, SPEECH_VERBS, TELLING_VERBS } from '../../data/speech-verbs.ts';

/** Verbs before a name with which others report what that person said; not the nouns, as in "report author Ana Brandt". */
const REPORTS = /\b(?:allege|say)\b|\b(?:claim|report)(?= (?:that\b|the\b|an?\b|$))/u;

/** Finds the speakers of quotations in a text. */
export interface Speakers {
  /**
   * @returns The speaker named directly after a quotation, and where the name or the verb ends, as an offset in `text`.
   */
  readonly after: (text: string) => Speaker | undefined;
  /** @returns The speaker named in the clause before a quotation. */
  readonly before: (text: string) => Speaker | undefined;
  /** Whether the clause before a quotation ends with a verb that introduces it, whoever its subject is. */
  readonly introduces: (text: string) => boolean;
}

export interface Speaker {
  /** The fullest name in the text. */
  readonly name: string;
  /** Where the attribution ends. */
  readonly end: number;
}

const PART =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Gov|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Rev|St|\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";
/** Particles before a name and between its parts: `van der`, `al-`. */
const LEAD =
  '(?:(?:al|el|as|ad|an|ar)-|(?:van|von)(?: der| den| de)? |de (?:la )?|(?:di|da|dos|bin|ibn) |O’|d’)?';
const INNER = '(?:(?:van|von|der|den|de|di|da|dos|bin|ibn|la|le|y) ){0,2}';
const NAME = `${LEAD}${PART}(?: ${INNER}${LEAD}${PART}){0,5}`;
/** A role before the name: nothing, a few words and a comma, or a few words; in the order in which they are tried. */
const ROLES = [
  '',
  "[\\p{L}\\p{M}\\p{N}'’ -]{2,80}?, ",
  "(?:the |a |an |der |die |le |la |el )?\\p{L}[\\p{L}\\p{M}'’-]*(?: [\\p{L}\\p{M}'’-]+){0,5}? ",
];
/** A role after the name. */
const APPOSITION = '(?:, (?!(?:and|und|et|y)\\b)[^,.;:!?"“”„«»‘]{2,90},|,)?';
const ADVERB = '(?:(?:also|then|later|has|had|hat) )?';

/** UTF-16 units before a quotation that contain the verb that introduces it. */
const MAX_INTRODUCTION_CHARS = 40;
/** UTF-16 units of a long text that are searched for full names. */
const MAX_NAMED_CHARS = 60_000;

/** What follows a name that is not the speaker's: a possessive, a second person, another name. */
const NOT_A_SPEAKER =
  /^(?:['’]s\b| (?:and|und|et|y|&) \p{Lu}|, (?:and|und|et|y) \p{Lu}| (?:for|on behalf of) \p{Lu}| (?!(?:about|after|as|at|before|by|during|from|in|of|on|that|to|when|while|with|von|aus|im|am|de|à|en)\b)\p{Ll}[\p{L}-]* \p{Lu})/u;

/** Patterns for attributions after and before a quotation. */
function patternsOf(language: string) {
  const verbs = SPEECH_VERBS[language];
  if (verbs === undefined) return undefined;
  const verb = `${ADVERB}(?:${verbs.join('|')})`;
  const inverted = `(?:${verbs.filter((one) => !TELLING_VERBS.has(one)).join('|')})`;
  const roles = ROLES.map((role) => `(?<role>${role})(?<name>${NAME})`);
  return {
    /** Without a verb, nobody is quoted. */
    verb: new RegExp(`(?<!\\p{L})(?:${verbs.join('|')})(?!\\p{L})`, 'u'),
    // "yelled", "shouted"
    introduction: new RegExp(
      `(?<!\\p{L})(?:${verbs.join('|')}|\\p{Ll}{2,20}ed)(?: (?:her|him|me|reporters|them|us))?[:,]\\s$`,
      'u',
    ),
    after: [
      ...roles.map((who) => new RegExp(`^,?\\s+${inverted} ${who}`, 'du')),
      ...roles.map((who) => new RegExp(`^,?\\s+${who}${APPOSITION} ${verb}(?!\\p{L})`, 'du')),
    ],
    before: roles.map(
      (who) =>
        new RegExp(
          `^(?:\\p{Lu}[\\p{Ll} ’'-]{1,60}, )?${who}${APPOSITION} ${verb}(?!\\p{L})(?<rest>[^"“”„«»:;.!?]{0,90})\\s?[:,]\\s$`,
          'du',
        ),
    ),
  };
}

const patterns = new Map<string, ReturnType<typeof patternsOf>>();

/**
 * @param text The whole text, to look up full names.
 * @param language Primary subtag of its language.
 * @param known People in the article, by their fullest names.
 * @param others Organisations and places in the article, which are not speakers.
 * @returns `undefined` for a language whose verbs are unknown.
 */
export function speakersOf(
  text: string,
  language: string,
  known: readonly string[],
  others: readonly string[],
): Speakers | undefined {
  if (!patterns.has(language)) patterns.set(language, patternsOf(language));
  const pattern = patterns.get(language);
  if (pattern === undefined) return undefined;
  let people: ReadonlyMap<string, string | undefined> | undefined;
  const none = new Set(others);
  const speaker = (match: RegExpExecArray | null, source: string): Speaker | undefined => {
    const { role = '', name = '', rest = '' } = match?.groups ?? {};
    const place = match?.indices?.groups?.['name'];
    if (match === null || place === undefined) return undefined;
    if (
      /['’]s?$/u.test(name) ||
      NOT_A_SPEAKER.test(source.slice(place[1])) ||
      isSomebodyElses(role, name) ||
      isRelatedTo(name)
    )
      return undefined;
    // "Ana Brandt said that Orlov had told her:", "Prosecutors say that Ana Brandt told them:"
    if (pattern.verb.test(rest) || pattern.verb.test(role) || REPORTS.test(role)) return undefined;
    people ??= peopleIn(text.slice(0, MAX_NAMED_CHARS), known, none);
    const found = fullName(name, people);
    return found === undefined ? undefined : { name: found, end: match.index + match[0].length };
  };
  const first = (some: readonly RegExp[], source: string): Speaker | undefined => {
    for (const one of some) {
      const found = speaker(one.exec(source), source);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    after: (after) =>
      /^,?\s/u.test(after) && pattern.verb.test(after) ? first(pattern.after, after) : undefined,
    before: (clause) =>
      /[:,]\s$/u.test(clause) && pattern.verb.test(clause) ? first(pattern.before, clause) : undefined,
    introduces: (clause) => pattern.introduction.test(clause.slice(-MAX_INTRODUCTION_CHARS)),
  };
}

/**
 * Whether the words before a name show that somebody else is speaking: "a spokesman for", "the lawyer of", "Orlov and".
 */
function isSomebodyElses(before: string, name: string): boolean {
  // "Police spokeswoman Ana Brandt" is herself, unlike "le porte-parole d’Ana Brandt".
  const role = PARTICLE.test(name) ? before : before.replace(RELATED_AT_END, '');
  if (RELATED_PEOPLE.test(role) || /(?:\b(?:and|und|et|y)|&) $/u.test(role)) return true;
  if (/\b(?:which|whom)\b/u.test(role) && !/, $/u.test(role)) return true;
  return (
    /\b(?:for|of|at|in|to|from|by|with|that|who|about|der|des|von|du)\b/u.test(role) && !/, $/u.test(role)
  );
}

const PARTICLE = /^(?:d[’']|(?:de|di|du|da|von|vom|van) )/u;
const RELATED_AT_END = new RegExp(`${RELATED_PEOPLE.source} $`, 'u');

/** In languages with capitalised nouns, the relation is part of the name: "Sprecher von Anna Brandt". */
function isRelatedTo(name: string): boolean {
  return RELATED_PEOPLE.test(name) && / (?:von|vom|der|des|de|du|van|di) /u.test(name);
}

/** Full names of people by full name and by last name; `undefined` for a last name that several have. */
function peopleIn(
  text: string,
  known: readonly string[],
  none: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const names = new Set(known.filter((name) => name.includes(' ')));
  for (const { 0: run } of text.matchAll(RUN)) {
    const words = run.split(' ');
    // "Sergeant" is a first name, too.
    const first = words.findIndex(
      (word, at) => at < words.length - 1 && isFirstName(word) && !PERSON_TITLES.has(word),
    );
    const name = first === -1 ? '' : trimmed(words.slice(first).join(' '));
    // In German, the person addressed follows the name, with an article that may be part of a name.
    if (name !== '' && !known.some((one) => name.startsWith(`${one} `))) names.add(name);
  }
  const people = new Map<string, string | undefined>();
  for (const name of names) {
    if (none.has(name)) continue;
    people.set(name, name);
    const last = lastPart(name);
    const other = people.get(last);
    if (!people.has(last)) people.set(last, name);
    else if (other !== undefined && !other.endsWith(name))
      people.set(last, name.endsWith(other) ? name : undefined);
  }
  return people;
}

const RUN = new RegExp(NAME, 'gu');

function trimmed(name: string): string {
  return name.replace(/(?:['’]s?|[.,'’-])+$/u, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/**
 * The full name of the person at the end of a sequence of capitalised words: "Housing Minister Ana Brandt", "Brandt",
 * "Mr Brandt".
 */
function fullName(run: string, people: ReadonlyMap<string, string | undefined>): string | undefined {
  const words = trimmed(run).split(' ');
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const found = people.get(name);
    if (found !== undefined) return withoutTitles(found);
  }
  const addressee = / (?:der|dem|den) \p{Lu}/u.exec(run);
  return addressee === null ? undefined : fullName(run.slice(0, addressee.index), people);
}

/** "District Attorney Ana Brandt" begins with her first name, and so does "Dalton County Mayor Ana Brandt". */
function withoutTitles(name: string): string {
  const words = name.split(' ');
  const title = words.slice(0, -2).findLastIndex((word) => PERSON_TITLES.has(word));
  if (title !== -1) return words.slice(title + 1).join(' ');
  const first = words.findIndex(isFirstName);
  return first > 0 && first < words.length - 1 ? words.slice(first).join(' ') : name;
}
