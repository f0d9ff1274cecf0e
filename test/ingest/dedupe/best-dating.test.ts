import { expect, it } from 'vitest';
import { compareDatings } from '../../../scripts/ingest/dedupe/best-dating.ts';
import type { Dating } from '../../../scripts/ingest/model.ts';

const dating = (day: number, precision: Dating['precision'], basis: Dating['basis']): Dating => ({
  date: new Date(Date.UTC(2026, 2, day)),
  precision,
  basis,
});

it('prefers the stronger evidence, then the more precise date, then the earlier', () => {
  const inOrder = [
    dating(9, 'minute', 'stated'),
    dating(7, 'day', 'stated'),
    dating(8, 'day', 'stated'),
    dating(6, 'hour', 'relative'),
    dating(1, 'day', 'relative'),
    dating(5, 'day', 'dateline'),
    dating(4, 'minute', 'dump'),
    dating(3, 'day', 'dump'),
    dating(2, 'day', 'ingest'),
  ];
  expect([...inOrder].reverse().sort(compareDatings)).toEqual(inOrder);
});
