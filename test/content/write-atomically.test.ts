import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../scripts/content/write-atomically.ts';
import { failing } from '../support/broken-fs.ts';
import { take, temporaryFolder } from '../support/folders.ts';

it('creates the folders of a file, and replaces an existing file', () => {
  const dir = temporaryFolder();
  writeAtomically(join(dir, 'a/b.txt'), 'one');
  writeAtomically(join(dir, 'a/b.txt'), 'two');
  expect(take(dir)).toEqual({ 'a/b.txt': 'two' });
});

it.each(['writeFileSync', 'fsyncSync', 'renameSync'] as const)(
  'keeps the existing file, and leaves no other behind, if %s fails',
  (call) => {
    const dir = temporaryFolder();
    writeAtomically(join(dir, 'b.txt'), 'one');
    const write = () =>
      writeAtomically(join(dir, 'b.txt'), 'two', { sync: true, fs: { ...fs, ...failing(call, 'EIO') } });
    expect(write).toThrow('EIO');
    expect(take(dir)).toEqual({ 'b.txt': 'one' });
  },
);
