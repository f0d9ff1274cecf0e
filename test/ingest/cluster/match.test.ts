import { describe, expect, it } from 'vitest';
import { matchOf } from '../../../scripts/ingest/cluster/match.ts';
import { absorb, storyClusterOf } from '../../../scripts/ingest/cluster/story-cluster.ts';
import { type MadeFeatures, madeFeatures, madeVectors } from '../../support/story-features.ts';

const WEEK = 7 * 24;

/** The match of two articles with this similarity of words. */
function fitOf(similarity: number, a: MadeFeatures = {}, b: MadeFeatures = {}): number | undefined {
  const vectors = madeVectors(
    madeFeatures('a', { quay: 1, brannock: 0.5 }, a),
    madeFeatures('b', { quay: similarity, tallis: 0.5 }, b),
  );
  return matchOf(storyClusterOf(vectors, [0]), storyClusterOf(vectors, [1]), vectors);
}

describe('the match of two articles', () => {
  it('is their similarity if they have the same time', () => {
    expect(fitOf(0.5)).toBeCloseTo(0.5, 9);
  });

  it('declines with the time between them, by three tenths over a week', () => {
    expect(fitOf(0.5, {}, { hours: WEEK / 2 })).toBeCloseTo(0.425, 9);
    expect(fitOf(0.5, {}, { hours: WEEK })).toBeCloseTo(0.35, 9);
  });

  it('is undefined after a gap of more than a week', () => {
    expect(fitOf(1, {}, { hours: WEEK + 0.001 })).toBeUndefined();
  });

  it('must be at least 0.12', () => {
    expect(fitOf(0.12)).toBeCloseTo(0.12, 9);
    expect(fitOf(0.1199)).toBeUndefined();
  });

  it('must be at least 0.12 after the decline with time', () => {
    expect(fitOf(0.15, {}, { hours: 24 })).toBeCloseTo(0.1436, 4);
    expect(fitOf(0.15, {}, { hours: WEEK })).toBeUndefined();
  });
});

describe('articles that mention several names', () => {
  /** Two very similar articles, each with additional names. */
  const matched = (a: readonly string[], b: readonly string[]) => {
    const made = (id: string, names: readonly string[]) =>
      madeFeatures(id, { quay: 0.8, ...Object.fromEntries(names.map((name) => [name, 0.3])) }, { names });
    const vectors = madeVectors(made('a', a), made('b', b));
    return matchOf(storyClusterOf(vectors, [0]), storyClusterOf(vectors, [1]), vectors);
  };

  it('stay apart if they have no name in common', () => {
    expect(matched(['orla', 'tallis', 'brannock'], ['halm', 'vittra', 'cray'])).toBeUndefined();
  });

  it('match if they have one name in common', () => {
    expect(matched(['orla', 'tallis', 'brannock'], ['halm', 'vittra', 'orla'])).toBeCloseTo(0.73, 9);
  });

  it('match if one of them has too few names to decide', () => {
    expect(matched(['orla', 'tallis', 'brannock'], ['halm', 'vittra'])).toBeCloseTo(0.64, 9);
    expect(matched(['orla', 'tallis'], ['halm', 'vittra', 'cray'])).toBeCloseTo(0.64, 9);
  });
});

describe('the match of two clusters', () => {
  /**
   * Two clusters of two articles at one hour each: pairs within have the first and second similarity, pairs across the
   * third.
   */
  const matched = (first: number, second: number, between: number, language = 'en') => {
    const [x, y] = [Math.sqrt(first - between), Math.sqrt(second - between)];
    const common = Math.sqrt(between);
    const vectors = madeVectors(
      madeFeatures('a', { quay: common, ferry: x }),
      madeFeatures('b', { quay: common, ferry: x }),
      madeFeatures('c', { quay: common, strike: y }, { language }),
      madeFeatures('d', { quay: common, strike: y }, { language }),
    );
    return matchOf(storyClusterOf(vectors, [0, 1]), storyClusterOf(vectors, [2, 3]), vectors);
  };

  it('is the mean over all pairs of a member of each', () => {
    const vectors = madeVectors(
      madeFeatures('a', { quay: 1 }),
      madeFeatures('b', { quay: 0.6 }),
      madeFeatures('c', { quay: 0.2 }),
    );
    expect(matchOf(storyClusterOf(vectors, [0]), storyClusterOf(vectors, [1, 2]), vectors)).toBeCloseTo(
      0.4,
      9,
    );
    expect(matchOf(storyClusterOf(vectors, [1, 2]), storyClusterOf(vectors, [0]), vectors)).toBeCloseTo(
      0.4,
      9,
    );
  });

  it('is undefined if an article of one must stay apart from one of the other, whatever else is in them', () => {
    const vectors = madeVectors(...['a', 'b', 'c', 'd'].map((id) => madeFeatures(id, { quay: 0.8 })));
    const apart = new Map([
      [1, new Set([2])],
      [2, new Set([1])],
    ]);
    const of = (...places: number[]) => storyClusterOf(vectors, places, undefined, apart);
    const mayJoin = (one: number[], other: number[]) => [
      matchOf(of(...one), of(...other), vectors) !== undefined,
      matchOf(of(...other), of(...one), vectors) !== undefined,
    ];
    expect(mayJoin([0], [3])).toEqual([true, true]);
    expect(mayJoin([0], [1, 3])).toEqual([true, true]);
    expect(mayJoin([1], [2])).toEqual([false, false]);
    expect(mayJoin([0, 1, 3], [2])).toEqual([false, false]);
    const grown = of(0);
    absorb(grown, of(1));
    expect(matchOf(grown, of(2, 3), vectors)).toBeUndefined();
  });

  it('requires them to be as similar as they are internally, by two fifths for clusters of two', () => {
    expect(matched(0.5, 0.5, 0.21)).toBeCloseTo(0.21, 9);
    expect(matched(0.5, 0.5, 0.19)).toBeUndefined();
  });

  it('uses the geometric mean of both internal similarities', () => {
    expect(matched(0.9, 0.4, 0.245)).toBeCloseTo(0.245, 9);
    expect(matched(0.9, 0.4, 0.235)).toBeUndefined();
  });

  it('requires more of larger clusters', () => {
    const member = (id: string, own: string) =>
      madeFeatures(id, { quay: Math.sqrt(0.25), [own]: Math.sqrt(0.25) });
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const vectors = madeVectors(...ids.map((id, at) => member(id, at < 4 ? 'ferry' : 'strike')));
    const of = (from: number, to: number) =>
      storyClusterOf(
        vectors,
        Array.from({ length: to - from }, (_, at) => from + at),
      );
    expect(matchOf(of(0, 2), of(4, 6), vectors)).toBeCloseTo(0.25, 9);
    expect(matchOf(of(0, 4), of(4, 8), vectors)).toBeUndefined();
  });

  it('requires no such similarity of clusters in two languages, whose words are rarely the same', () => {
    expect(matched(0.5, 0.5, 0.19, 'de')).toBeCloseTo(0.19, 9);
  });

  it.each([
    ['before', 0],
    ['behind', 60],
    ['between', 30],
  ])('counts the time to the nearest member, which may be %s', (_, hours) => {
    const one = madeFeatures('x', { quay: 0.5 }, { hours: hours + 12 });
    const many = [-200, 0, 30, 60, 300].map((at, n) => madeFeatures(`m${n}`, { quay: 1 }, { hours: at }));
    const all = [one, ...many].sort((a, b) => a.time - b.time);
    const vectors = madeVectors(...all);
    const place = all.indexOf(one);
    const others = [...all.keys()].filter((at) => at !== place);
    const faded = 0.5 * (1 - (0.3 * 12) / WEEK);
    expect(matchOf(storyClusterOf(vectors, [place]), storyClusterOf(vectors, others), vectors)).toBeCloseTo(
      faded,
      9,
    );
    expect(matchOf(storyClusterOf(vectors, others), storyClusterOf(vectors, [place]), vectors)).toBeCloseTo(
      faded,
      9,
    );
  });
});
