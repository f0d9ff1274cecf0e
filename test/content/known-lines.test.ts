import { describe, expect, it } from 'vitest';
import { articleOf } from '../../scripts/content/edits/edit-lines.ts';
import { membershipLine, pairOf } from '../../scripts/content/groups.ts';
import { ledgerLine, lineHash } from '../../scripts/content/ledger.ts';
import { dumpsByArticle, lookUpDumps } from '../../scripts/content/ledger-lookup.ts';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { readGroups } from '../../scripts/content/read-groups.ts';
import { salvageLines } from '../../scripts/content/salvage-lines.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import { membershipSchema } from '../../src/schemas/story.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const [A, B, C] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
const hash = (head: string) => head.padEnd(64, '0');

const entry = (sha256: string, ...ids: string[]): LedgerEntry => ({
  sha256,
  file: 'a.txt',
  firstSeen: '2026-10-08',
  articles: ids.map((id) => ({
    id,
    as: 'new',
    place: 'line 1',
    date: '2026-10-08T00:00:00Z',
    dateBasis: 'stated',
  })),
  dropped: [],
  problems: [],
  characters: { in: 0, used: 0, dropped: 0 },
});
const member = (story: string, article: string) => membershipLine({ story, article, words: [] });

function folder(files: Readonly<Record<string, readonly string[]>>): string {
  const dir = temporaryFolder();
  put(dir, Object.fromEntries(Object.entries(files).map(([path, lines]) => [path, `${lines.join('\n')}\n`])));
  return dir;
}

describe('what the ledger knows about dumps', () => {
  const [one, two, other] = [entry(hash('3fa'), A), entry(hash('3fb'), A, B), entry(hash('40a'), C)];
  const ledger = () =>
    folder({ 'ledger/3f.jsonl': [one, two].map(ledgerLine), 'ledger/40.jsonl': [ledgerLine(other)] });

  it('is found by hash, in lines with a checksum and without', () => {
    const wanted = [two, other, entry(hash('99'))].map(({ sha256 }) => sha256);
    expect([...lookUpDumps(ledger(), wanted)]).toEqual([
      [two.sha256, two],
      [other.sha256, other],
    ]);
    const old = folder({
      'ledger/3f.jsonl': [one, two].map((each) => withoutChecksum(ledgerLine(each)) ?? ''),
    });
    expect([...lookUpDumps(old, [two.sha256]).keys()]).toEqual([two.sha256]);
    expect(lookUpDumps(temporaryFolder(), [two.sha256])).toEqual(new Map());
  });

  it('is refused if a line of the file is damaged, even one of another dump, and no other file is read', () => {
    const damaged = ledgerLine(one).replace('a.txt', 'b.txt');
    const dir = folder({
      'ledger/3f.jsonl': [ledgerLine(two), '', damaged],
      'ledger/40.jsonl': [ledgerLine(other)],
    });
    expect(() => lookUpDumps(dir, [two.sha256])).toThrow('content/ledger/3f.jsonl:3: the line is not as');
    expect(lookUpDumps(dir, [other.sha256]).size).toBe(1);
    const conflict = folder({ 'ledger/3f.jsonl': ['<<<<<<< HEAD', ledgerLine(two)] });
    expect(() => lookUpDumps(conflict, [two.sha256])).toThrow('content/ledger/3f.jsonl:1: conflict marker');
  });

  it('lists the dumps that each article came from', () => {
    expect(dumpsByArticle(ledger())).toEqual(
      new Map([
        [A, [one.sha256, two.sha256]],
        [B, [two.sha256]],
        [C, [other.sha256]],
      ]),
    );
    expect(dumpsByArticle(temporaryFolder())).toEqual(new Map());
    const damaged = folder({ 'ledger/3f.jsonl': [ledgerLine(one).replace('a.txt', 'b.txt')] });
    expect(() => dumpsByArticle(damaged)).toThrow('content/ledger/3f.jsonl:1: ');
  });
});

describe('the memberships of stories', () => {
  it('are read month by month, in lines with a checksum and without', () => {
    const dir = folder({
      'groups/2026-10.jsonl': [member(B, B), '', withoutChecksum(member(B, C)) ?? ''],
      'groups/2026-09.jsonl': [member(A, A)],
      'groups/notes.txt': ['no line'],
    });
    expect(readGroups(dir)).toEqual([
      { story: A, article: A, path: 'groups/2026-09.jsonl' },
      { story: B, article: B, path: 'groups/2026-10.jsonl' },
      { story: B, article: C, path: 'groups/2026-10.jsonl' },
    ]);
    expect(readGroups(temporaryFolder())).toEqual([]);
  });

  it.each([
    ['was changed', member(A, B).replace(B, C), 'the line is not as the ingest wrote it'],
    [
      'has no checksum and does not fit',
      `{"story":"${A}","article":"${B}","wrods":[]}`,
      'unknown key "wrods"',
    ],
    ['git left there', '>>>>>>> theirs', 'conflict marker'],
  ])('are refused where a line %s', (_, line, message) => {
    const dir = folder({ 'groups/2026-10.jsonl': [member(A, A), line] });
    expect(() => readGroups(dir)).toThrow('content/groups/2026-10.jsonl:2: ');
    expect(() => readGroups(dir)).toThrow(message);
  });
});

describe('in a damaged list', () => {
  const salvage = (...lines: string[]) => salvageLines(lines.join('\n'), membershipSchema, pairOf);

  it('intact lines are kept and sorted, including those of both sides of a conflict', () => {
    const lines = [
      '<<<<<<< HEAD',
      member(B, B),
      '||||||| base',
      '=======\r',
      member(A, A),
      '>>>>>>> theirs',
      '',
    ];
    expect(salvage(...lines)).toEqual({ text: `${member(A, A)}\n${member(B, B)}\n`, lost: [] });
  });

  it.each([
    ['left out', '=======', member(A, A)],
    ['kept if the end of it is unknown', '', `${member(A, B)}\n${member(A, A)}`],
  ])('what both sides of a conflict replaced is %s', (_, end, kept) => {
    const nested = ['<<<<<<<<< Temporary', '||||||||| old', '>>>>>>>>> Temporary'];
    const lines = ['<<<<<<< HEAD', '||||||| base', member(A, B), ...(end === '' ? [] : nested), end];
    const { text, lost } = salvage(...lines, member(A, A), '>>>>>>> theirs');
    expect(text.split('\n').sort().join('\n').trim()).toBe(kept.split('\n').sort().join('\n'));
    expect(lost).toEqual([]);
  });

  it('all other lines are reported, whatever they contain', () => {
    const damaged = member(A, A).replace('[]', '["x"]');
    expect(salvage(damaged, member(B, B), '====', 'half a li').lost).toEqual([damaged, '====', 'half a li']);
    expect(salvage()).toEqual({ text: '', lost: [] });
  });

  it('one of two lines with the same key is kept, whichever comes first', () => {
    const [low, high] = [
      membershipLine({ story: A, article: A, words: ['a'] }),
      membershipLine({ story: A, article: A, words: ['b'] }),
    ];
    for (const lines of [
      [low, high],
      [high, low],
    ])
      expect(salvage(...lines).text).toBe(`${low}\n`);
  });
});

it('a line that the ingest did not write is its own key', () => {
  for (const line of [
    `{"a":{"id":"${A}"}}`,
    `{"a":{"story":"${A}","article":"${B}"}}`,
    `{"a":{"sha256":"${hash('3f')}"}}`,
    'half a li',
  ])
    expect([articleOf(line), pairOf(line), lineHash(line)]).toEqual([line, line, line]);
  expect(articleOf(`{"id":"${A}","hash":""}`)).toBe(A);
  expect(pairOf(`{"story":"${A}","article":"${B}","words":[]}`)).toBe(`${A} ${B}`);
  expect(lineHash(`{"sha256":"${hash('3f')}","file":""}`)).toBe(hash('3f'));
});
