import { fileNameKey, isReservedName } from '../schemas/slug.ts';

/**
 * The part of an address that stands for a name or a hashtag.
 *
 * @param label As written: `Ana Šimić`, `ClimateAction`.
 * @returns Lower-case letters of any script, digits and hyphens, NFC, at most 60 code points; empty when the
 *   label has neither letter nor digit; `x-` before a name that Windows keeps for a device. Labels with equal slugs are
 *   one label, and so are those that some file system takes for one: `Straße` and `Strasse`.
 */
export function labelSlug(label: string): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const slug = [...fileNameKey(words.join('-'))].slice(0, 60).join('').replace(/-$/, '');
  return isReservedName(slug) ? `x-${slug}` : slug;
}
