import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { dyingAt } from '../support/broken-fs.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

/** A content folder with a run that was killed just after its commit point. */
function interrupted(): string {
  const dir = temporaryFolder();
  put(dir, { 'articles/old.md': 'old', 'articles/gone.md': 'gone' });
  const journal = openTransaction(dir, {
    ...fs,
    realpathSync: fs.realpathSync,
    linkSync: () => {
      throw new Error('killed');
    },
  });
  journal.stage('articles/a.md', 'a');
  journal.stage('articles/old.md', 'newer');
  journal.remove('articles/gone.md');
  journal.stage('ledger/0f.jsonl', '{}\n');
  expect(() => journal.commit()).toThrow('killed');
  return dir;
}

describe('a file that a person changed before the killed run was finished', () => {
  const restore = (relative: string, written: string, saved: string) =>
    relative === 'articles/old.md' && !saved.includes(written) ? `${saved} and ${written}` : undefined;
  const wanted = {
    'articles/a.md': 'a',
    'articles/old.md': 'by hand and newer',
    'ledger/0f.jsonl': '{}\n',
  };

  test('gets what the run added, if that can be applied to it, at whatever step the next run is killed', () => {
    for (let step = 1; ; step++) {
      const dir = interrupted();
      fs.writeFileSync(join(dir, 'articles/old.md'), 'by hand');
      const { dying, died } = dyingAt(step);
      try {
        openTransaction(dir, dying, restore);
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'killed') throw error;
      }
      openTransaction(dir, fs, restore);
      expect(take(dir), `killed at ${step}`).toEqual(wanted);
      if (!died()) break;
    }
  });

  test('counts as completed then', () => {
    const dir = interrupted();
    fs.writeFileSync(join(dir, 'articles/old.md'), 'by hand');
    const { kept, recovered } = openTransaction(dir, fs, restore);
    expect(kept).toEqual([]);
    expect(recovered).toEqual(['articles/a.md', 'articles/gone.md', 'articles/old.md', 'ledger/0f.jsonl']);
  });

  test('stays deleted if the person deleted it', () => {
    const dir = interrupted();
    fs.rmSync(join(dir, 'articles/old.md'));
    expect(openTransaction(dir, fs, restore).kept).toEqual(['articles/old.md']);
  });
});
