import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../scripts/ingest/cluster/neighbours.ts';
import type { StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { vectorsOf } from '../../../scripts/ingest/cluster/vectors.ts';
import { rarity } from '../../../scripts/ingest/data/rarity.ts';
import { madeFeatures } from '../../support/story-features.ts';

const FORTNIGHT = 14 * 24;
/** Words that are in no table, and so are rare enough to decide. */
const RARE = { halvorsen: 0.4, brannock: 0.4, tallis: 0.4 };

function linksOfAll(features: readonly StoryFeatures[], isFresh: (place: number) => boolean = () => true) {
  const { vectors, vocabulary } = vectorsOf(features);
  return linksOf(vectors, vocabulary, isFresh).links;
}

const made = (id: string, words: Record<string, number>, hours = 0) => madeFeatures(id, words, { hours });

describe('a link between two articles', () => {
  it('has the sum of the products of the weights of common words, and goes from the later to the earlier', () => {
    const links = linksOfAll([made('a', RARE), made('b', { ...RARE, orla: 1 }, 1)]);
    expect(links).toEqual([{ from: 1, to: 0, score: expect.closeTo(0.48, 9) }]);
  });

  it('is the same for every pair, whatever pairs came before', () => {
    const links = linksOfAll([made('a', RARE), made('b', RARE, 1), made('c', RARE, 2)]);
    const score = expect.closeTo(0.48, 9);
    expect(links).toEqual([
      { from: 1, to: 0, score },
      { from: 2, to: 0, score },
      { from: 2, to: 1, score },
    ]);
  });

  it('requires three rare words in common', () => {
    const { tallis: _, ...two } = RARE;
    expect(linksOfAll([made('a', RARE), made('b', { ...two, orla: 0.9 })])).toEqual([]);
  });

  it('requires them of each pair separately, whatever pairs came before', () => {
    const { tallis: _, ...two } = RARE;
    const [a, b, c] = [made('a', RARE), made('b', RARE, 1), made('c', { ...two, orla: 0.9 }, 2)];
    expect(linksOfAll([a, b, c])).toMatchObject([{ from: 1, to: 0 }]);
  });

  it('counts a word in up to one of thirty articles as rare', () => {
    const { tallis: _, ...two } = RARE;
    const linked = (word: string) =>
      linksOfAll([made('a', { ...two, [word]: 0.4 }), made('b', { ...two, [word]: 0.4 })]).length;
    expect([rarity('book'), linked('book')]).toEqual([3.4, 1]);
    expect([rarity('ability'), linked('ability')]).toEqual([3.3, 0]);
  });

  it('ignores words that are everywhere', () => {
    const { tallis: _, ...two } = RARE;
    const common = { ...two, police: 0.4, people: 0.4 };
    expect(linksOfAll([made('a', common), made('b', common)])).toEqual([]);
  });

  it('requires a similarity of 0.06', () => {
    const weak = (weight: number) => ({ halvorsen: weight, brannock: weight, tallis: weight });
    expect(linksOfAll([made('a', weak(0.1)), made('b', weak(0.21))])).toHaveLength(1);
    expect(linksOfAll([made('a', weak(0.1)), made('b', weak(0.19))])).toEqual([]);
  });

  it('spans at most a fortnight', () => {
    expect(linksOfAll([made('a', RARE), made('b', RARE, FORTNIGHT)])).toHaveLength(1);
    expect(linksOfAll([made('a', RARE), made('b', RARE, FORTNIGHT + 0.001)])).toEqual([]);
  });

  it('never connects two published articles, but a new one with either', () => {
    const all = [made('a', RARE), made('b', RARE, 1), made('c', RARE, 2)];
    expect(linksOfAll(all, (place) => place === 1)).toMatchObject([
      { from: 1, to: 0 },
      { from: 2, to: 1 },
    ]);
  });

  it('is limited to the forty most similar, the earlier of equal ones', () => {
    const earlier = Array.from({ length: 45 }, (_, n) =>
      made(
        `m${String(n).padStart(2, '0')}`,
        { halvorsen: 0.4, brannock: 0.4, tallis: n < 5 ? 0.9 : 0.4 },
        n / 10,
      ),
    );
    // Only the last one is new, so that only its links are computed.
    const links = linksOfAll([...earlier, made('z', RARE, 10)], (place) => place === 45);
    expect(links.map(({ to }) => to)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    const unlike = earlier.map((features, n) =>
      n < 5 ? made(features.id, { halvorsen: 0.2, brannock: 0.2, tallis: 0.2 }, n / 10) : features,
    );
    const others = linksOfAll([...unlike, made('z', RARE, 10)], (place) => place === 45);
    expect(others.map(({ to }) => to).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 5),
    );
  });
});

it('articles from the same template have no link, and each is listed as separate from the others', () => {
  const frame = 'Officers were called shortly after ten and found a man with wounds to his arm.';
  const report = (id: string, place: string, age: number, hours: number) => ({
    ...madeFeatures(id, RARE, {
      hours,
      opening: `A man of ${age} has been arrested after a stabbing in ${place}. ${frame}`,
    }),
    title: `Man arrested after stabbing in ${place}`,
  });
  const features = [report('a', 'Leck', 57, 0), report('b', 'Holm', 34, 1), report('c', 'Brae', 21, 2)];
  const { vectors, vocabulary } = vectorsOf([...features, made('d', RARE, 3)]);
  const { links, apart } = linksOf(vectors, vocabulary, () => true);
  expect(links.map(({ from, to }) => [from, to])).toEqual([
    [3, 0],
    [3, 1],
    [3, 2],
  ]);
  expect([...apart].sort(([a], [b]) => a - b)).toEqual([
    [0, new Set([1, 2])],
    [1, new Set([0, 2])],
    [2, new Set([0, 1])],
  ]);
});
