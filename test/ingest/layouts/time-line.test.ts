import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTime, readTimeLine } from '../../../scripts/ingest/layouts/time-line.ts';

test.each([
  ['a few seconds ago', { amount: 0, unit: 'minute' }],
  ['just now', { amount: 0, unit: 'minute' }],
  ['a minute ago', { amount: 1, unit: 'minute' }],
  ['35 minutes ago', { amount: 35, unit: 'minute' }],
  ['an hour ago', { amount: 1, unit: 'hour' }],
  ['1 hour ago', { amount: 1, unit: 'hour' }],
  ['23 hours ago', { amount: 23, unit: 'hour' }],
  ['a day ago', { amount: 1, unit: 'day' }],
  ['12 days ago', { amount: 12, unit: 'day' }],
  ['yesterday', { amount: 1, unit: 'day' }],
  ['5m ago', { amount: 5, unit: 'minute' }],
  ['2h ago', { amount: 2, unit: 'hour' }],
  ['3d ago', { amount: 3, unit: 'day' }],
  ['40 mins ago', { amount: 40, unit: 'minute' }],
  ['time15 minutes ago', { amount: 15, unit: 'minute' }],
  ['timean hour ago', { amount: 1, unit: 'hour' }],
  ['time04-11-2024', { day: '2024-11-04' }],
  ['\u200e 2\u00a0hours  ago\t', { amount: 2, unit: 'hour' }],
  ['29-02-2024', { day: '2024-02-29' }],
])('reads %j', (text, time) => {
  expect(readTimeLine(text)).toEqual(time);
});

test.each([
  '',
  'ago',
  'hours ago',
  'It was 2 hours ago',
  '2 hours ago, he said',
  '31-02-2025',
  '14-07-1899',
  '14-07-2201',
  '13-13-2025',
  '2025-07-14',
  'a month ago',
  'TIME15 minutes ago',
  'The Estuary Post2 hours ago',
])('does not take %j for a time', (text) => {
  expect(readTimeLine(text)).toBeUndefined();
});

test('a time too vague for a date is still a time line', () => {
  expect(findTime('3 weeks ago')).toEqual({ from: 0, labelled: false });
  expect(findTime('timea month ago')).toEqual({ from: 4, labelled: true });
});

test('a publisher called Time is not a label', () => {
  expect(findTime('Timean hour ago')).toBeUndefined();
  expect(findTime('TIME04-11-2024')).toBeUndefined();
});

test('every day of the calendar is read day first', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-');
        expect(readTimeLine(`${dayOfMonth}-${month}-${year}`)).toEqual({ day });
      },
    ),
    { numRuns: 200 },
  );
});
