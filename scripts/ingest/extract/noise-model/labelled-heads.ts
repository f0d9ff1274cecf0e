import type { Span } from '../clean/span.ts';
import { type Clause, sentencesOf } from './clauses.ts';
import { hasLabel, labelledEnd, mayHoldForeignLabel } from './labelled-end.ts';
import { type WordsOfBody, wordsIn, wordsOfBody } from './sentence-words.ts';

/** Maximum number of characters of a clause that is examined. */
const MAX_CHARS = 1500;

/**
 * Find the noise at the beginning of clauses that are no noise as a whole: after a label, up to the next text.
 *
 * @param noise Whether each clause is noise as a whole.
 * @param evident Whether each clause has evidence of noise.
 * @returns For the index of such a clause, the offset in its line where the next text begins.
 */
export function labelledHeads(
  spans: readonly Span[],
  clauses: readonly Clause[],
  noise: readonly boolean[],
  evident: readonly boolean[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const isForeign = spans.some(({ text }) => mayHoldForeignLabel(text));
  let body: WordsOfBody | undefined;
  for (const [at, clause] of clauses.entries()) {
    if (noise[at] === true || clause.text.length > MAX_CHARS) continue;
    let from = clause.from;
    while (hasLabel(clause.line.slice(from, clause.to), isForeign || evident[at] === true)) {
      body ??= wordsOfBody(sentencesOf(spans).map((place) => wordsIn(place.line, place.from, place.to)));
      const words = wordsIn(clause.line, from, clause.to);
      const end = labelledEnd(words, body, clause.line);
      const next = end === undefined ? undefined : words[end];
      if (next === undefined) break;
      from = next.from;
      ends.set(at, from);
    }
  }
  return ends;
}
