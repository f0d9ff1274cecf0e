import { DOMParser } from 'linkedom';
import { holdsMany } from './heavy.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Entities of a text that are decoded; each is a node of the parser. */
const MAX_ENTITIES = 20_000;

/** Programs in a row that each escaped what they were handed. */
const MAX_ROUNDS = 3;

/**
 * Decode the entities that are left in a text after it was decoded as its format says: some program escaped it
 * twice, `&amp;quot;`. In words of news an entity is nothing else.
 *
 * @returns The text itself when there is none, or more than anybody writes.
 */
export function decodeEntities(text: string): string {
  if (!ENTITY.test(text) || holdsMany(text, '&', MAX_ENTITIES)) return text;
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS && ENTITY.test(decoded); round++) {
    const html = `<html><body>${decoded.replaceAll('<', '&lt;')}</body></html>`;
    const next = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

const MARKUP =
  /<\/(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|section|article|table)\s{0,3}>|<br\s{0,3}\/?>|<p(?:\s[^<>]{0,300})?>/i;

/** Whether a text holds tags of HTML that format words; a lone `<` or a tag that is spoken of is no markup. */
export function holdsMarkup(text: string): boolean {
  return MARKUP.test(text);
}
