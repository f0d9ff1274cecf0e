import { describe, expect, it } from 'vitest';
import { story } from '../../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../make-catalog.ts';
import { viewOf } from '../../view-of.ts';

const SOURCES = ['gazette', 'herald', 'post'].map((id) => ({ id, name: id[0]?.toUpperCase() + id.slice(1) }));

/** What the page of a story of some articles, an hour apart unless they say more, says of who was first and alone. */
function precedenceOf(articles: readonly ArticleWish[]): readonly string[] {
  const dated = articles.map((one, n) => ({ date: `2025-07-14T1${n}:00:00Z`, story: idOf(1), ...one }));
  const stories = [{ id: idOf(1), address: '/stories/bell/' }];
  return viewOf(story, makeCatalog({ articles: dated, sources: SOURCES, stories }), '/stories/bell/')
    .precedence;
}

describe('the page of a story', () => {
  it('shows who was first, and by how much', () => {
    expect(precedenceOf([{ source: 'gazette' }, { source: 'herald' }])).toEqual([
      'Gazette came first; Herald followed 60 minutes later.',
    ]);
  });

  it.each([
    [
      'the day alone is known of one that may have come before',
      { datePrecision: 'day' as const, date: '2025-07-14T00:00:00Z' },
    ],
    ['a publisher is unknown', {}],
  ])('shows nobody as first if %s', (_, rest) => {
    const other = 'date' in rest ? { source: 'post', ...rest } : rest;
    expect(precedenceOf([other, { source: 'gazette' }, { source: 'herald' }])).toEqual([]);
  });

  it.each([
    ['one minute', 'minute' as const, 1, 'Gazette came first; Herald followed 1 minute later.'],
    ['the same minute', 'minute' as const, 0, 'Gazette and Herald came at the same time.'],
    [
      'two hours, of which the minute is not known',
      'hour' as const,
      120,
      'Gazette came first; Herald followed 2 hours later.',
    ],
  ])('shows a head start of %s', (_, datePrecision, minutes, told) => {
    const at = (minute: number) =>
      new Date(Date.UTC(2025, 6, 14, 10, minute)).toISOString().replace('.000', '');
    const two = [
      { source: 'gazette', date: at(0), datePrecision },
      { source: 'herald', date: at(minutes) },
    ];
    expect(precedenceOf(two)).toEqual([told]);
  });

  it('shows no head start below the precision of the times', () => {
    const later = { source: 'herald', date: '2025-07-14T11:59:00Z' };
    expect(precedenceOf([{ source: 'gazette', datePrecision: 'hour' }, later])).toEqual([]);
  });

  it('shows nobody as first if an article has no date', () => {
    const undated = { datePrecision: 'day', dateBasis: 'ingest', date: '2025-07-20T00:00:00Z' } as const;
    const others = [{ source: 'gazette' }, { source: 'herald' }];
    expect(precedenceOf([...others, { source: 'post', ...undated }])).toEqual([]);
  });

  it('shows who was first even if the time of a later publisher is unknown', () => {
    const later = { source: 'post', datePrecision: 'day' as const, date: '2025-07-15T00:00:00Z' };
    expect(precedenceOf([{ source: 'gazette' }, { source: 'herald' }, later])).toEqual([
      'Gazette came first; Herald followed 60 minutes later.',
    ]);
  });

  it('shows who is the only publisher, and since when', () => {
    expect(precedenceOf([{ source: 'gazette' }, { source: 'gazette' }])).toEqual([
      'No publisher other than Gazette reports on it.',
    ]);
    const later = ['15', '16'].map((day) => ({ source: 'post', date: `2025-07-${day}T10:00:00Z` }));
    expect(precedenceOf([{ source: 'gazette' }, { source: 'herald' }, ...later]).at(-1)).toBe(
      'From 15 July on, Post reports alone.',
    );
  });

  it('shows nobody as the only publisher of a text that another printed, or somebody unknown', () => {
    const copied = (source?: string) =>
      precedenceOf([
        { source: 'gazette', copies: [{ date: '2025-07-14T12:00:00Z', ...(source && { source }) }] },
        { source: 'gazette' },
      ]);
    expect(copied('herald')).toEqual([]);
    expect(copied()).toEqual([]);
    expect(copied('gazette')).toEqual(['No publisher other than Gazette reports on it.']);
  });

  it('shows a publisher as alone only after the copies of others', () => {
    const alone = (date: string) =>
      precedenceOf([
        { source: 'gazette' },
        { source: 'herald' },
        ...['15', '16', '17'].map((day) => ({
          source: 'post',
          date: `2025-07-${day}T10:00:00Z`,
          copies: day === '15' ? [{ source: 'herald', date }] : [],
        })),
      ]).at(-1);
    expect(alone('2025-07-14T23:00:00Z')).toBe('From 15 July on, Post reports alone.');
    expect(alone('2025-07-15T10:00:00Z')).toBe('From 16 July on, Post reports alone.');
    expect(alone('2025-07-17T00:00:00Z')).not.toContain('alone');
  });

  it('shows no head start if a copy, or an article of which only the hour is known, may have come before', () => {
    const told = (source: string, date: string) =>
      precedenceOf([{ source: 'gazette', copies: [{ source, date }] }, { source: 'herald' }]);
    expect(told('post', '2025-07-14T10:30:00Z')).toEqual([]);
    expect(told('gazette', '2025-07-14T10:30:00Z')).toHaveLength(1);
    expect(told('post', '2025-07-14T20:30:00Z')).toHaveLength(1);
    const hour = { source: 'post', datePrecision: 'hour' as const };
    const [soon, late] = ['10:50', '11:30'].map((clock) => ({ ...hour, date: `2025-07-14T${clock}:00Z` }));
    const near = { source: 'herald', date: '2025-07-14T10:10:00Z' };
    expect(precedenceOf([{ source: 'gazette' }, near, soon ?? hour])).toEqual([]);
    expect(precedenceOf([{ source: 'gazette' }, near, late ?? hour])).toHaveLength(1);
  });
});
