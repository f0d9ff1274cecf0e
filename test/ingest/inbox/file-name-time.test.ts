import { expect, test } from 'vitest';
import { nameTime } from '../../../scripts/ingest/inbox/file-name-time.ts';

test.each([
  ['2025-07-14.txt', '2025-07-14T00:00:00.000Z', 'day'],
  ['page_2025-07-14T21-00-00Z.html', '2025-07-14T21:00:00.000Z', 'minute'],
  ['20250714T2100.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['a/b/20250714210000-page.txt.gz', '2025-07-14T21:00:00.000Z', 'minute'],
  ['page-2025-07-14T21:00:00+05:00.txt', '2025-07-14T16:00:00.000Z', 'minute'],
  ['page-2025-07-14T21-00-00+05-30.txt', '2025-07-14T15:30:00.000Z', 'minute'],
  ['2025-07-14T21:00:00.250-0330_page.txt', '2025-07-15T00:30:00.000Z', 'minute'],
  ['20250714T210000+0545.txt', '2025-07-14T15:15:00.000Z', 'minute'],
  ['20250714T210000-0500.txt', '2025-07-15T02:00:00.000Z', 'minute'],
  ['2025-07-14T21-00-00-1234.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['2025-07-14T21-00-00-1500.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['2025-07-14T21-00-00-0060.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['2025-07-14T21-00-00Z-0500.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['2025-07-14T21-00-0500.txt', '2025-07-14T21:00:00.000Z', 'minute'],
  ['2025-13-01_2025-07-14.txt', '2025-07-14T00:00:00.000Z', 'day'],
])('%s was captured at %s', (name, at, precision) => {
  expect(nameTime(name)).toEqual({ at: new Date(at), precision });
});

test.each([
  '000_23b33ff56222c9e2.txt',
  '20250714.txt',
  '2025-02-30.txt',
  '12025-07-14.txt',
  '202507142100.txt',
  'a20250714210000.txt',
  '2025-07-14/page.txt',
])('the digits of %s are not a timestamp', (name) => {
  expect(nameTime(name)).toBeUndefined();
});
