import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dumpName,
  findFork,
  RUNS_FILE,
  type Run,
  readableRuns,
  readRuns,
  runsText,
  withRun,
} from '../../scripts/content/run-history.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const hash = (n: number) => createHash('sha256').update(String(n)).digest('hex');
const add = (runs: readonly Run[], ...dumps: number[]) =>
  withRun('/nowhere', runs, dumps.map(hash), { continues: false });
const named = (...dumps: number[]) => dumps.map((n) => dumpName(hash(n))).sort();

describe('the list of runs', () => {
  test('states the predecessor of each run, and is read back as it was written', () => {
    const contentDir = temporaryFolder();
    const runs = add(add([], 3, 1), 6);
    expect(runsText(runs)).toBe(
      '{"after":"0000000000000000","dumps":["4e07408562bedb8b","6b86b273ff34fce1"],"sum":"cbc160c8"}\n' +
        '{"after":"2581f2f69d8a276a","dumps":["e7f6c011776e8db7"],"sum":"1ff9ac24"}\n',
    );
    put(contentDir, { [RUNS_FILE]: runsText(runs) });
    expect(readRuns(contentDir)).toEqual(runs);
    expect(findFork(runs)).toBeUndefined();
  });

  test('has one line for an import in batches, and none for dumps that a run already imported', () => {
    const runs = add([], 1);
    expect(withRun('/nowhere', runs, [hash(2)], { continues: true }).map(({ dumps }) => dumps)).toEqual([
      named(1, 2),
    ]);
    expect(add(runs, 1)).toEqual(runs);
  });

  test('begins with the dumps in the ledger of an older archive', () => {
    const contentDir = temporaryFolder();
    put(contentDir, { 'ledger/edits/00.jsonl': `{"sha256":"${hash(7)}"}\n` });
    put(contentDir, { 'ledger/00.jsonl': `{"sha256":"${hash(5)}","file":"a"}\n{"sha256":"${hash(6)}"}\n` });
    const after = withRun(contentDir, [], [hash(1)], { continues: false })[0]?.after;
    expect(after).toBe(add(add([], 5, 6), 1)[1]?.after);
  });

  test('refuses a line that was changed', () => {
    const contentDir = temporaryFolder();
    put(contentDir, { [RUNS_FILE]: runsText(add([], 1)).replace('000"', '001"') });
    expect(() => readRuns(contentDir)).toThrow(
      'content/runs.jsonl:1: the line is not as the ingest wrote it',
    );
  });

  test('refuses the name of a dump that is too long', () => {
    const contentDir = temporaryFolder();
    put(contentDir, { [RUNS_FILE]: `{"after":"${'0'.repeat(17)}","dumps":["${dumpName(hash(1))}"]}\n` });
    expect(() => readRuns(contentDir)).toThrow('content/runs.jsonl:1: after');
  });

  test('keeps the last 500 runs', () => {
    let runs: Run[] = [];
    for (let n = 1; n <= 510; n++) runs = add(runs, n);
    expect(runsText(runs).split('\n').length - 1).toBe(500);
  });
});

describe('branches', () => {
  test('fork at two runs with the same predecessor, in whatever order and whatever followed', () => {
    const base = add(add([], 1), 2);
    const ours = add(add(base, 3), 4);
    const theirs = add(base, 5, 3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...ours, ...theirs.slice(2)], { minLength: 5 }), (runs) => {
        const fork = findFork(runs);
        expect(fork?.before).toEqual(base);
        expect(fork?.joined).toEqual(add(base, 3, 4, 5)[2]);
        expect(findFork([...(fork?.before ?? []), ...(fork ? [fork.joined] : [])])).toBeUndefined();
      }),
    );
  });

  test('may have nothing in common', () => {
    expect(findFork([...add([], 1), ...add([], 2)])).toEqual({ before: [], joined: add([], 1, 2)[0] });
  });

  test('are not reported where both imported the same dumps', () => {
    const contentDir = temporaryFolder();
    const text = runsText(add([], 1));
    put(contentDir, { [RUNS_FILE]: text + text });
    expect(findFork(readRuns(contentDir))).toBeUndefined();
  });

  test('of which one was merged before are joined from the point where that one began', () => {
    const base = add([], 1);
    const merged = add(base, 2, 3);
    const late = add(add(base, 3), 4).slice(2);
    expect(findFork([...merged, ...late])).toEqual({ before: base, joined: add(base, 2, 3, 4)[1] });
  });
});

describe('a run whose predecessor is not in the list', () => {
  const orphan = (n: number): Run => ({ after: 'feedfeedfeedfeed', dumps: named(n) });

  test('branched off before the last of the other runs at the latest', () => {
    const base = add([], 1);
    const runs = add(base, 2);
    expect(findFork([...runs, orphan(3)])).toEqual({ before: base, joined: add(base, 2, 3)[1] });
    expect(findFork([orphan(3), ...runs])).toEqual({ before: base, joined: add(base, 2, 3)[1] });
  });

  test('is not a branch if it is the only one, as in an archive older than the list', () => {
    expect(findFork([orphan(3)])).toBeUndefined();
    expect(findFork([])).toBeUndefined();
    expect(findFork(add([orphan(3)], 4))).toBeUndefined();
  });

  test('keeps the longer of two chains, or of equal ones the one with the lower state', () => {
    const [long, short] = [add([], 1, 5), add([orphan(3)], 4)];
    const expected = { after: '0'.repeat(16), dumps: named(1, 3, 4, 5) };
    expect(findFork([...short, ...long])).toEqual({
      before: short.slice(0, 1),
      joined: { after: short[1]?.after, dumps: named(1, 4, 5) },
    });
    expect(findFork([orphan(3), ...long])).toEqual({
      before: [],
      joined: { ...expected, dumps: named(1, 3, 5) },
    });
  });
});

test('a batch that continues adds new dumps to the last run, sorted, and begins a run if there is none', () => {
  const more = (runs: readonly Run[], ...dumps: number[]) =>
    withRun(temporaryFolder(), runs, dumps.map(hash), { continues: true });
  expect(more([], 2, 1)).toEqual(add([], 1, 2));
  expect(more(add([], 4), 3, 4, 2)).toEqual(add([], 2, 3, 4));
  expect(more(add(add([], 1), 4), 3)).toEqual(add(add([], 1), 3, 4));
});

test('a damaged list counts as empty where it is optional', () => {
  const contentDir = temporaryFolder();
  put(contentDir, { [RUNS_FILE]: runsText(add([], 1)) });
  expect(readableRuns(contentDir)).toEqual(add([], 1));
  put(contentDir, { [RUNS_FILE]: 'half a li' });
  expect(readableRuns(contentDir)).toEqual([]);
});
