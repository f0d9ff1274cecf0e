/** @returns Only letters and digits, in lower case, for the comparison of titles. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
