import { expect, it } from 'vitest';
import { ledgerPart } from '../../../scripts/site/catalog/ledger-part.ts';
import { ledgerSummary } from '../../../scripts/site/catalog/ledger-summary.ts';

const appearance = (as: string, n: number) => ({
  id: `${n}`.padStart(12, '0'),
  as,
  place: `record ${n}`,
  date: '2025-07-14T08:00:00Z',
  dateBasis: 'stated',
});

/** One line of the ledger. */
function line(file: string, firstSeen: string, more: object = {}): string {
  const empty = { articles: [], dropped: [], problems: [], characters: { in: 0, used: 0, dropped: 0 } };
  return `${JSON.stringify({ sha256: '0'.repeat(64), file, firstSeen, ...empty, ...more })}\n`;
}

const summary = (files: readonly string[], nameOf: (file: string) => string | undefined = (file) => file) =>
  ledgerSummary(
    files.map((text) => ledgerPart(text, 'content/ledger/00.jsonl')),
    nameOf,
  );

it('counts dumps, appearances and copies over all files; a fuller text is no copy', () => {
  const one = line('a.txt', '2025-07-14', { articles: [appearance('new', 1), appearance('copy', 2)] });
  const two = line('b.txt', '2025-07-15', { articles: [appearance('copy', 1), appearance('fuller', 2)] });
  const three = line('c.txt', '2025-07-13');
  expect(summary([one + two, three])).toMatchObject({ dumps: 3, appearances: 4, copies: 2 });
  expect(
    summary([one + two, three]).newest.map(({ file, articles, copies }) => [file, articles, copies]),
  ).toEqual([
    ['b.txt', 2, 1],
    ['a.txt', 2, 1],
    ['c.txt', 0, 0],
  ]);
});

it('adds up characters, and drops by stage and reason, most characters first', () => {
  const drop = (stage: string, reason: string, characters: number) => ({
    place: 'line 1',
    stage,
    reason,
    characters,
  });
  const one = line('a.txt', '2025-07-14', {
    characters: { in: 10, used: 4, dropped: 6 },
    dropped: [drop('clean', 'byline', 2), drop('form', 'byline', 4)],
  });
  const two = line('b.txt', '2025-07-14', {
    characters: { in: 5, used: 2, dropped: 3 },
    dropped: [drop('clean', 'byline', 1), drop('clean', 'byline', 2)],
  });
  const { characters, dropped } = summary([one, two]);
  expect(characters).toEqual({ in: 15, used: 6, dropped: 9 });
  expect(dropped).toEqual([
    { stage: 'clean', reason: 'byline', characters: 5, times: 3 },
    { stage: 'form', reason: 'byline', characters: 4, times: 1 },
  ]);
});

it('lists the newest 200 problems and 100 dumps, under the names that may be shown', () => {
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
  const problem = { place: 'line 1', message: 'cut off', hint: 'Fetch it again.' };
  const text = Array.from({ length: 250 }, (_, n) =>
    line(`deep/${n}.txt`, day(n), { problems: [problem] }),
  ).join('');
  const { problems, newest } = summary([text], (file) => file.replace('deep/', ''));
  expect([problems.length, newest.length]).toEqual([200, 100]);
  expect(problems[0]).toEqual({ file: '249.txt', ...problem, firstSeen: day(249) });
  expect(problems.at(-1)?.firstSeen).toBe(day(50));
  expect(newest.at(-1)?.file).toBe('150.txt');
  const hidden = summary([text], () => undefined);
  expect(JSON.stringify([hidden.problems, hidden.newest])).not.toContain('.txt');
});

it('stores no password and no session of an address', () => {
  const articles = [
    { ...appearance('new', 1), url: 'https://me:secret@orrow.example/1?sessionid=42&page=2' },
  ];
  const { appearances } = ledgerPart(line('a.txt', '2025-07-14', { articles }), 'content/ledger/00.jsonl');
  expect(appearances[0]?.url).toBe('https://orrow.example/1?page=2');
});

it('shows characters that hide words or turn a line around as their codes', () => {
  const hidden = 'a\u202eb\u200b\u{e0041}';
  const problem = { place: hidden, message: hidden, hint: hidden };
  const { problems, newest } = summary([line(hidden, '2025-07-14', { problems: [problem] })]);
  const shown = 'a\\u{202e}b\\u{200b}\\u{e0041}';
  expect(problems).toEqual([
    { file: shown, place: shown, message: shown, hint: shown, firstSeen: '2025-07-14' },
  ]);
  expect(newest[0]?.file).toBe(shown);
});
