import {
  FURNITURE_ELEMENTS,
  FURNITURE_ROLES,
  FURNITURE_WORDS,
  NAMES_OF_CONSENT,
} from '../../data/page-boilerplate.ts';
import type { Frame } from './frame.ts';

/**
 * Why an element is no part of an article, told by its name, its role, and the words in its class and id.
 */

/** The reason that an element's name or role gives. */
export function reasonOfElement({ element, name, role }: Frame): string | undefined {
  if (name === 'template' && element.hasAttribute('shadowrootmode')) return undefined;
  return FURNITURE_ELEMENTS.get(name) ?? FURNITURE_ROLES.get(role);
}

/** Characters of class and id; longer ones are lists of style rules, not names. */
const MAX_NAMES = 1000;

/** The names in an element's class and id that give a reason, with it. */
export function namesWithReason({ name, classes, id }: Frame): { name: string; reason: string }[] {
  // Classes of the whole page speak of what is somewhere on it.
  if (name === 'html' || name === 'body' || classes.length + id.length > MAX_NAMES) return [];
  return [...classes.split(/\s+/), id].flatMap((each) => {
    const reason = reasonOfName(each);
    return reason === undefined ? [] : [{ name: each, reason }];
  });
}

/** Whether an element belongs to a manager of consent. */
export function asksForConsent({ classes, id }: Frame): boolean {
  return classes.length + id.length <= MAX_NAMES && NAMES_OF_CONSENT.test(`${classes} ${id}`);
}

/** `has-sidebar`, `article--with-comments`, `no-ads`: what an element has or lacks is not what it is. */
const MODIFIERS = new Set([
  'has',
  'have',
  'with',
  'without',
  'no',
  'not',
  'non',
  'is',
  'show',
  'hide',
  'enable',
  'allow',
]);

function reasonOfName(name: string): string | undefined {
  if (name.length < 2) return undefined;
  const words = wordsOf(name);
  for (const [index, word] of words.entries()) {
    const reason = FURNITURE_WORDS.get(word);
    const modified =
      MODIFIERS.has(words[index - 1] ?? '') || words[index + 1] === 'enabled' || words[index + 1] === 'free';
    if (reason !== undefined && !modified) return reason;
  }
  return undefined;
}

/** Words of a name as cut at its signs, and at capitals when every part is a word. */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap((part) => {
    const words = part.split(/(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    // Names drawn by lot, `n1AuAdJlVq`, are cut into anything.
    const isSpelt =
      !/\d/.test(part) && words.every((word) => word.length >= MIN_WORD_CHARS || SHORT.has(word));
    return isSpelt ? words : [part.toLowerCase()];
  });
}

const MIN_WORD_CHARS = 3;
const SHORT = new Set(['ad', 'ads', 'by', 'in', 'is', 'my', 'no', 'of', 'on', 'to', 'up']);
