import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../../scripts/site/publish/files-below.ts';
import { moveTree } from '../../../scripts/site/publish/move-tree.ts';
import { putFile } from '../../../scripts/site/publish/put-file.ts';
import { removeFile } from '../../../scripts/site/publish/remove-file.ts';
import { put, take, temporaryFolder } from '../../support/folders.ts';

it('moves a file into place and creates its folders', () => {
  const dir = temporaryFolder();
  put(dir, { from: 'new' });
  expect(putFile(join(dir, 'from'), join(dir, 'a/b/to'))).toBe(true);
  expect(filesBelow(dir)).toEqual(['a/b/to']);
});

it('replaces a file with different bytes, and leaves the modification time of one with the same bytes', () => {
  const dir = temporaryFolder();
  put(dir, { from: 'new', other: 'old', same: 'new' });
  utimesSync(join(dir, 'same'), 1, 1);
  expect(putFile(join(dir, 'from'), join(dir, 'same'))).toBe(false);
  expect(statSync(join(dir, 'same')).mtimeMs).toBe(1000);
  expect(putFile(join(dir, 'from'), join(dir, 'other'), true)).toBe(true);
  expect(readFileSync(join(dir, 'other'), 'utf8')).toBe('new');
  expect(existsSync(join(dir, 'from'))).toBe(true);
});

it('deletes a file and the folders that become empty, up to one with other files', () => {
  const dir = temporaryFolder();
  put(dir, { 'a/b/c/gone': '', 'a/stays': '' });
  removeFile(dir, 'a/b/c/gone');
  expect(existsSync(join(dir, 'a/b'))).toBe(false);
  expect(filesBelow(dir)).toEqual(['a/stays']);
  removeFile(dir, 'a/stays');
  expect(existsSync(join(dir, 'a'))).toBe(false);
  expect(existsSync(dir)).toBe(true);
  removeFile(dir, 'never/there');
});

it('lists files in code-unit order, whatever their folders, and none of a missing folder', () => {
  const dir = temporaryFolder();
  put(dir, { 'b/z': '', 'b-a': '', B: '', 'a/c/d': '' });
  expect(filesBelow(dir)).toEqual(['B', 'a/c/d', 'b-a', 'b/z']);
  expect(filesBelow(join(dir, 'nowhere'))).toEqual([]);
  expect(() => filesBelow(join(dir, 'B'))).toThrow(/ENOTDIR/);
});

it('moves a tree into existing and new folders, and files after the folders next to them', () => {
  const dir = temporaryFolder();
  const [from, to] = [join(dir, 'from'), join(dir, 'to')];
  const tree = { 'index.html': 'front', 'stories/a.html': 'a', 'topics/b/c.html': 'c' };
  put(from, tree);
  const old = { 'index.html': 'old', 'stories/old.html': 'old', topics: 'a file in the way' };
  put(to, old);
  expect(() => moveTree(from, to)).toThrow();
  expect(take(to)).toEqual({ ...old, 'stories/a.html': 'a' });
  removeFile(to, 'topics');
  moveTree(from, to);
  expect(take(to)).toEqual({ ...tree, 'stories/old.html': 'old' });
});

it('says why a file cannot be copied, and leaves nothing beside its place', () => {
  const dir = temporaryFolder();
  expect(() => putFile(join(dir, 'nowhere'), join(dir, 'to'), true)).toThrow(/copyfile/);
  expect(filesBelow(dir)).toEqual([]);
});
