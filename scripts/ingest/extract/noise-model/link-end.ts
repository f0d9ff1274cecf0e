import { sentencesIn } from './clauses.ts';
import { labelledEnd } from './labelled-end.ts';
import { type WordsOfBody, wordsIn, wordsOfBody } from './sentence-words.ts';

/** Maximum number of characters from a label to the end of the sentence after its noise. */
const MAX_CHARS = 600;

/**
 * @param text A line of a body.
 * @param from Offset of a label in it.
 * @param body The words of the line, by `wordsOfLine`.
 * @returns Offset of the end of what the label names, which a sentence follows; `undefined` if it is uncertain.
 */
export function linkEnd(text: string, from: number, body: WordsOfBody): number | undefined {
  const rest = text.slice(from, from + MAX_CHARS);
  const words = wordsIn(rest, 0, sentencesIn(rest, 0)[0]?.to ?? rest.length);
  const end = labelledEnd(words, body, rest);
  const next = end === undefined ? undefined : words[end];
  return next === undefined ? undefined : from + rest.slice(0, next.from).trimEnd().length;
}

export function wordsOfLine(text: string): WordsOfBody {
  return wordsOfBody(sentencesIn(text, 0).map(({ line, from, to }) => wordsIn(line, from, to)));
}
