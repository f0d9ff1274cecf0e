import { fileNameKey, isReservedName } from '../schemas/file-name.ts';
import { hashText } from './hash-text.ts';

const MAX_SLUG_CHARS = 60;
/** Punctuation that does not distinguish names. */
const JOINTS = /(?<=[\p{L}\p{M}\p{N}])(?:[.,:;]|\s*[\p{Pd}/_·]\s*(?=[\p{L}\p{N}]))|["“”„«»()[\]]/gu;
const APOSTROPHES = /['’]/gu;
const WORD_CHARS = /[\p{L}\p{M}\p{N}\s]/gu;

/**
 * The slug of a name or a hashtag.
 *
 * @param label As written: `Ana Šimić`, `ClimateAction`, `C++`.
 * @returns Lower-case letters of any script, digits and hyphens, NFC; empty if the label has neither letters nor
 *   digits; `x-` before a reserved device name of Windows. Characters that addresses cannot have, as in `C++`, `C#` and
 *   `.NET`, and text beyond 60 code points, are represented by a hash at the end. Labels with equal slugs are one
 *   label, as are those that some file system treats as equal: `Straße` and `Strasse`.
 */
export function labelSlug(label: string): string {
  const name = label.normalize('NFC').toLowerCase().replace(APOSTROPHES, '');
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const whole = [...fileNameKey(words.join('-'))];
  const slug = whole.slice(0, MAX_SLUG_CHARS).join('').replace(/-$/, '');
  if (slug === '') return '';
  if (isReservedName(slug)) return `x-${slug}`;
  const isDistinct =
    whole.length <= MAX_SLUG_CHARS &&
    name.replace(JOINTS, '').replace(WORD_CHARS, '') === '' &&
    !isReservedName(slug.replace(/^x-/, ''));
  if (isDistinct) return slug;
  return `${slug}-${hashText(name.replace(/\s+/gu, ' ').trim()).toString(36)}`;
}
