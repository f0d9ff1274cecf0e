import { expect, test } from 'vitest';
import { pageDay } from '../../../../scripts/ingest/extract/date/page-day.ts';
import type { Draft } from '../../../../scripts/ingest/model.ts';

function draft(time?: string): Draft {
  const segment = { line: 0, from: 0, to: 1, text: time ?? 'x' };
  return {
    title: segment,
    repeats: [],
    hashtags: [],
    body: [],
    lead: false,
    ...(time === undefined ? {} : { time: segment }),
  };
}

const day = (
  times: readonly (string | undefined)[],
  bylines: readonly string[] = [],
  dateline?: string,
): string | undefined =>
  pageDay({}, { drafts: times.map(draft) }, [
    { bylines, ...(dateline === undefined ? {} : { dateline: { length: 9, day: dateline } }) },
  ])?.toISOString();

test('the latest full date of time lines, bylines and datelines is the day of the page', () => {
  expect(day(['10-07-2025', '12-07-2025', '11-07-2025'])).toBe('2025-07-12T00:00:00.000Z');
  expect(day(['10-07-2025'], ['Ana Kirov 13 July 2025 06:40'])).toBe('2025-07-13T00:00:00.000Z');
  expect(day(['10-07-2025'], [], 'July 14, 2025')).toBe('2025-07-14T00:00:00.000Z');
});

test('an incomplete date gives no day', () => {
  expect(day(['2 hours ago', undefined], ['By Ana Kirov', 'Ana Kirov 13 July'], 'Aug 21')).toBeUndefined();
});
