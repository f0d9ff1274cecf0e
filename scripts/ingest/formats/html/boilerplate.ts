import { FURNITURE_ELEMENTS, FURNITURE_ROLES, FURNITURE_WORDS } from '../../data/page-boilerplate.ts';
import type { Frame } from './frame.ts';

/**
 * Why an element is no part of an article, told by its name, its role, and the words in its class and id.
 */

export function furniture(element: Frame): string | undefined {
  const byName = FURNITURE_ELEMENTS.get(element.name);
  if (byName !== undefined) return byName;
  const byRole = FURNITURE_ROLES.get(element.role);
  if (byRole !== undefined) return byRole;
  const names = `${element.classes} ${element.id}`;
  if (names.length < 2 || names.length > MAX_NAMES) return undefined;
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    const reason = FURNITURE_WORDS.get(word);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Characters of class and id; longer ones are lists of style rules, not names. */
const MAX_NAMES = 1000;
