import { loadPackage } from '../../content/load-package.ts';
import { holdsMany } from './heavy.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Maximum number of entities that are decoded; each becomes a node of the parser. */
const MAX_ENTITIES = 20_000;

/** Maximum number of times that a text is decoded, for programs that each escaped their input. */
const MAX_ROUNDS = 3;

/**
 * Decode entities that remain in a text after its format's own decoding, because some program escaped it twice,
 * `&amp;quot;`. In news, entities have no other cause.
 *
 * @returns The text itself if there are no entities, or implausibly many.
 */
export function decodeEntities(text: string): string {
  if (!ENTITY.test(text) || holdsMany(text, '&', MAX_ENTITIES)) return text;
  const { DOMParser } = loadPackage('linkedom');
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

/** Whether a text has HTML tags that format words; a lone `<` or a tag that is the subject of a text is not markup. */
export function holdsMarkup(text: string): boolean {
  return MARKUP.test(text);
}
