/**
 * Extract the people from a byline.
 *
 * A name is kept only if its words look like one: a byline also names newsrooms, agencies, roles and accounts, and a
 * missing person is better than a desk shown as a person.
 */
import { AGENCIES } from '../../data/agencies.ts';
import {
  AND,
  BYLINE_LABELS,
  LABELS_WITHOUT_SPACES,
  NEWSROOM_ENDS,
  NEWSROOM_WORDS,
  ROLES_AFTER,
  WITH,
} from '../../data/byline-words.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { NEWSPAPER_WORDS } from '../../data/newspapers.ts';
import { PRESS_ROLES } from '../../data/press-roles.ts';
import { foldName } from '../../layouts/fold-name.ts';

/** Limits for statements and the names in them: a field may contain anything. */
const MAX_STATEMENTS = 20;
const MAX_STATEMENT_CHARS = 400;
const MAX_AUTHORS = 12;
const MAX_NAME_CHARS = 60;
const MAX_NAME_WORDS = 5;

/** Labels before a name. */
const LABEL = new RegExp(
  `^(?:(?:${BYLINE_LABELS.join('|')})(?:\\s{0,2}:|(?= ))|(?:${LABELS_WITHOUT_SPACES.join('|')})[/:：・\\s]{1,2})\\s{0,2}`,
  'iu',
);
const MAIL = /<?[^\s<>()]{1,80}@[^\s<>()]{1,80}>?|https?:\/\/\S+/gu;
const BRACKETS = /[([{<][^()[\]{}<>]{0,100}[)\]}>]/gu;
const SEPARATOR = new RegExp(
  `\\s*(?:[,;|•·\\n、，]|\\s/\\s|\\s[–—-]\\s|\\s(?:${WITH.join('|')})\\s)\\s*`,
  'u',
);
const CUT_NAME = new RegExp(`[,;|•·\\n、，][^,;|•·\\n、，]{0,${MAX_NAME_CHARS}}$`, 'u');
const CONJUNCTION = new RegExp(`\\s(?:${AND.join('|')}|&|\\+)\\s`, 'iu');
/** Where the names end: a place, a time. */
const BEYOND = /\s(?:in|at|for|of|from|on|is|updated|published)\s.*$|\s?\d.*$/iu;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Professor)\.? (?=\S+ \S)/u;
const PARTICLE =
  /^(?:al|ap|ben|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)$/u;
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|['’]t|[dDlL]['’]\p{Lu}[\p{L}\p{M}]*|\p{Ll}{1,3}['’]?\p{Lu}\p{Ll}+)$/u;
/** A word in a script without capitals, where names have at least two words. */
const UNCASED = /^[\p{Lo}\p{M}'’׳-]{2,}$/u;
/** Chinese, Japanese and Korean names, without a space or with one between family and given name. */
const WITHOUT_SPACES =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[ ・·][\p{Script=Han}\p{Script=Hiragana}]{1,4}|\p{sc=Hang}{2,4}|[\p{Script=Katakana}ー]{2,10}・[\p{Script=Katakana}ー・]{2,20})$/u;
const ROLE_AFTER = new RegExp(`\\s?(?:${ROLES_AFTER.join('|')})$`, 'u');
const NO_NAME: ReadonlySet<string> = new Set([
  ...NEWSROOM_WORDS,
  ...PRESS_ROLES,
  ...[...NEWSPAPER_WORDS, ...MONTHS, ...WEEKDAYS].map(folded),
  'the',
  'our',
  'your',
]);
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.map(folded));

/**
 * @param statements Bylines and author fields, as written.
 * @param publisher Name of the publisher, which may appear as an author.
 * @returns People in order of appearance, without duplicates.
 */
export function authorNames(statements: readonly string[], publisher = ''): string[] {
  const names = new Map<string, string>();
  for (const statement of statements.slice(0, MAX_STATEMENTS)) {
    for (const part of partsOf(beginningOf(statement))) {
      const name = nameOf(part);
      const key = folded(name ?? '');
      if (name === undefined || key === foldName(publisher) || names.has(key)) continue;
      names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MAX_AUTHORS);
}

/** @returns The texts that were dropped as bylines. */
export function bylinesIn(drops: readonly { readonly reason: string; readonly text: string }[]): string[] {
  return drops.flatMap(({ reason, text }) => (reason === 'byline' ? [text] : []));
}

/** Fold a name for comparison with names in the text. */
export function folded(name: string): string {
  return foldName(name);
}

/** The part of a statement that is read, cut before a name rather than inside it. */
function beginningOf(statement: string): string {
  if (statement.length <= MAX_STATEMENT_CHARS) return statement;
  return statement.slice(0, MAX_STATEMENT_CHARS).replace(CUT_NAME, '');
}

function partsOf(statement: string): string[] {
  // RSS puts the name in brackets after the address.
  const named = /^\s*\S{1,80}@\S{1,80}\s{1,3}\(([^()]{1,100})\)\s*$/u.exec(statement)?.[1] ?? statement;
  const plain = named
    .replace(MAIL, ' ')
    .replace(BRACKETS, ' ')
    .replace(/["“”[\]]/gu, '')
    .normalize('NFC');
  return plain.split(SEPARATOR).flatMap((part) => {
    const bare = part.trim().replace(LABEL, '').replace(BEYOND, '');
    const pieces = bare.split(CONJUNCTION);
    // `Ana and Ivo Hale` are two people, one without a family name.
    return pieces.every((piece) => piece.trim().includes(' ')) ? pieces : [bare];
  });
}

function nameOf(part: string): string | undefined {
  const name = part
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(TITLE, '')
    .replace(ROLE_AFTER, '')
    .replace(/^(?:and|et|und|y) |[.,:;–—-]+$/iu, (found) => (found === '.' ? '.' : ''))
    .trim();
  if (name.length > MAX_NAME_CHARS || AGENCY_NAMES.has(folded(name))) return undefined;
  if (WITHOUT_SPACES.test(name)) return NEWSROOM_ENDS.test(name) ? undefined : name;
  const words = name.split(' ');
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return undefined;
  if (words.some((word) => NO_NAME.has(folded(word).replace(/['’]s$|\.$/u, '')))) return undefined;
  if (words.every((word) => UNCASED.test(word))) return name;
  const last = words.at(-1) ?? '';
  const isCapitalised = words.every((word) => CAPITALISED.test(word) || PARTICLE.test(word));
  return isCapitalised && !PARTICLE.test(words[0] ?? '') && /\p{L}{2}/u.test(last) && CAPITALISED.test(last)
    ? name
    : undefined;
}
