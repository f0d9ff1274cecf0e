import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { openTransaction, type Transaction, type TransactionFs } from '../../scripts/content/transaction.ts';
import { dyingAt, failing } from '../support/broken-fs.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'journal-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Every file below a folder, by path, as text. */
function files(dir: string): Record<string, string> {
  const all = fs.readdirSync(dir, { recursive: true, withFileTypes: true });
  const entries = all
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(dir, file), fs.readFileSync(file, 'utf8')]);
  return Object.fromEntries(entries);
}

function content(name: string): string {
  const dir = path.join(folder, name);
  fs.mkdirSync(path.join(dir, 'articles'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'articles/old.md'), 'old');
  fs.writeFileSync(path.join(dir, 'articles/gone.md'), 'gone');
  return dir;
}

function run(journal: Transaction): void {
  journal.stage('articles/2025/07/14/a.md', 'a');
  journal.stage('articles/old.md', 'newer');
  journal.remove('articles/gone.md');
  journal.stage('ledger/0f.jsonl', '{}\n');
  journal.commit();
}

describe('a run', () => {
  test('writes, replaces and deletes on commit, and leaves no temporary files', () => {
    const dir = content('c');
    const journal = openTransaction(dir);
    run(journal);
    expect(files(dir)).toEqual({
      'articles/2025/07/14/a.md': 'a',
      'articles/old.md': 'newer',
      'ledger/0f.jsonl': '{}\n',
    });
    expect(fs.readdirSync(dir).sort()).toEqual(['articles', 'ledger']);
  });

  test('changes nothing before its commit, or if it is discarded', () => {
    const dir = content('c');
    const before = files(dir);
    const journal = openTransaction(dir);
    journal.stage('articles/old.md', 'newer');
    journal.remove('articles/gone.md');
    journal.discard();
    journal.commit();
    expect(files(dir)).toEqual(before);
  });

  test('leaves files with the same bytes alone', () => {
    const dir = content('c');
    fs.utimesSync(path.join(dir, 'articles/old.md'), 1, 1);
    const journal = openTransaction(dir);
    journal.stage('articles/old.md', 'something else');
    journal.stage('articles/old.md', 'old');
    journal.commit();
    expect(fs.statSync(path.join(dir, 'articles/old.md')).mtimeMs).toBe(1000);
  });

  test('without a change commits nothing, and does not restore what a person deleted in the meantime', () => {
    const dir = content('c');
    const journal = openTransaction(dir);
    expect(journal.commit()).toEqual([]);
    journal.stage('articles/old.md', 'newer');
    fs.rmSync(path.join(dir, 'articles/old.md'));
    expect(journal.commit()).toEqual(['articles/old.md']);
    expect(files(dir)).toEqual({ 'articles/gone.md': 'gone' });
  });

  test('that is killed at any step is discarded or finished by the next run, with the same bytes', () => {
    const untouched = files(content('before'));
    const calm = content('calm');
    run(openTransaction(calm));
    const finished = files(calm);
    const outcomes = new Set<string>();
    for (let step = 1; ; step++) {
      const dir = content(`step-${step}`);
      const { dying, died } = dyingAt(step);
      try {
        run(openTransaction(dir, dying));
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'killed') throw error;
      }
      if (!died()) break;
      const next = openTransaction(dir);
      const recovered = files(dir);
      outcomes.add(JSON.stringify(recovered));
      expect([untouched, finished]).toContainEqual(recovered);
      expect(next.kept).toEqual([]);
      run(next);
      expect(files(dir)).toEqual(finished);
    }
    expect(outcomes.size).toBe(2);
  });

  test('that is killed while it finishes another is finished by the run after it', () => {
    const calm = content('calm');
    run(openTransaction(calm));
    const finished = files(calm);
    for (let step = 1; ; step++) {
      const dir = content(`step-${step}`);
      interrupted(dir);
      const { dying, died } = dyingAt(step);
      try {
        openTransaction(dir, dying);
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'killed') throw error;
      }
      openTransaction(dir);
      expect(files(dir)).toEqual(finished);
      if (!died()) break;
    }
  });

  test('leaves a file that a person changed before the killed run was finished', () => {
    const dir = content('c');
    interrupted(dir);
    fs.writeFileSync(path.join(dir, 'articles/old.md'), 'by hand');
    const journal = openTransaction(dir);
    expect(journal.kept).toEqual(['articles/old.md']);
    expect(journal.recovered).toEqual(['articles/2025/07/14/a.md', 'articles/gone.md', 'ledger/0f.jsonl']);
    expect(files(dir)['articles/old.md']).toBe('by hand');
  });
});

/** Leave the files of a run that was killed just after its commit point. */
function interrupted(dir: string): void {
  let committed = false;
  const dying: TransactionFs = {
    ...fs,
    realpathSync: fs.realpathSync,
    renameSync: (from, to) => {
      if (committed) throw new Error('killed');
      fs.renameSync(from, to);
      committed = true;
    },
    unlinkSync: () => {
      throw new Error('killed');
    },
  };
  expect(() => run(openTransaction(dir, dying))).toThrow('killed');
}

/** A file system that loses power after the commit point: what was not synced to the disk is lost. */
function losingPower(): TransactionFs {
  const unforced = new Set<string>();
  const open = new Map<number, string>();
  return {
    ...fs,
    realpathSync: fs.realpathSync,
    writeFileSync: (file, data) => {
      fs.writeFileSync(file, data);
      unforced.add(String(file));
    },
    openSync: (file, flags) => {
      const handle = fs.openSync(file, flags);
      open.set(handle, String(file));
      return handle;
    },
    fsyncSync: (handle) => {
      fs.fsyncSync(handle);
      unforced.delete(open.get(handle) ?? '');
    },
    closeSync: (handle) => {
      fs.closeSync(handle);
      open.delete(handle);
    },
    renameSync: (from, to) => {
      for (const file of unforced) fs.truncateSync(file);
      fs.renameSync(from, to);
      throw new Error(`power cut with ${open.size} files open`);
    },
  };
}

test('a run that loses power after its commit is finished completely by the next one', () => {
  const calm = content('calm');
  run(openTransaction(calm));
  const dir = content('c');
  expect(() => run(openTransaction(dir, losingPower()))).toThrow('power cut with 0 files open');
  openTransaction(dir);
  expect(files(dir)).toEqual(files(calm));
});

describe('a path', () => {
  test.each([
    '../x.md',
    'articles/../../x.md',
    '/etc/x.md',
    'articles//x.md',
    'articles\\x.md',
    'C:/x.md',
    'articles/x\n.md',
    '.staging/commit.json',
    '',
  ])('%j is refused', (relative) => {
    const dir = content('c');
    const before = files(folder);
    const journal = openTransaction(dir);
    expect(() => journal.stage(relative, 'x')).toThrow(BroadsheetError);
    expect(() => journal.remove(relative)).toThrow(BroadsheetError);
    journal.commit();
    expect(files(folder)).toEqual(before);
  });

  test('through a link that leads out of the content folder is refused', () => {
    const dir = content('c');
    fs.mkdirSync(path.join(folder, 'outside'));
    fs.symlinkSync('../outside', path.join(dir, 'stories'));
    const journal = openTransaction(dir);
    expect(() => journal.stage('stories/2025/07/x.md', 'x')).toThrow(
      /link that leads out of the content folder/,
    );
    expect(fs.readdirSync(path.join(folder, 'outside'))).toEqual([]);
  });

  test('through a link that stays inside is followed', () => {
    const dir = content('c');
    fs.symlinkSync('articles', path.join(dir, 'stories'));
    const journal = openTransaction(dir);
    journal.stage('stories/x.md', 'x');
    journal.commit();
    expect(files(dir)['articles/x.md']).toBe('x');
  });

  test('that is a link itself is replaced, and the target of the link is left alone', () => {
    const dir = content('c');
    fs.writeFileSync(path.join(folder, 'outside.md'), 'mine');
    fs.symlinkSync('../../outside.md', path.join(dir, 'articles/link.md'));
    const journal = openTransaction(dir);
    journal.stage('articles/link.md', 'x');
    journal.commit();
    expect(files(folder)['outside.md']).toBe('mine');
    expect(files(dir)['articles/link.md']).toBe('x');
  });

  test('in a list of files to finish that somebody else wrote is refused, too', () => {
    const dir = content('c');
    fs.mkdirSync(path.join(dir, '.staging'));
    fs.writeFileSync(path.join(dir, '.staging/0'), 'x');
    fs.writeFileSync(
      path.join(dir, '.staging/commit.json'),
      JSON.stringify([{ path: '../x.md', from: '0' }]),
    );
    expect(() => openTransaction(dir)).toThrow(/not a plain path/);
    fs.writeFileSync(
      path.join(dir, '.staging/commit.json'),
      JSON.stringify([{ path: 'x.md', from: '../site.yaml' }]),
    );
    expect(() => openTransaction(dir)).toThrow(/not a list of files to finish/);
  });
});

describe('a file system error', () => {
  test.each([
    ['ENOSPC', 'no space left on the disk', 'Free some space, then run it again.'],
    ['EACCES', 'no permission', 'Make the folder writable for the user that runs Broadsheet.'],
    ['EROFS', 'the file system is read-only', 'Use a content folder on a disk that can be written to.'],
  ])('%s is reported with what failed, where, and how to fix it', (code, meaning, hint) => {
    const dir = content('c');
    const before = files(dir);
    const journal = openTransaction(dir, failing('writeFileSync', code));
    const act = (): void => journal.stage('articles/x.md', 'x');
    expect(act).toThrow(
      `cannot write ${path.join(dir, 'articles/x.md')}: ${meaning} (${code}). Nothing was written.`,
    );
    expect(act).toThrow(expect.objectContaining({ hint, exitStatus: 2 }));
    expect(openTransaction(dir).recovered).toEqual([]);
    expect(files(dir)).toEqual(before);
  });

  test('after the commit reports that the next run finishes', () => {
    const dir = content('c');
    const journal = openTransaction(dir, failing('unlinkSync', 'EACCES'));
    expect(() => run(journal)).toThrow(/The next run finishes what is left\.$/);
    expect(openTransaction(dir).kept).toEqual([]);
    expect(files(dir)['articles/old.md']).toBe('newer');
  });
});
