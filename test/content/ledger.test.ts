import { describe, expect, test } from 'vitest';
import { membershipLine, mergeGroups } from '../../scripts/content/groups.ts';
import { ledgerLine, mergeLedger } from '../../scripts/content/ledger.ts';
import { withChecksum } from '../../scripts/content/line-checksum.ts';
import { readJsonLines } from '../../scripts/content/read-json-lines.ts';
import { type LedgerEntry, ledgerSchema } from '../../src/schemas/ledger.ts';
import { type Membership, membershipSchema } from '../../src/schemas/story.ts';

function entry(more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    characters: { dropped: 1, used: 2, in: 3 },
    problems: [],
    dropped: [{ characters: 1, reason: 'page furniture', stage: 'form', place: 'line 4' }],
    articles: [
      {
        similarity: 0.8125,
        dateBasis: 'dump',
        date: '2025-07-14T00:00:00Z',
        place: 'lines 1-3',
        as: 'copy',
        id: '0a1b2c3d4e5f',
      },
    ],
    firstSeen: '2025-07-15',
    form: 'text',
    file: 'a.txt',
    sha256: `3f${'0'.repeat(62)}`,
    ...more,
  };
}

describe('a line of the ledger', () => {
  test('has its keys in the order of the format, without absent ones', () => {
    expect(ledgerLine(entry())).toBe(
      `{"sha256":"3f${'0'.repeat(62)}","file":"a.txt","form":"text","firstSeen":"2025-07-15",` +
        '"articles":[{"id":"0a1b2c3d4e5f","as":"copy","place":"lines 1-3","date":"2025-07-14T00:00:00Z","dateBasis":"dump","similarity":0.8125}],' +
        '"dropped":[{"place":"line 4","stage":"form","reason":"page furniture","characters":1}],"problems":[],"characters":{"in":3,"used":2,"dropped":1},"sum":"4705c4cf"}',
    );
  });

  test('is sorted in by hash, replaces a line with the same hash, and leaves the others byte for byte', () => {
    const [a, b, c] = ['3fa', '3fb', '3fc'].map((head) => head.padEnd(64, '0'));
    const [bare = ''] = ledgerLine(entry({ sha256: c ?? '' })).split(',"sum"');
    const old = `${withChecksum(`${bare}}`.replace('"file":', '"file": '))}\n`;
    const text = mergeLedger(mergeLedger(old, [entry({ sha256: b ?? '' })]), [
      entry({ sha256: a ?? '' }),
      entry({ sha256: b ?? '', file: 'again.txt' }),
    ]);
    const read = readJsonLines(text, 'ledger/3f.jsonl', ledgerSchema);
    expect(read.map(({ sha256, file }) => [sha256, file])).toEqual([
      [a, 'a.txt'],
      [b, 'again.txt'],
      [c, 'a.txt'],
    ]);
    expect(text.endsWith(old)).toBe(true);
  });
});

describe('memberships', () => {
  const one: Membership = {
    hours: 3.5,
    words: ['ferry'],
    score: 0.5,
    with: '000000000001',
    article: '000000000002',
    story: '000000000001',
  };

  test('have their keys in the order of the format', () => {
    expect(membershipLine(one)).toBe(
      '{"story":"000000000001","article":"000000000002","with":"000000000001","score":0.5,"words":["ferry"],"hours":3.5,"sum":"5e5a7a11"}',
    );
  });

  test('are sorted by story and article, and replace a line with the same key', () => {
    const first: Membership = { story: '000000000001', article: '000000000001', words: [] };
    const text = mergeGroups(mergeGroups('', [one]), [
      { ...one, score: 0.75 },
      first,
      { ...first, story: '000000000000' },
    ]);
    expect(readJsonLines(text, 'groups/2025-07.jsonl', membershipSchema)).toEqual([
      { ...first, story: '000000000000' },
      first,
      { ...one, score: 0.75 },
    ]);
  });
});
