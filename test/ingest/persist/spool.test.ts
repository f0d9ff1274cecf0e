import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSpool } from '../../../scripts/ingest/persist/spool.ts';
import { temporaryFolder } from '../../support/folders.ts';

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test('texts are read back as they were stored, from the disk and before that', () => {
  const spool = openSpool(join(temporaryFolder(), 'cache/spool'));
  const texts = ['', 'é日😀', 'x'.repeat(3_000_000), 'end'];
  expect(texts.map(spool.add)).toEqual([0, 1, 2, 3]);
  expect([3, 1, 0, 2].map(spool.read)).toEqual([3, 1, 0, 2].map((ref) => texts[ref]));
  spool.close();
});

test('two spools in the same folder do not interfere, and neither leaves a file', () => {
  const dir = temporaryFolder();
  const first = openSpool(join(dir, 'spool'));
  first.add('first');
  const second = openSpool(join(dir, 'spool'));
  second.add('second');
  expect([first.read(0), second.read(0)]).toEqual(['first', 'second']);
  expect(fs.readdirSync(dir)).toEqual([]);
  first.close();
  second.close();
});

test('a partial write is continued', () => {
  const grudging = {
    ...fs,
    writeSync: (handle: number, bytes: Buffer, from: number, length: number, at: number) =>
      fs.writeSync(handle, bytes, from, Math.min(length, 7), at),
  } as typeof fs;
  const spool = openSpool(join(temporaryFolder(), 'spool'), grudging);
  spool.add('a text of more than seven bytes');
  expect(spool.read(0)).toBe('a text of more than seven bytes');
  spool.close();
});

test.each([
  ['ENOSPC', 'no space left on the disk'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
])('%s is reported in plain words', (code, words) => {
  const file = join(temporaryFolder(), 'spool');
  const spool = openSpool(file, { ...fs, writeSync: failing(code) });
  spool.add('x');
  expect(() => spool.read(0)).toThrow(`cannot write ${file}: ${words} (${code}). Nothing was written.`);
  expect(() => openSpool(file, { ...fs, openSync: failing(code) })).toThrow(words);
});
