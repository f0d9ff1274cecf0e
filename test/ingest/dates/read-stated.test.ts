import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStated } from '../../../scripts/ingest/dates/read-stated.ts';
import { readWords } from '../../../scripts/ingest/dates/read-words.ts';

function read(text: string, language?: string): string {
  const reading = readStated(text, language);
  if (typeof reading !== 'object') return String(reading);
  return `${reading.date.toISOString().replace('.000Z', 'Z')} ${reading.precision}`;
}

describe('a stated date', () => {
  test.each([
    ['2025-07-14', '2025-07-14T00:00:00Z day'],
    ['2025/07/14', '2025-07-14T00:00:00Z day'],
    ['20250714', '2025-07-14T00:00:00Z day'],
    ['2025-07-14T21:05:09Z', '2025-07-14T21:05:09Z minute'],
    ['2025-07-14T21:05', '2025-07-14T00:00:00Z day'],
    ['2025-07-14 21:05:09.123456', '2025-07-14T00:00:00Z day'],
    ['2025-07-14T21:05:09+02:00', '2025-07-14T19:05:09Z minute'],
    ['2025-07-14T21:05:09-0530', '2025-07-15T02:35:09Z minute'],
    ['2025-07-14 21:05 UTC', '2025-07-14T21:05:00Z minute'],
    ['2025-07-14T21Z', '2025-07-14T21:00:00Z hour'],
    ['2025-07-14T21:05:00[Europe/Lisbon]', '2025-07-14T20:05:00Z minute'],
    ['20250714T210500Z', '2025-07-14T21:05:00Z minute'],
    ['20250714210500', '2025-07-14T00:00:00Z day'],
    ['1752526800', '2025-07-14T21:00:00Z minute'],
    ['1752526800000', '2025-07-14T21:00:00Z minute'],
    ['1752526800000000', '2025-07-14T21:00:00Z minute'],
    ['1752526800.123', '2025-07-14T21:00:00Z minute'],
    ['1752526800500', '2025-07-14T21:00:00.500Z minute'],
    ['2025-07-14T00:00:09Z', '2025-07-14T00:00:09Z minute'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z minute'],
    ['\u200e20250714T210500Z ', '2025-07-14T21:05:00Z minute'],
  ])('%s is read as machines write it', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each(['2025-07-14T00:00:00Z', '2025-07-14T00:00:00+09:00', 'Mon, 14 Jul 2025 00:00:00 -0500'])(
    'at midnight to the second is a day: %s',
    (text) => {
      expect(read(text)).toBe('2025-07-14T00:00:00Z day');
    },
  );

  test.each([
    ['Mon, 14 Jul 2025 21:05:09 +0200', '2025-07-14T19:05:09Z minute'],
    ['14 Jul 2025 21:05 GMT', '2025-07-14T21:05:00Z minute'],
    ['Mon, 14 Jul 25 21:05:09 EST', '2025-07-15T02:05:09Z minute'],
    ['Mon, 14 July 2025 9:05:09 pdt', '2025-07-14T16:05:09Z minute'],
    ['Mon, 14 Jul 2025 21:05:09', '2025-07-14T00:00:00Z day'],
    ['Tue, 14  Jul 98\n21:05:09 GMT', '1998-07-14T21:05:09Z minute'],
    ['mer., 01 oct. 25 11:34:37 +0200', '2025-10-01T09:34:37Z minute'],
    ['4 มกราคม 2569 10:30:00 +0700', '2026-01-04T03:30:00Z minute'],
    ['14 دی 1404 10:30:00 +0330', '2026-01-04T07:00:00Z minute'],
  ])('%s is read as mail and feeds write it', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['14.07.2025', undefined, '2025-07-14T00:00:00Z day'],
    ['07-08-2025', undefined, '2025-08-07T00:00:00Z day'],
    ['14/07/2025', undefined, '2025-07-14T00:00:00Z day'],
    ['07/14/2025', undefined, '2025-07-14T00:00:00Z day'],
    ['07/07/2025', undefined, '2025-07-07T00:00:00Z day'],
    ['07/08/2025', 'en-US', '2025-07-08T00:00:00Z day'],
    ['07/08/2025', 'en-GB', '2025-08-07T00:00:00Z day'],
    ['07/08/2025', 'pt', '2025-08-07T00:00:00Z day'],
    ['07/08/2025', 'en', 'ambiguous'],
    ['07/08/2025', undefined, 'ambiguous'],
    ['31/31/2025', undefined, 'undefined'],
    ['31.12.69', 'de', '2069-12-31T00:00:00Z day'],
    ['31.12.70', 'de', '1970-12-31T00:00:00Z day'],
  ])('%s in %s is %s', (text, language, wanted) => {
    expect(read(text, language)).toBe(wanted);
  });

  test.each([
    ['July 14, 2025', undefined, '2025-07-14T00:00:00Z day'],
    ['Published: July 14, 2025 at 9:05 PM EDT', undefined, '2025-07-15T01:05:00Z minute'],
    ['14 July 2025 at 9:05 PM BST', 'en-GB', '2025-07-14T20:05:00Z minute'],
    ['14 January 2025 09:05 ET', undefined, '2025-01-14T14:05:00Z minute'],
    ['14 July 2025 09:05 GMT+2', undefined, '2025-07-14T07:05:00Z minute'],
    ['14 July 2025 09:05 Europe/Lisbon', undefined, '2025-07-14T08:05:00Z minute'],
    ['Sport/Sailing 14 July 2025 09:05 BST', 'en-GB', '2025-07-14T08:05:00Z minute'],
    ['14 July 2025, 9 pm UTC', undefined, '2025-07-14T21:00:00Z hour'],
    ['14 July 2025 09:05', undefined, '2025-07-14T00:00:00Z day'],
    ['14 July 2025 0:30 pm UTC', undefined, '2025-07-14T00:00:00Z day'],
    ['14 July 2025 25:30 UTC', undefined, '2025-07-14T00:00:00Z day'],
    ['14. Juli 2025, 21:05 Uhr', 'de', '2025-07-14T00:00:00Z day'],
    ['14 juillet 2025', 'fr-FR', '2025-07-14T00:00:00Z day'],
    ['14 de julio de 2025', 'es', '2025-07-14T00:00:00Z day'],
    ['2025年7月14日', 'ja', '2025-07-14T00:00:00Z day'],
    ['14 июля 2025', 'ru', '2025-07-14T00:00:00Z day'],
  ])('in words, %s, is read with its zone, and as a day if it has none', (text, language, wanted) => {
    expect(read(text, language)).toBe(wanted);
  });

  test.each([
    'yesterday',
    'yesterday 2025',
    'March',
    'July 2025',
    'Monday',
    '14 July',
    'April 31, 2025',
    '2025',
    '',
    'in 2 days',
    '9 pm',
    '14 July 25',
    `${'x'.repeat(300)} 14 July 2025`,
  ])('is not found in %j', (text) => {
    expect(read(text)).toBe('undefined');
  });

  test('exists or is not found, whatever the text', () => {
    const part = fc.constantFrom(
      '14',
      '7',
      '07',
      '2025',
      'July',
      'Mon',
      '-',
      '/',
      '.',
      ':',
      'T',
      'Z',
      ' ',
      '00',
      '59',
      '+02:00',
      'PM',
      'EST',
      'GMT',
      'Europe/Rome',
      '99',
      '0000',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const reading = readStated(parts.join(''), undefined);
        if (typeof reading !== 'object') return;
        expect(Number.isFinite(reading.date.getTime())).toBe(true);
        if (reading.precision === 'day') expect(reading.date.getTime() % 86_400_000 === 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['January', 'Australia/Adelaide', 'ACDT'],
  ['July', 'Australia/Adelaide', 'ACST'],
  ['January', 'Australia/Sydney', 'AEDT'],
  ['July', 'Australia/Sydney', 'AEST'],
  ['July', 'America/Anchorage', 'AKDT'],
  ['January', 'America/Anchorage', 'AKST'],
  ['July', 'Australia/Perth', 'AWST'],
  ['July', 'America/Sao_Paulo', 'BRT'],
  ['July', 'Africa/Harare', 'CAT'],
  ['July', 'America/Chicago', 'CDT'],
  ['July', 'Europe/Berlin', 'CEST'],
  ['July', 'Africa/Nairobi', 'EAT'],
  ['July', 'America/New_York', 'EDT'],
  ['July', 'Europe/Athens', 'EEST'],
  ['January', 'America/New_York', 'EST'],
  ['January', 'Europe/London', 'GMT'],
  ['July', 'Asia/Hong_Kong', 'HKT'],
  ['July', 'Pacific/Honolulu', 'HST'],
  ['July', 'Asia/Bangkok', 'ICT'],
  ['July', 'Asia/Tokyo', 'JST'],
  ['July', 'Asia/Seoul', 'KST'],
  ['July', 'America/Denver', 'MDT'],
  ['July', 'Europe/Berlin', 'MESZ'],
  ['July', 'Europe/Moscow', 'MSK'],
  ['January', 'America/Denver', 'MST'],
  ['July', 'Asia/Kuala_Lumpur', 'MYT'],
  ['July', 'Asia/Kathmandu', 'NPT'],
  ['January', 'Pacific/Auckland', 'NZDT'],
  ['July', 'Pacific/Auckland', 'NZST'],
  ['July', 'America/Los_Angeles', 'PDT'],
  ['July', 'Asia/Manila', 'PHT'],
  ['July', 'Asia/Karachi', 'PKT'],
  ['January', 'America/Los_Angeles', 'PST'],
  ['July', 'Africa/Johannesburg', 'SAST'],
  ['July', 'Asia/Singapore', 'SGT'],
  ['July', 'Etc/UTC', 'UT'],
  ['July', 'Etc/UTC', 'UTC'],
  ['July', 'Africa/Lagos', 'WAT'],
  ['July', 'Europe/Lisbon', 'WEST'],
  ['July', 'Asia/Jakarta', 'WIB'],
  ['July', 'Asia/Jayapura', 'WIT'],
  ['July', 'Asia/Makassar', 'WITA'],
  ...['January', 'July'].flatMap((month) => [
    [month, 'Europe/Brussels', 'CET'],
    [month, 'America/Chicago', 'CT'],
    [month, 'Europe/Athens', 'EET'],
    [month, 'America/New_York', 'ET'],
    [month, 'Europe/Berlin', 'MEZ'],
    [month, 'America/Denver', 'MT'],
    [month, 'America/Los_Angeles', 'PT'],
  ]),
])('in %s, the clocks of %s show a time in %s', (month, timeZone, name) => {
  const reading = readStated(`14 ${month} 2025 16:45 ${name}`, undefined);
  if (typeof reading !== 'object') throw new Error(`${name} is not read`);
  expect(reading.precision).toBe('minute');
  expect(reading.date.toLocaleString('sv', { timeZone })).toMatch(/-14 16:45:00$/);
});

test.each([
  ['BST', 'July', 'Europe/London', 'en-GB en-IM en-JE cy gd'],
  ['BST', 'July', 'Asia/Dhaka', 'en-BD bn'],
  ['CST', 'January', 'America/Chicago', 'en-US en-CA es-MX'],
  ['CST', 'January', 'Asia/Shanghai', 'zh zh-CN zh-TW'],
  ['IST', 'July', 'Europe/Dublin', 'en-IE ga'],
  ['IST', 'January', 'Asia/Jerusalem', 'en-IL he'],
  ['IST', 'July', 'Asia/Kolkata', 'en-IN gu hi kn ml mr or pa ta te'],
])('%s in %s is the time of %s in pages of %s', (zone, month, timeZone, languages) => {
  for (const language of languages.split(' ')) {
    const reading = readStated(`14 ${month} 2025 16:45 ${zone}`, language);
    const local = typeof reading === 'object' ? reading.date.toLocaleString('sv', { timeZone }) : reading;
    expect(`${language}: ${local}`).toMatch(/-14 16:45:00$/);
  }
});

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
  'summer time of a machine in %s makes no difference',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(read('March 8, 2025 11:30 PM ET')).toBe('2025-03-09T04:30:00Z minute');
      expect(read('March 9, 2025 3:30 AM ET')).toBe('2025-03-09T07:30:00Z minute');
      expect(read('30 March 2025 09:00 CET')).toBe('2025-03-30T07:00:00Z minute');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

test('a date with slashes within words is not guessed', () => {
  expect(readWords('Ana Kirov 07/08/2025', undefined)).toBeUndefined();
  expect(readWords('Ana Kirov 14/08/2025', undefined)?.text).toBe('14/08/2025');
});
