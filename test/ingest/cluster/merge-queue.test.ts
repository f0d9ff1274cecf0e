import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MergeCandidate, mergeQueue } from '../../../scripts/ingest/cluster/merge-clusters.ts';

/** Few values, so that many are equal. */
const offer: fc.Arbitrary<MergeCandidate> = fc.record({
  score: fc.constantFrom(0.2, 0.4, 0.6, 0.8),
  a: fc.nat(3),
  b: fc.nat(3),
  version: fc.nat(2),
});

/** As text that sorts in the expected order. */
const rank = ({ score, a, b, version }: MergeCandidate) => [1 - score, a, b, 9 - version].join(' ');

it('returns the best match first; of equal ones that of the first clusters, and of these the newest', () => {
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 40 }), (given) => {
      const offers = mergeQueue();
      for (const one of given) offers.push(one);
      const got = given.map(() => offers.pop()).map((one) => one && rank(one));
      expect(got).toEqual(given.map(rank).sort());
      expect(offers.pop()).toBeUndefined();
    }),
  );
});
