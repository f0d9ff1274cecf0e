/**
 * A permanent id for an entry of a feed, from the 12 hex digits of an article: a UUID of version 8, whose first
 * 48 bits are the article's id, so that it outlives every address and every move of the site.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export function feedId(id: string): string {
  return `urn:uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-8000-8000-62726f616473`;
}
