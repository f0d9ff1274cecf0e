import { describe, expect, test } from 'vitest';
import { printDay, printTime } from '../../../src/i18n/print-date.ts';

const UTC = { language: 'en', timeZone: 'UTC' };

describe('printTime', () => {
  test('prints a stated minute as it is', () => {
    const time = printTime(
      { date: '2025-07-14T20:25:00Z', datePrecision: 'minute', dateBasis: 'stated' },
      UTC,
    );
    expect(time.iso).toBe('2025-07-14T20:25Z');
    expect([time.text, time.known]).toEqual(['14 July 2025, 20:25', '14 July 2025, 20:25, as published']);
  });

  test('truncates an hour to its unit and quotes the words that it was read from', () => {
    const time = printTime(
      { date: '2025-07-14T17:46:00Z', datePrecision: 'hour', dateBasis: 'relative', dateText: '2 hours ago' },
      UTC,
      '2025-07-14',
    );
    expect(time.iso).toBe('2025-07-14T17:00Z');
    expect([time.text, time.known]).toEqual(['17:00', 'about 17:00, from “2 hours ago”']);
  });

  test('prints no time for a day, and never shifts it to another zone', () => {
    const time = printTime(
      { date: '2025-07-14T00:00:00Z', datePrecision: 'day', dateBasis: 'dateline' },
      { language: 'en', timeZone: 'America/Los_Angeles' },
    );
    expect(time.iso).toBe('2025-07-14');
    expect([time.text, time.known]).toEqual(['14 July 2025', '14 July 2025, from its dateline']);
  });

  test('prints that a date is unknown, and when the article was first seen', () => {
    const time = printTime({ date: '2025-07-14T00:00:00Z', datePrecision: 'day', dateBasis: 'ingest' }, UTC);
    expect([time.text, time.known]).toEqual([
      'first seen 14 July 2025',
      'date unknown; first seen 14 July 2025',
    ]);
  });

  test('omits the day in the list of that day, and still says how it is known', () => {
    const time = printTime(
      { date: '2025-07-14T00:00:00Z', datePrecision: 'day', dateBasis: 'dump' },
      UTC,
      '2025-07-14',
    );
    expect(time).toEqual({ iso: '2025-07-14', text: '', known: '14 July, the day it was captured' });
  });

  test('prints hours in the zone of the site, with the day if it differs', () => {
    const time = printTime(
      { date: '2025-07-14T23:30:00Z', datePrecision: 'minute', dateBasis: 'stated' },
      { language: 'en', timeZone: 'Europe/Lisbon' },
      '2025-07-14',
    );
    expect([time.text, time.known]).toEqual(['15 July, 00:30', '15 July, 00:30, as published']);
  });
});

test('printDay writes days, months and weekdays of UTC', () => {
  expect(printDay('2025-07-14', 'en')).toBe('14 July 2025');
  expect(printDay('2025-07', 'en', 'month')).toBe('July 2025');
  expect(printDay('2025-07-14', 'de', 'weekday')).toBe('Montag, 14. Juli 2025');
});
