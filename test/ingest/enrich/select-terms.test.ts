import { expect, it } from 'vitest';
import { frequentTerms, learnable } from '../../../scripts/ingest/enrich/topics/select.ts';

it('a word is learned from two articles, a pair of words from four', () => {
  const vector = (...terms: string[]) => ({ terms: new Map(terms.map((term) => [term, 1])) });
  const four = [
    vector('ferry', 'old quay', 'bell rope', 'tarn'),
    vector('ferry', 'old quay', 'bell rope'),
    vector('old quay', 'bell rope'),
    vector('old quay'),
  ];
  expect(frequentTerms(four as never).sort()).toEqual(['ferry', 'old quay']);
});

it('a topic is learned from eight articles, and a known one from any', () => {
  const filed = (topic: string, count: number) => Array.from({ length: count }, () => ({ topics: [topic] }));
  const all = [...filed('sport', 8), ...filed('weather', 7)];
  expect(learnable(all as never, undefined)).toEqual(['sport']);
  expect(learnable(all as never, { topics: ['health', 'sport'] } as never)).toEqual(['health', 'sport']);
});
