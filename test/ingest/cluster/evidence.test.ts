import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyEvidence } from '../../../scripts/ingest/cluster/evidence.ts';
import type { StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { vectorsOf } from '../../../scripts/ingest/cluster/vectors.ts';
import { madeFeatures } from '../../support/story-features.ts';

const STORY = 'feedfeedfeed';

/** Evidence of the article at a place against those at others. */
function evidence(features: readonly StoryFeatures[], place: number, others: readonly number[]) {
  const { vectors, vocabulary } = vectorsOf(features);
  const made = storyEvidence(STORY, vectors, vocabulary);
  for (const other of others) made.add(other);
  return made.of(place);
}

describe('why an article is in a story', () => {
  it('names no other article for the first one', () => {
    const first = madeFeatures('a', { halvorsen: 1 });
    expect(evidence([first], 0, [])).toEqual({ story: STORY, article: first.id, words: [] });
  });

  it('names the most similar member, with the words they share, the most significant first', () => {
    const like = madeFeatures('a', { halvorsen: 0.6, brannock: 0.5, orla: 0.2 });
    const unlike = madeFeatures('b', { halvorsen: 0.2 }, { hours: 3 });
    const own = madeFeatures('c', { brannock: 0.7, halvorsen: 0.5, tallis: 0.3 }, { hours: 7.26 });
    expect(evidence([like, unlike, own], 2, [0, 1])).toEqual({
      story: STORY,
      article: own.id,
      with: like.id,
      score: 0.65,
      words: ['brannock', 'halvorsen'],
      hours: 7.3,
    });
  });

  it('counts hours to a member with a later date, too', () => {
    const own = madeFeatures('a', { halvorsen: 1 });
    const later = madeFeatures('b', { halvorsen: 1 }, { hours: 5 });
    expect(evidence([own, later], 0, [1])).toMatchObject({ with: later.id, hours: 5 });
  });

  it('names the closest in time of equally similar members, and the earlier of two equally close', () => {
    const words = { halvorsen: 1 };
    const at = (id: string, hours: number) => madeFeatures(id, words, { hours });
    const all = [at('a', 0), at('b', 8), at('c', 10), at('d', 12)];
    expect(evidence(all, 2, [0, 1, 3]).with).toBe(all[1]?.id);
    expect(evidence(all, 2, [0, 3]).with).toBe(all[3]?.id);
  });

  it('omits words that are everywhere', () => {
    const words = { police: 0.5, halvorsen: 0.5 };
    expect(evidence([madeFeatures('a', words), madeFeatures('b', words)], 1, [0]).words).toEqual([
      'halvorsen',
    ]);
  });

  it('orders words of equal weight alphabetically, and stops after twelve', () => {
    const letters = 'nmlkjihgfedcba'.split('').map((letter) => [`zq${letter}`, 0.25] as const);
    const words = Object.fromEntries(letters);
    expect(evidence([madeFeatures('a', words), madeFeatures('b', words)], 1, [0]).words).toEqual(
      'abcdefghijkl'.split('').map((letter) => `zq${letter}`),
    );
  });

  it('never has a score above one', () => {
    const words = { halvorsen: 0.8, brannock: 0.61 };
    expect(evidence([madeFeatures('a', words), madeFeatures('b', words)], 1, [0]).score).toBe(1);
  });

  it('cannot be given for a missing article', () => {
    expect(() => evidence([madeFeatures('a', { halvorsen: 1 })], 3, [0])).toThrow(
      'Unexpected place 3, expected one of 1 articles',
    );
  });

  it('is the same among many members as if each had been compared', () => {
    const word = fc.constantFrom('halvorsen', 'brannock', 'tallis', 'orla', 'vexley');
    const article = fc.record({
      words: fc.dictionary(word, fc.constantFrom(0.1, 0.3, 0.7)),
      hours: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 12 }), (articles) => {
        const all = articles.map(({ words, hours }, at) => madeFeatures(`${at}`, words, { hours }));
        const [own, ...others] = articles.map(({ words, hours }, at) => ({ words, hours, at }));
        const ranked = others
          .map(({ words, hours, at }) => ({
            at,
            score: Object.entries(words)
              .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
              .reduce((sum, [term, weight]) => sum + weight * (own?.words[term] ?? 0), 0),
            gap: Math.abs(hours - (own?.hours ?? 0)),
          }))
          .sort((a, b) => b.score - a.score || a.gap - b.gap || a.at - b.at);
        const found = evidence(
          all,
          0,
          others.map(({ at }) => at),
        );
        expect(found.with).toBe(all[ranked[0]?.at ?? 0]?.id);
      }),
    );
  });
});
