/**
 * Split a text into its sentences.
 *
 * @param text Any text; white space is collapsed. Lines without any full stop are a list, one item each.
 * @param language BCP 47 tag of the text, or empty.
 * @returns Sentences without surrounding space; joined with spaces, they give the collapsed text (except where there is
 *   no space between sentences, as in Chinese).
 */
import { sentenceStarts } from './sentence-starts.ts';

export function sentences(text: string, language: string): string[] {
  if (/\n/.test(text) && !/[.!?…。！？؟।]/u.test(text)) {
    return text
      .split('\n')
      .map(fold)
      .filter((line) => line !== '');
  }
  const folded = fold(text);
  if (folded === '') return [];
  const starts = [0, ...sentenceStarts(folded, language)];
  return starts
    .map((start, index) => folded.slice(start, starts[index + 1]).trim())
    .filter((part) => part !== '');
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
