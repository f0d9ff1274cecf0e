import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../scripts/ingest/cluster/evidence.ts';
import type { StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { vectorsOf } from '../../../scripts/ingest/cluster/vectors.ts';
import { madeFeatures } from '../../support/story-features.ts';

const STORY = 'feedfeedfeed';

/** Evidence of the article at a place against those at others. */
function evidence(features: readonly StoryFeatures[], place: number, others: readonly number[]) {
  const { vectors, vocabulary } = vectorsOf(features);
  const scratch = new Float64Array(vocabulary.words.length);
  const found = evidenceOf(STORY, place, others, vectors, vocabulary, scratch);
  expect([...scratch], 'the scratch is left as it was').toEqual([...scratch].map(() => 0));
  return found;
}

describe('why an article is in a story', () => {
  it('is told of no other for the first one', () => {
    const first = madeFeatures('a', { halvorsen: 1 });
    expect(evidence([first], 0, [])).toEqual({ story: STORY, article: first.id, words: [] });
  });

  it('is told by the member that is most alike, with the words of both, most telling first', () => {
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

  it('counts hours to a member that is dated after it too', () => {
    const own = madeFeatures('a', { halvorsen: 1 });
    const later = madeFeatures('b', { halvorsen: 1 }, { hours: 5 });
    expect(evidence([own, later], 0, [1])).toMatchObject({ with: later.id, hours: 5 });
  });

  it('takes the nearest in time of members that are as alike, and the earlier of two as near', () => {
    const words = { halvorsen: 1 };
    const at = (id: string, hours: number) => madeFeatures(id, words, { hours });
    const all = [at('a', 0), at('b', 8), at('c', 10), at('d', 12)];
    expect(evidence(all, 2, [0, 1, 3]).with).toBe(all[1]?.id);
    expect(evidence(all, 2, [0, 3]).with).toBe(all[3]?.id);
  });

  it('leaves out words that are everywhere', () => {
    const words = { police: 0.5, halvorsen: 0.5 };
    expect(evidence([madeFeatures('a', words), madeFeatures('b', words)], 1, [0]).words).toEqual([
      'halvorsen',
    ]);
  });

  it('orders words that weigh the same by their letters, and stops after twelve', () => {
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

  it('cannot be told of an article that is not there', () => {
    expect(() => evidence([madeFeatures('a', { halvorsen: 1 })], 3, [0])).toThrow(
      'Unexpected place 3, expected one of 1 articles',
    );
  });
});
