/**
 * Count the characters of a text as the ledger does: Unicode code points that are not white space. White space is not
 * counted, so that collapsing it never affects the account.
 *
 * @param text Any string; an unpaired surrogate counts as one.
 */
export function countCharacters(text: string): number {
  if (!UNUSUAL.test(text)) return text.length - countSpaces(text);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      if (code !== 32 && (code < 9 || code > 13)) count++;
    } else if (code < 0xa0) {
      count++;
    } else if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0xdc00 && next <= 0xdfff) at++;
      count++;
    } else if (!isWideSpace(code)) {
      count++;
    }
  }
  return count;
}

/** White space other than a space, and surrogates; most lines have neither, and are counted several times faster. */
const UNUSUAL = /[^\S ]|[\ud800-\udfff]/;

/** @returns Number of single spaces (U+0020); one more than that is `text.split(' ').length`. */
export function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** White space above ASCII that `\s` matches. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
