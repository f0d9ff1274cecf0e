/** Code point of the zero in every script whose digits newspapers use in dates; sorted. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];
/** Letters with variants, and the variant that the tables use. */
const SAME: Readonly<Record<string, string>> = {
  '\u0131': 'i',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06d0': '\u064a',
  '\u06a9': '\u0643',
  '\u2018': '\u2019',
  "'": '\u2019',
};

/**
 * Fold a text like the names of months: lower case, ASCII digits, Latin, Greek, Cyrillic and Arabic letters without
 * marks, one variant of each letter.
 *
 * @param text Normalised to NFC.
 * @returns A text of the same length, so that offsets apply to both.
 */
export function foldForDates(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    folded += unit < '\u0080' && unit !== "'" ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const zero = ZEROS.findLast((first) => first <= code);
  if (zero !== undefined && code < zero + 10) return String(code - zero);
  // Spaces of all widths, and direction marks, which occur between Arabic words and digits.
  if (/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(unit)) return ' ';
  const small = unit.toLowerCase();
  const same = SAME[small.charAt(0)];
  if (same !== undefined) return same;
  const [base = small, ...marks] = [...small.normalize('NFD')];
  const bare = marks.length > 0 && marks.every((mark) => /[\u0300-\u036f\u0653-\u0655]/.test(mark));
  return (bare ? base : small).length === 1 ? (bare ? base : small) : unit;
}
