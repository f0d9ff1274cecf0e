/**
 * Split a text into its sentences.
 *
 * @param text Any text; white space is collapsed. Lines without any full stop are a list, one item each.
 * @param language BCP 47 tag of the text, or empty.
 * @returns Sentences without surrounding space; joined with spaces, they give the collapsed text (except where there is
 *   no space between sentences, as in Chinese).
 */
import { collapseSpace } from '../../../content/collapse-space.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** Length within which nearly all first sentences end, in UTF-16 units. */
const USUAL_CHARS = 250;

export function sentences(text: string, language: string): string[] {
  if (isList(text)) return itemsOf(text);
  const folded = collapseSpace(text);
  if (folded === '') return [];
  const starts = [0, ...sentenceStarts(folded, language)];
  return starts
    .map((start, index) => folded.slice(start, starts[index + 1]).trim())
    .filter((part) => part !== '');
}

/** @returns The first of the `sentences` of a text, found faster; empty if there is none. */
export function firstSentence(text: string, language: string): string {
  if (isList(text)) return itemsOf(text)[0] ?? '';
  const folded = collapseSpace(text);
  const near = sentenceStarts(folded, language, USUAL_CHARS)[0];
  const end = near ?? (folded.length > USUAL_CHARS ? sentenceStarts(folded, language)[0] : undefined);
  return folded.slice(0, end).trim();
}

function isList(text: string): boolean {
  return text.includes('\n') && !/[.!?…。！？؟।]/u.test(text);
}

function itemsOf(text: string): string[] {
  return text
    .split('\n')
    .map(collapseSpace)
    .filter((line) => line !== '');
}
