import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../../scripts/ingest/cluster/nearest.ts';

const HOUR = 3_600_000;
const hours = (times: readonly number[]) =>
  times.map((hour, n) => ({ id: n.toString(16).padStart(12, '0'), time: hour * HOUR }));

it('includes only articles within a fortnight of one of the others', () => {
  const to = hours([0, 1000]);
  const near = nearest(to, hours([-337, -336, 336, 337, 663, 664, 1000, 1336, 1337]), 100);
  expect(near.map(({ time }) => time / HOUR)).toEqual([-336, 336, 664, 1000, 1336]);
});

it('includes the closest in time if there are too many, the earlier of two equally close', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sorted, fc.array(fc.integer({ min: 0, max: 300 })), fc.nat(10), (to, times, atMost) => {
      const others = [...to].sort((a, b) => a - b);
      const gap = (hour: number) => Math.min(...others.map((other) => Math.abs(other - hour)));
      const wanted = [...times].sort((a, b) => gap(a) - gap(b) || a - b).slice(0, atMost);
      const got = nearest(hours(others), hours(times), atMost).map(({ time }) => time / HOUR);
      expect([...got].sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
    }),
  );
});
