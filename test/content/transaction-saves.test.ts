import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTransaction, type TransactionFs } from '../../scripts/content/transaction.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

/** A file system at whose n-th call a person saves a file first. */
function savingAt(step: number, save: () => void): { saving: TransactionFs; saved: () => boolean } {
  let calls = 0;
  const saving = new Proxy<TransactionFs>(fs, {
    get: (target, name) => {
      const act: unknown = Reflect.get(target, name);
      if (typeof act !== 'function') return act;
      return (...args: unknown[]): unknown => {
        if (++calls === step) save();
        return Reflect.apply(act, fs, args);
      };
    },
  });
  return { saving, saved: () => calls >= step };
}

/** Replace one file and delete another while a person saves both, at the n-th call of the commit. */
function committed(step: number, editor: (file: string) => () => void) {
  const dir = temporaryFolder();
  put(dir, { 'articles/old.md': 'old', 'articles/gone.md': 'gone' });
  const saves = ['old', 'gone'].map((name) => editor(join(dir, 'articles', `${name}.md`)));
  let isCommitting = false;
  const { saving, saved } = savingAt(step, () => {
    for (const save of saves) save();
  });
  const watched = new Proxy<TransactionFs>(fs, {
    get: (target, name): unknown => Reflect.get(isCommitting ? saving : target, name),
  });
  const journal = openTransaction(dir, watched);
  journal.stage('articles/old.md', 'newer', { base: 'old' });
  journal.remove('articles/gone.md', 'gone');
  isCommitting = true;
  const kept = journal.commit();
  return { kept, saved: saved(), files: take(dir) };
}

it('a person who saves a file at any step of a commit wins', () => {
  const save = (file: string) => () => fs.writeFileSync(file, 'by hand');
  for (let step = 1; ; step++) {
    const { kept, saved, files } = committed(step, save);
    if (!saved) {
      expect(files).toEqual({ 'articles/old.md': 'newer' });
      expect(kept).toEqual([]);
      return;
    }
    expect(files, `step ${step}`).toEqual({ 'articles/old.md': 'by hand', 'articles/gone.md': 'by hand' });
  }
});

it('so does one whose editor had the file open, until the last look at it', () => {
  const editor = (file: string) => {
    const handle = fs.openSync(file, 'r+');
    return () => {
      fs.writeSync(handle, 'by hand', 0);
      fs.closeSync(handle);
    };
  };
  const texts: (string | undefined)[] = [];
  for (let step = 1; ; step++) {
    const { kept, saved, files } = committed(step, editor);
    if (!saved) break;
    texts.push(files['articles/old.md']);
    expect(kept.includes('articles/old.md'), `step ${step}`).toBe(texts.at(-1) === 'by hand');
  }
  const isKept = texts.filter((text) => text === 'by hand').length;
  expect(texts).toEqual([...Array(isKept).fill('by hand'), ...Array(texts.length - isKept).fill('newer')]);
  // The last three calls delete the list of steps, and what was moved aside.
  expect(texts.length - isKept).toBe(3);
});
