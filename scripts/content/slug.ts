import { isReservedName } from '../../src/schemas/file-name.ts';

/**
 * Limits of a slug in Unicode characters and in UTF-8 bytes, so that `<slug>-<id>.md` fits into the 255 bytes of a file
 * name.
 */
const MAX_SLUG_CHARS = 60;
const MAX_SLUG_BYTES = 200;

/**
 * The readable part of an address: lower-case letters of any script with their marks, digits, and
 * single hyphens between words.
 *
 * @param title Any text.
 * @returns NFC, at most 60 characters, cut at a hyphen where there is one in the second half; empty
 *   when the text has no letter and no digit.
 */
export function slugOf(title: string): string {
  const plain = title
    .slice(0, 2000)
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    // Apostrophes, soft hyphens and joiners are parts of a word and do not end it.
    .replace(/['’ʼ‘`´\p{Cf}]/gu, '');
  const words = plain.match(/[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*/gu) ?? [];
  const slug = cut(words.join('-'));
  return isReservedName(slug) ? `x-${slug}` : slug;
}

function cut(slug: string): string {
  const characters = Array.from(slug);
  let bytes = 0;
  let end = 0;
  for (const character of characters) {
    bytes += Buffer.byteLength(character);
    if (end === MAX_SLUG_CHARS || bytes > MAX_SLUG_BYTES) break;
    end++;
  }
  if (end === characters.length) return slug;
  const whole = characters[end] === '-' ? end : characters.lastIndexOf('-', end - 1);
  const kept = characters.slice(0, whole > end / 2 ? whole : end);
  // Do not separate a combining mark from its letter, or end with a hyphen.
  return kept.join('').replace(/-+$/, '').normalize('NFC');
}
