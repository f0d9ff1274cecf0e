import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateEvidence, date } from '../../../scripts/ingest/extract/date/date.ts';
import type { CleanArticle, Document } from '../../../scripts/ingest/model.ts';

const CAPTURE = new Date('2025-07-14T21:00:00Z');
const TODAY = new Date('2026-03-05T17:45:00Z');

interface Given {
  time?: string;
  published?: string;
  language?: string;
  bylines?: readonly string[];
  dateline?: string;
  capturedAt?: Date | undefined;
  capturedPrecision?: Document['capturedPrecision'];
  pageDay?: Date;
}

/** Captured on 14 July 2025 at 21:00Z unless said otherwise. */
function evidence(given: Given): DateEvidence {
  const { time, published, language, bylines = [], dateline, capturedPrecision, pageDay } = given;
  const capturedAt = 'capturedAt' in given ? given.capturedAt : CAPTURE;
  const clean: Pick<CleanArticle, 'bylines' | 'dateline'> = {
    bylines,
    ...(dateline === undefined ? {} : { dateline: { length: 10, day: dateline } }),
  };
  return {
    draft: time === undefined ? {} : { time: { line: 0, from: 0, to: time.length, text: time } },
    clean,
    document: {
      ...(capturedAt === undefined ? {} : { capturedAt }),
      ...(capturedPrecision === undefined ? {} : { capturedPrecision }),
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
    },
    pageDay,
    today: TODAY,
  };
}

/** `2025-07-14T20:25:00Z minute relative "35 minutes ago"`. */
function dated(given: Given): string {
  const { dating } = date(evidence(given));
  const instant = dating.date.toISOString().replace('.000Z', 'Z');
  return `${instant} ${dating.precision} ${dating.basis}${dating.text === undefined ? '' : ` ${JSON.stringify(dating.text)}`}`;
}

const problemsOf = (given: Given): string[] => date(evidence(given)).problems.map(({ message }) => message);

describe('the order of evidence', () => {
  const all: Given = {
    published: '2025-07-13T08:30:00Z',
    time: '2 hours ago',
    bylines: ['Ana Kirov 12 July 2025 06:40'],
    dateline: 'July 11',
  };
  test.each<[string, Given, string]>([
    ['a date in a field', all, '2025-07-13T08:30:00Z minute stated "2025-07-13T08:30:00Z"'],
    [
      'an absolute time line',
      { ...all, published: '', time: '10-07-2025' },
      '2025-07-10T00:00:00Z day stated "10-07-2025"',
    ],
    ['a relative time line', { ...all, published: '' }, '2025-07-14T19:00:00Z hour relative "2 hours ago"'],
    ['a byline', { ...all, published: '', time: '' }, '2025-07-12T00:00:00Z day stated "12 July 2025 06:40"'],
    ['a dateline', { dateline: 'July 11' }, '2025-07-11T00:00:00Z day dateline "July 11"'],
    ['the day of capture', { pageDay: new Date('2025-07-02') }, '2025-07-14T00:00:00Z day dump'],
    [
      'the latest day of the page',
      { capturedAt: undefined, pageDay: new Date('2025-07-02') },
      '2025-07-02T00:00:00Z day dump',
    ],
    ['the day of the run', { capturedAt: undefined }, '2026-03-05T00:00:00Z day ingest'],
  ])('gives %s', (_, given, wanted) => {
    expect(dated(given)).toBe(wanted);
    expect(problemsOf(given)).toEqual([]);
  });
});

describe('a relative time', () => {
  test.each([
    ['35 minutes ago', '2025-07-14T20:25:00Z minute relative "35 minutes ago"'],
    ['a minute ago', '2025-07-14T20:59:00Z minute relative "a minute ago"'],
    ['2 hours ago', '2025-07-14T19:00:00Z hour relative "2 hours ago"'],
    ['5 hours ago', '2025-07-14T16:00:00Z hour relative "5 hours ago"'],
    ['22 hours ago', '2025-07-13T23:00:00Z hour relative "22 hours ago"'],
    ['a day ago', '2025-07-13T00:00:00Z day relative "a day ago"'],
    ['3 days ago', '2025-07-11T00:00:00Z day relative "3 days ago"'],
  ])('%s is subtracted from the capture time', (time, wanted) => {
    expect(dated({ time })).toBe(wanted);
  });

  test('keeps the minutes of the capture, but is only precise to the hour', () => {
    const capturedAt = new Date('2025-07-14T21:37:12Z');
    expect(dated({ time: '2 hours ago', capturedAt })).toBe(
      '2025-07-14T19:37:12Z hour relative "2 hours ago"',
    );
  });

  test.each([
    ['35 minutes ago', '2025-07-14T00:00:00Z day relative "35 minutes ago"'],
    ['2 hours ago', '2025-07-14T00:00:00Z day relative "2 hours ago"'],
    ['20 hours ago', '2025-07-13T00:00:00Z day relative "20 hours ago"'],
    ['3 days ago', '2025-07-11T00:00:00Z day relative "3 days ago"'],
  ])('%s is only precise to the day if the capture is', (time, wanted) => {
    expect(dated({ time, capturedAt: new Date('2025-07-14'), capturedPrecision: 'day' })).toBe(wanted);
  });

  test('gives no date without a capture', () => {
    expect(dated({ time: '2 hours ago', capturedAt: undefined })).toBe('2026-03-05T00:00:00Z day ingest');
    expect(dated({ time: '2 hours ago', capturedAt: undefined, pageDay: new Date('2025-07-02') })).toBe(
      '2025-07-02T00:00:00Z day dump',
    );
  });

  test('may be in a field', () => {
    expect(dated({ published: '2 hours ago' })).toBe('2025-07-14T19:00:00Z hour relative "2 hours ago"');
  });
});

describe('a date after the capture', () => {
  test('is rejected and reported', () => {
    const given = { published: '2025-07-20T10:00:00Z', time: '2 hours ago' };
    expect(dated(given)).toBe('2025-07-14T19:00:00Z hour relative "2 hours ago"');
    expect(date(evidence(given)).problems).toEqual([
      {
        message:
          'the stated date "2025-07-20T10:00:00Z" lies after the capture (2025-07-14T21:00:00Z) and is ignored',
        hint: 'Correct the date, or state the time of capture in a sidecar file.',
      },
    ]);
  });

  test('is accepted as a day if a time zone may be the reason', () => {
    expect(dated({ time: '15-07-2025' })).toBe('2025-07-15T00:00:00Z day stated "15-07-2025"');
    expect(problemsOf({ time: '15-07-2025' })).toEqual([]);
    const local = { published: '2025-07-15T05:00:00Z' };
    expect(dated(local)).toBe('2025-07-15T00:00:00Z day stated "2025-07-15T05:00:00Z"');
    expect(problemsOf(local)).toEqual([
      'the stated date "2025-07-15T05:00:00Z" lies after the capture (2025-07-14T21:00:00Z); only its day is kept',
    ]);
  });

  test('that is only known to the day means after that day', () => {
    const capture = { capturedAt: new Date('2025-07-14'), capturedPrecision: 'day' as const };
    expect(dated({ ...capture, published: '2025-07-14T22:00:00Z' })).toBe(
      '2025-07-14T22:00:00Z minute stated "2025-07-14T22:00:00Z"',
    );
    expect(problemsOf({ ...capture, time: '18-07-2025' })).toHaveLength(1);
  });

  test('means after the day of the run if there is no capture', () => {
    expect(dated({ capturedAt: undefined, time: '01-01-2099' })).toBe('2026-03-05T00:00:00Z day ingest');
    expect(dated({ capturedAt: undefined, pageDay: new Date('2099-01-01') })).toBe(
      '2026-03-05T00:00:00Z day ingest',
    );
    expect(problemsOf({ capturedAt: undefined, time: '01-01-2099' })).toEqual([
      'the stated date "01-01-2099" lies after the day of this run and is ignored',
    ]);
  });

  test.each(['1970-01-01T00:00:00Z', '0001-01-01', '1650-01-01'])(
    'is as wrong as a date before all news: %s',
    (published) => {
      expect(dated({ published })).toBe('2025-07-14T00:00:00Z day dump');
      expect(problemsOf({ published })).toHaveLength(1);
    },
  );
});

test.each([
  ['soon', 'the stated date "soon" cannot be read'],
  ['July 2025', 'the stated date "July 2025" cannot be read'],
  ['2025-02-30', 'the stated date "2025-02-30" cannot be read'],
  ['07/08/2024', 'the stated date "07/08/2024" can be read with the day or the month first'],
])(
  'a stated date %s that cannot be read is reported, and the next evidence is used',
  (published, message) => {
    expect(dated({ published })).toBe('2025-07-14T00:00:00Z day dump');
    expect(problemsOf({ published })).toEqual([message]);
  },
);

test('the earliest of several bylines counts', () => {
  const bylines = ['Tom Reyes 13 July 2025 09:10', 'Ana Kirov 12 July 2025 06:40', 'By Ana Kirov'];
  expect(dated({ bylines })).toBe('2025-07-12T00:00:00Z day stated "12 July 2025 06:40"');
});

describe('a dateline', () => {
  test.each<[string, Given, string]>([
    ['takes the year of the capture', { dateline: 'July 14' }, '2025-07-14T00:00:00Z day dateline "July 14"'],
    [
      'takes the year before for a day that is still to come',
      { dateline: 'Dec 30' },
      '2024-12-30T00:00:00Z day dateline "Dec 30"',
    ],
    [
      'may be a day ahead, in the east',
      { dateline: 'July 15' },
      '2025-07-15T00:00:00Z day dateline "July 15"',
    ],
    [
      'keeps its own year',
      { dateline: 'Aug. 21, 2023' },
      '2023-08-21T00:00:00Z day dateline "Aug. 21, 2023"',
    ],
    [
      'is read in other languages',
      { dateline: '21 août', language: 'fr' },
      '2024-08-21T00:00:00Z day dateline "21 août"',
    ],
    [
      'takes the year that its weekday fixes',
      { capturedAt: undefined, dateline: 'Monday, Aug 21' },
      '2023-08-21T00:00:00Z day dateline "Monday, Aug 21"',
    ],
    [
      'takes the year of the page',
      { capturedAt: undefined, pageDay: new Date('2024-09-01'), dateline: 'Aug 21' },
      '2024-08-21T00:00:00Z day dateline "Aug 21"',
    ],
    [
      'keeps the day of a date with a time',
      { dateline: 'Aug. 21, 2023 9:05 PM UTC' },
      '2023-08-21T00:00:00Z day dateline "Aug. 21, 2023 9:05 PM UTC"',
    ],
    [
      'takes the year of the capture, even if its weekday is wrong',
      { dateline: 'Tuesday, July 14' },
      '2025-07-14T00:00:00Z day dateline "Tuesday, July 14"',
    ],
    [
      'takes the year that its weekday fixes, before the page',
      { capturedAt: undefined, pageDay: new Date('2020-01-01'), dateline: 'Monday, Aug 21' },
      '2017-08-21T00:00:00Z day dateline "Monday, Aug 21"',
    ],
    ['takes a year that has the day', { dateline: 'Feb 29' }, '2024-02-29T00:00:00Z day dateline "Feb 29"'],
    [
      'is read in the language of the page first',
      { dateline: '07/08', language: 'fr' },
      '2024-08-07T00:00:00Z day dateline "07/08"',
    ],
    ['without a day says nothing', { dateline: 'August' }, '2025-07-14T00:00:00Z day dump'],
    [
      'without a year to be had says nothing',
      { capturedAt: undefined, dateline: 'Aug 21' },
      '2026-03-05T00:00:00Z day ingest',
    ],
  ])('%s', (_, given, wanted) => {
    expect(dated(given)).toBe(wanted);
  });
});

test('no date is later than a day after the capture, and a day is stored as such, whatever is stated', () => {
  const some = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
  const given = fc.record(
    {
      time: some(
        '35 minutes ago',
        '20 hours ago',
        'a day ago',
        '14-07-2025',
        '16-07-2025',
        '31-12-2030',
        'x',
      ),
      published: some(
        '2025-07-14T23:00:00+02:00',
        '2025-07-15T01:00:00Z',
        '2031-01-01',
        'July 14, 2025 9 PM EDT',
        '?',
      ),
      bylines: some(['Ana Kirov 9 June 2025 06:40'], ['Ana Kirov 9 June 2031 06:40'], ['By Ana Kirov']),
      dateline: some('July 15', 'July 20', 'Monday, Dec 1', 'Feb 29', 'August 1, 2031', 'x'),
      capturedPrecision: some('minute' as const, 'hour' as const, 'day' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(given, (one) => {
      const { date: at, precision } = date(evidence(one)).dating;
      expect(at.getTime()).toBeLessThanOrEqual(Date.parse('2025-07-16T00:00:00Z'));
      if (precision === 'day') expect(at.getTime() % 86_400_000).toBe(0);
      if (one.capturedPrecision === 'day' && one.published === undefined) expect(precision).toBe('day');
      expect(date({ ...evidence(one), today: new Date('2029-01-01') })).toEqual(date(evidence(one)));
    }),
  );
});
