import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchOf } from '../../../scripts/ingest/cluster/match.ts';
import { mergeClusters } from '../../../scripts/ingest/cluster/merge-clusters.ts';
import type { NeighbourLink } from '../../../scripts/ingest/cluster/neighbours.ts';
import { type StoryCluster, storyClusterOf } from '../../../scripts/ingest/cluster/story-cluster.ts';
import type { StoryVector } from '../../../scripts/ingest/cluster/vectors.ts';
import { madeFeatures, madeVectors } from '../../support/story-features.ts';

type IsBarred = (published: string, members: readonly number[]) => boolean;

/** Weights and times whose sums are the same in any order. */
const article = fc.record({
  words: fc.dictionary(
    fc.constantFrom('quay', 'ferry', 'strike', 'orla', 'tallis', 'cray'),
    fc.constantFrom(0.25, 0.5, 0.75),
  ),
  published: fc.option(fc.constantFrom('one', 'two'), { nil: undefined, freq: 3 }),
  barred: fc.boolean(),
});

/** Initial clusters: one for each published story, and one for every other article. */
function startOf(
  vectors: readonly StoryVector[],
  published: readonly (string | undefined)[],
): StoryCluster[] {
  const places = [...vectors.keys()];
  const stories = ['one', 'two'].flatMap((story) => {
    const members = places.filter((place) => published[place] === story);
    return members.length === 0 ? [] : [storyClusterOf(vectors, members, story)];
  });
  const others = places
    .filter((place) => published[place] === undefined)
    .map((place) => storyClusterOf(vectors, [place]));
  return [...stories, ...others].sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** The same result, by comparing all pairs each time. */
function slowly(
  start: readonly StoryCluster[],
  links: readonly NeighbourLink[],
  vectors: readonly StoryVector[],
  isBarred: IsBarred,
) {
  let clusters = start.map(({ members, published }) => ({ members, published }));
  for (;;) {
    let best: { score: number; a: number; b: number } | undefined;
    for (const [a, one] of clusters.entries())
      for (const [b, other] of clusters.entries()) {
        if (b <= a || (one.published !== undefined && other.published !== undefined)) continue;
        if (one.published !== undefined && isBarred(one.published, other.members)) continue;
        if (other.published !== undefined && isBarred(other.published, one.members)) continue;
        const areLinked = links.some(
          ({ from, to }) =>
            (one.members.includes(from) && other.members.includes(to)) ||
            (one.members.includes(to) && other.members.includes(from)),
        );
        if (!areLinked) continue;
        const score = matchOf(
          storyClusterOf(vectors, one.members),
          storyClusterOf(vectors, other.members),
          vectors,
        );
        if (score !== undefined && score > (best?.score ?? 0)) best = { score, a, b };
      }
    if (best === undefined) return clusters;
    const { a, b } = best;
    const [one, other] = [clusters[a], clusters[b]];
    if (one === undefined || other === undefined) return clusters;
    const both = {
      members: [...one.members, ...other.members].sort((x, y) => x - y),
      published: one.published ?? other.published,
    };
    clusters = clusters.flatMap((cluster, at) => (at === a ? [both] : at === b ? [] : [cluster]));
  }
}

const plain = (clusters: readonly Pick<StoryCluster, 'members' | 'published'>[]) =>
  clusters.map(({ members, published }) => ({ members, published }));

it('repeatedly merges the two best matches, and never published stories or what an editor separated', () => {
  const links = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
    minLength: 4,
    maxLength: 30,
    selector: String,
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 9 }), links, (articles, pairs) => {
      const vectors = madeVectors(...articles.map(({ words }, n) => madeFeatures(`${n}`, words)));
      const given = pairs
        .filter(([from, to]) => from > to && from < vectors.length)
        .map(([from, to]) => ({ from, to, score: 1 }));
      const isBarred: IsBarred = (_, members) => members.some((place) => articles[place]?.barred === true);
      const start = () =>
        startOf(
          vectors,
          articles.map(({ published }) => published),
        );
      const expected = slowly(start(), given, vectors, isBarred);
      expect(plain(mergeClusters(start(), given, vectors, isBarred))).toEqual(plain(expected));
    }),
    { numRuns: 1000 },
  );
});

it('checks what an editor removed from the published one against the members of the other', () => {
  const words = { quay: 1 };
  const vectors = madeVectors(...['a', 'b', 'c'].map((id) => madeFeatures(id, words)));
  const start = [storyClusterOf(vectors, [0, 1], 'story'), storyClusterOf(vectors, [2])];
  const asked: unknown[] = [];
  mergeClusters(start, [{ from: 2, to: 0, score: 1 }], vectors, (...question) => {
    asked.push(question);
    return true;
  });
  expect(asked).toEqual([['story', [2]]]);
});

it('continues with a cluster that has very many neighbours', () => {
  const vectors = madeVectors(...Array.from({ length: 250 }, (_, n) => madeFeatures(`${n}`, { quay: 1 })));
  const links = [...vectors.keys()].slice(1).map((from) => ({ from, to: 0, score: 1 }));
  const start = [...vectors.keys()].map((place) => storyClusterOf(vectors, [place]));
  expect(mergeClusters(start, links, vectors, () => false).map(({ members }) => members.length)).toEqual([
    250,
  ]);
});
