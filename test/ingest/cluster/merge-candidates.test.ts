import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MergeCandidate, MergeCandidates } from '../../../scripts/ingest/cluster/merge-candidates.ts';

/** Few values, so that many are equal. */
const offer: fc.Arbitrary<MergeCandidate> = fc.record({
  score: fc.constantFrom(0.2, 0.4, 0.6, 0.8),
  a: fc.nat(3),
  b: fc.nat(3),
  version: fc.nat(2),
});

const inOrder = (x: MergeCandidate, y: MergeCandidate) =>
  y.score - x.score || x.a - y.a || x.b - y.b || y.version - x.version;

it('gives the best first; of equal ones that of the first clusters, and of these the newest', () => {
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 40 }), (given) => {
      const offers = new MergeCandidates();
      for (const one of given) offers.push(one);
      const got = given.map(() => offers.pop());
      expect(got).toEqual([...given].sort(inOrder));
      expect(offers.pop()).toBeUndefined();
    }),
  );
});

it('gives the best of what is there, whenever it is asked', () => {
  const step = fc.oneof(offer, fc.constant('pop' as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const offers = new MergeCandidates();
      let there: MergeCandidate[] = [];
      for (const one of steps) {
        if (one === 'pop') {
          const [best, ...others] = there.sort(inOrder);
          expect(offers.pop()).toEqual(best);
          there = others;
        } else {
          offers.push(one);
          there.push(one);
        }
      }
    }),
  );
});
