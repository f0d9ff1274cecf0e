import { expect, test } from 'vitest';
import { labelledDates, labelsIn } from '../../../scripts/ingest/dates/labelled-days.ts';

const read = (line: string) => labelledDates(line, 'en').map(({ text, label }) => `${label}: ${text}`);

test.each([
  ['4 January 2026 and 2026-01-05', ['none: 4 January 2026', 'none: 2026-01-05']],
  ['2026-01-05 and 4 January 2026', ['none: 2026-01-05', 'none: 4 January 2026']],
  [
    'Published 4 January 2026, 10:30 | Updated 5 January 2026',
    ['published: 4 January 2026, 10:30', 'updated: 5 January 2026'],
  ],
  ['First broadcast 3 May 2019', ['broadcast: 3 May 2019']],
  ['3 May 2019, first broadcast on Radio Orrow', ['broadcast: 3 May 2019']],
  ['Published by the desk, updated 5 January 2026', ['updated: 5 January 2026']],
  ['31 February 2026', []],
  ['By Ana Kirov', []],
])('the dates of %j, each with its label, are %j', (line, dates) => {
  expect(read(line)).toEqual(dates);
});

test.each([
  ['Updated two hours ago, published yesterday', ['updated', 'published']],
  ['Published yesterday, updated two hours ago', ['published', 'updated']],
  ['First broadcast on Friday', ['broadcast']],
  ['First broadcast on Friday, updated on Monday', ['updated']],
  ['By Ana Kirov', []],
])('the labels of %j are in its order: %j', (line, labels) => {
  expect(labelsIn(line)).toEqual(labels);
});

test('five dates of a line are read', () => {
  expect(read('1.1.2026 2.1.2026 3.1.2026 4.1.2026 5.1.2026 6.1.2026')).toHaveLength(5);
});
