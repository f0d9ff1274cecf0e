import {
  FURNITURE_ELEMENTS,
  FURNITURE_ROLES,
  FURNITURE_WORDS,
  NAMES_OF_CONSENT,
} from '../../data/page-boilerplate.ts';
import type { Frame } from './frame.ts';

/** Why an element is not part of an article, judging by its name, its role, and the words in its class and id. */

/** The reason given by an element's name or role. */
export function reasonOfElement({ element, name, role }: Frame): string | undefined {
  if (name === 'template' && element.hasAttribute('shadowrootmode')) return undefined;
  return FURNITURE_ELEMENTS.get(name) ?? FURNITURE_ROLES.get(role);
}

/** Maximum length of class and id; longer ones are lists of utility classes, not names. */
const MAX_NAMES = 1000;

/** The names in an element's class and id that give a reason, with the reason. */
export function namesWithReason({ name, classes, id }: Frame): { name: string; reason: string }[] {
  // Classes of the whole page describe what is anywhere on it.
  if (name === 'html' || name === 'body' || classes.length + id.length > MAX_NAMES) return [];
  return [...classes.split(/\s+/), id].flatMap((each) => {
    const reason = reasonOfName(each);
    return reason === undefined ? [] : [{ name: each, reason }];
  });
}

/** Whether an element belongs to a consent manager. */
export function asksForConsent({ classes, id }: Frame): boolean {
  return classes.length + id.length <= MAX_NAMES && NAMES_OF_CONSENT.test(`${classes} ${id}`);
}

/** `has-sidebar`, `article--with-comments`, `no-ads`: they say what an element has or lacks, not what it is. */
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

/** The words of a name, split at punctuation, and at capitals if every part is a word. */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap((part) => {
    const words = part.split(/(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    // Random names such as `n1AuAdJlVq` would be split into anything.
    const isSpelt =
      !/\d/.test(part) && words.every((word) => word.length >= MIN_WORD_CHARS || SHORT.has(word));
    return isSpelt ? words : [part.toLowerCase()];
  });
}

const MIN_WORD_CHARS = 3;
const SHORT = new Set(['ad', 'ads', 'by', 'in', 'is', 'my', 'no', 'of', 'on', 'to', 'up']);
