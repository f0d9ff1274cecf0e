/** Primary subtags of languages written from right to left, in the scripts Arab, Hebr, Thaa, Nkoo, Syrc, Adlm. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'arz',
  'azb',
  'bal',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'iw',
  'khw',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/**
 * @param language BCP 47 tag.
 * @returns The direction of its text; a script in the tag (`az-Arab`) takes precedence over the language.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const parts = language.toLowerCase().split('-');
  const script = parts.find((part, index) => index > 0 && part.length === 4);
  if (script !== undefined)
    return ['arab', 'hebr', 'thaa', 'nkoo', 'syrc', 'adlm'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(parts[0] ?? '') ? 'rtl' : 'ltr';
}
