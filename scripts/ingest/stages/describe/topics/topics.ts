import { lexiconEvidence } from './lexicon.ts';
import { termsOf } from './terms.ts';

/** Topics of an article, most fitting first, at most three. */
export function topicsOf(input: { title: string; paragraphs: readonly string[] }): string[] {
  const evidence = lexiconEvidence(termsOf(input.title, input.paragraphs));
  const ranked = [...evidence].map(([topic, { sum }]) => ({ topic, sum }));
  ranked.sort((a, b) => b.sum - a.sum || (a.topic < b.topic ? -1 : 1));
  const best = ranked[0]?.sum ?? 0;
  return ranked
    .filter(({ sum }) => sum >= 4 && sum >= best / 2)
    .slice(0, 3)
    .map(({ topic }) => topic);
}
