import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absorb, across, storyClusterOf } from '../../../scripts/ingest/cluster/story-cluster.ts';
import { madeFeatures, madeVectors } from '../../support/story-features.ts';

const WORDS = ['quay', 'ferry', 'strike', 'orla', 'tallis'] as const;
const words = fc.dictionary(fc.constantFrom(...WORDS), fc.double({ min: 0.1, max: 1, noNaN: true }));
const articles = fc.array(fc.record({ words, language: fc.constantFrom('en', 'de', 'ar') }), {
  minLength: 1,
  maxLength: 6,
});

type Made = { words: Record<string, number>; language: string }[];

function vectorsOf(made: Made) {
  return madeVectors(
    ...made.map(({ words, language }, n) =>
      madeFeatures(`${n}`, words, { hours: n, language, names: ['orla', 'tallis'] }),
    ),
  );
}

const similarity = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.entries(a).reduce((sum, [word, weight]) => sum + weight * (b[word] ?? 0), 0);

const namesIn = (words: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(words).filter(([word]) => word === 'orla' || word === 'tallis'));

describe('a cluster', () => {
  it('knows the sum of the similarities of all its pairs, by all words and by names', () => {
    fc.assert(
      fc.property(articles, (made) => {
        const vectors = vectorsOf(made);
        const { sum, names } = storyClusterOf(vectors, [...vectors.keys()]);
        let [all, named] = [0, 0];
        for (const [at, a] of made.entries())
          for (const b of made.slice(at + 1)) {
            all += similarity(a.words, b.words);
            named += similarity(namesIn(a.words), namesIn(b.words));
          }
        expect(sum.inner).toBeCloseTo(all, 9);
        expect(names.inner).toBeCloseTo(named, 9);
      }),
    );
  });

  it('knows the sum of the similarities of all pairs with another', () => {
    fc.assert(
      fc.property(articles, articles, (one, other) => {
        const vectors = vectorsOf([...one, ...other]);
        const places = [...vectors.keys()];
        const [a, b] = [
          storyClusterOf(vectors, places.slice(0, one.length)),
          storyClusterOf(vectors, places.slice(one.length)),
        ];
        const total = one.reduce(
          (sum, x) => sum + other.reduce((part, y) => part + similarity(x.words, y.words), 0),
          0,
        );
        expect(across(a.sum, b.sum)).toBeCloseTo(total, 9);
        expect(across(b.sum, a.sum)).toBeCloseTo(total, 9);
      }),
    );
  });

  it('that absorbs another is the same as one made of the members of both', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.boolean()), (made, sides) => {
        const vectors = vectorsOf(made);
        const side = [...vectors.keys()].map(() => sides.next().value === true);
        const into = storyClusterOf(
          vectors,
          [...vectors.keys()].filter((at) => side[at]),
        );
        absorb(
          into,
          storyClusterOf(
            vectors,
            [...vectors.keys()].filter((at) => !side[at]),
          ),
        );
        const whole = storyClusterOf(vectors, [...vectors.keys()]);
        expect(into.members).toEqual(whole.members);
        expect(into.languages.toSorted()).toEqual(whole.languages.toSorted());
        expect(into.sum.inner).toBeCloseTo(whole.sum.inner, 9);
        expect(into.names.inner).toBeCloseTo(whole.names.inner, 9);
        for (const [term, weight] of whole.sum.weights)
          expect(into.sum.weights.get(term)).toBeCloseTo(weight, 9);
        expect(into.sum.weights.size).toBe(whole.sum.weights.size);
      }),
    );
  });

  it('keeps the id of whichever of the two was published', () => {
    const vectors = madeVectors(madeFeatures('a', { quay: 1 }), madeFeatures('b', { quay: 1 }));
    const [published, fresh] = [storyClusterOf(vectors, [0], 'story'), storyClusterOf(vectors, [1])];
    absorb(fresh, published);
    expect(fresh.published).toBe('story');
    absorb(published, storyClusterOf(vectors, [1]));
    expect(published.published).toBe('story');
  });
});
