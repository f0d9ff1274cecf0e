import { fileNameKey, isReservedName } from '../schemas/file-name.ts';
import { hashText } from './hash-text.ts';

const MAX_SLUG_CHARS = 60;
/** Marks that join or end words, quote or set apart: with or without them a name is the same. */
const JOINTS = /(?<=[\p{L}\p{M}\p{N}])(?:[.,:;]|\s*[\p{Pd}/_·]\s*(?=[\p{L}\p{N}]))|["“”„«»()[\]]/gu;
const APOSTROPHES = /['’]/gu;
const WORD_CHARS = /[\p{L}\p{M}\p{N}\s]/gu;

/**
 * The part of an address that stands for a name or a hashtag.
 *
 * @param label As written: `Ana Šimić`, `ClimateAction`, `C++`.
 * @returns Lower-case letters of any script, digits and hyphens, NFC; empty when the label has neither letter nor
 *   digit; `x-` before a name that Windows keeps for a device. What no address can hold, as in `C++`, `C#` and `.NET`,
 *   and what is beyond 60 code points, is told by a hash of the name at the end. Labels with equal slugs are one label,
 *   and so are those that some file system takes for one: `Straße` and `Strasse`.
 */
export function labelSlug(label: string): string {
  const name = label.normalize('NFC').toLowerCase().replace(APOSTROPHES, '');
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const whole = [...fileNameKey(words.join('-'))];
  const slug = whole.slice(0, MAX_SLUG_CHARS).join('').replace(/-$/, '');
  if (slug === '') return '';
  if (isReservedName(slug)) return `x-${slug}`;
  const isTold =
    whole.length <= MAX_SLUG_CHARS &&
    name.replace(JOINTS, '').replace(WORD_CHARS, '') === '' &&
    !isReservedName(slug.replace(/^x-/, ''));
  if (isTold) return slug;
  return `${slug}-${hashText(name.replace(/\s+/gu, ' ').trim()).toString(36)}`;
}
