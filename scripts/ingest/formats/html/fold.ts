/** @returns Letters and digits alone, in lower case, so that titles can be compared. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
