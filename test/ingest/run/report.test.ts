import { expect, it } from 'vitest';
import { joinReports, reportOf, wholeReport } from '../../../scripts/ingest/run/report.ts';

const COUNTS = { inbox: 2, read: 2, known: 0 };
const problem = (file: string, fatal: boolean) => ({ file, place: '', message: 'x', hint: 'y', fatal });

/** A dump's account: characters read and used, and of those that could not be read. */
const account = (used: number, dropped: number, unread: number) => ({
  reading: { unread, job: { file: { name: 'a.txt' } } },
  characters: { in: used + dropped, used, dropped },
  documents: [{ dropped: [{ place: '', stage: 'clean', reason: 'noise', characters: dropped }] }],
});
const decision = (basis: string, path?: string, kept = true) => ({
  kept,
  ...(path === undefined ? {} : { path }),
  dating: { basis },
  members: [{ as: 'new' }, { as: 'copy' }],
});
const batch = (more: object = {}) =>
  reportOf({ accounts: [], decisions: [], problems: [], changes: [], closeCalls: [], ...more } as never);

it('all characters of the dumps are used or dropped, those that could not be read, too', () => {
  const { characters } = batch({ accounts: [account(70, 30, 5), account(10, 0, 0)] });
  expect(characters).toEqual({ in: 115, used: 80, dropped: 35 });
  const joined = joinReports([
    batch({ accounts: [account(70, 30, 5)] }),
    batch({ accounts: [account(10, 0, 0)] }),
  ]);
  expect(joined.characters).toEqual(characters);
  expect(joined.dropped).toEqual([{ stage: 'clean', reason: 'noise', characters: 30, times: 2 }]);
});

it('new articles without a date are counted, not those that were published or are not kept', () => {
  const decisions = [
    decision('ingest'),
    decision('ingest', 'articles/a.md'),
    decision('ingest', undefined, false),
    decision('stated'),
  ];
  expect(batch({ decisions }).undated).toBe(1);
  expect(batch({ decisions }).articles.copies).toBe(4);
});

it('articles are new or improved by what was written of them, stories are none', () => {
  const changes = [
    { path: 'articles/a.md', what: 'new' },
    { path: 'articles/b.md', what: 'changed' },
    { path: 'stories/c.md', what: 'new' },
  ];
  expect(batch({ changes }).articles).toEqual({ new: 1, copies: 0, improved: 1 });
});

it('a file that several batches wrote is listed once, as the first of them wrote it', () => {
  const of = (path: string, what: string) => batch({ changes: [{ path, what }] });
  const { changes } = joinReports([of('b', 'new'), of('a', 'new'), of('b', 'changed')]);
  expect(changes).toEqual([
    { path: 'a', what: 'new' },
    { path: 'b', what: 'new' },
  ]);
});

it('a dump counts as unreadable once, and new dumps without an article only if they could be read', () => {
  const whole = (problems: readonly object[], newDumps: readonly string[], more: object = {}) =>
    wholeReport(COUNTS, problems as never, batch(more), newDumps);
  const broken = [problem('a.txt', true), problem('a.txt', true), problem('b.txt', false)];
  expect(whole(broken, ['a.txt']).dumps.unreadable).toBe(1);
  expect(whole(broken, ['a.txt']).noArticles).toBe(false);
  expect(whole(broken, ['a.txt', 'b.txt']).noArticles).toBe(true);
  expect(whole([], []).noArticles).toBe(false);
  expect(whole([], ['b.txt'], { decisions: [decision('stated')] }).noArticles).toBe(false);
});
