import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listInbox } from '../../../scripts/ingest/inbox/list-inbox.ts';
import { openDump } from '../../../scripts/ingest/inbox/open-dump.ts';
import { inboxOf } from './inbox-of.ts';

test('dumps are listed by name with their sidecars, without dot files and README', async () => {
  const dir = await inboxOf({
    'b.txt': 'b',
    'a/c.txt': 'c',
    'b.txt.yaml': 'source: X',
    '.x': '',
    'README.md': '',
    'lone.yaml': 'k: v',
  });
  const { dumps, problems } = await listInbox(dir);
  expect(dumps.map(({ name }) => name)).toEqual(['a/c.txt', 'b.txt', 'lone.yaml']);
  expect(dumps[1]?.sidecar).toMatch(/b\.txt\.yaml$/);
  expect(problems).toEqual([]);
});

test('a sidecar without its dump is reported, not read as a dump; other YAML is a dump', async () => {
  const dir = await inboxOf({
    'a/gone.txt.yaml': 'capturedAt: 2026-09-30T21:00:00Z\nsource: The Harbour Post\n',
    'empty.yaml': '',
    'notes.yaml': 'source: The Harbour Post\ntitle: A crane is painted\n',
    'prose.yaml': 'A crane is painted\n\nThe crane of Orrow is painted red, said the harbour master.\n',
  });
  const { dumps, problems } = await listInbox(dir);
  expect(dumps.map(({ name }) => name)).toEqual(['empty.yaml', 'notes.yaml', 'prose.yaml']);
  expect(problems).toEqual([
    {
      file: 'a/gone.txt.yaml',
      place: '',
      message: 'is the sidecar of a/gone.txt, which is not in the inbox',
      hint: 'Put the dump back, or delete the sidecar.',
      fatal: false,
    },
  ]);
});

test('links out of the inbox and links to nothing are problems, links inside are read', async () => {
  const dir = await inboxOf({ 'a.txt': 'a' });
  await mkdir(join(dir, 'sub'));
  await symlink('/etc/hostname', join(dir, 'out.txt'));
  await symlink('nowhere', join(dir, 'broken.txt'));
  await symlink('../a.txt', join(dir, 'sub', 'in.txt'));
  await symlink('nowhere', join(dir, 'quay.txt'));
  const { dumps, problems } = await listInbox(dir);
  expect(dumps.map(({ name }) => name)).toEqual(['a.txt', 'sub/in.txt']);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'broken.txt is a link to nothing',
    'out.txt is a link out of the inbox',
    'quay.txt is a link to nothing',
  ]);
});

test('a link into a folder beside the inbox leads out, also if its name begins like that of the inbox', async () => {
  const dir = await inboxOf({ 'inbox/a.txt': 'a', 'inbox-of-others/b.txt': 'b' });
  await symlink('../inbox-of-others/b.txt', join(dir, 'inbox', 'b.txt'));
  const { dumps, problems } = await listInbox(join(dir, 'inbox'));
  expect(dumps.map(({ name }) => name)).toEqual(['a.txt']);
  expect(problems).toMatchObject([{ file: 'b.txt', message: 'is a link out of the inbox' }]);
});

test('the hash covers the dump, its sidecar and its capture time', async () => {
  const hash = async (files: Record<string, string>, capturedAt?: Date): Promise<string> => {
    const [file] = (await listInbox(await inboxOf(files))).dumps;
    if (file === undefined) throw new Error('no dump');
    return (await openDump(file, capturedAt === undefined ? {} : { capturedAt })).sha256;
  };
  const plain = await hash({ 'a.txt': 'text' });
  expect(await hash({ 'b.txt': 'text' })).toBe(plain);
  const others = [
    await hash({ 'a.txt': 'other' }),
    await hash({ 'a.txt': 'text', 'a.txt.yaml': 'source: X' }),
    await hash({ 'a.txt': 'text' }, new Date('2025-07-14T00:00:00Z')),
    await hash({ '2025-07-15.txt': 'text' }),
  ];
  expect(new Set([plain, ...others]).size).toBe(5);
});

test('the capture time is the first of sidecar, option and name', async () => {
  const open = async (files: Record<string, string>, capturedAt?: Date) => {
    const [file] = (await listInbox(await inboxOf(files))).dumps;
    if (file === undefined) throw new Error('no dump');
    return openDump(file, capturedAt === undefined ? {} : { capturedAt });
  };
  const name = '2025-07-14.txt';
  const option = new Date('2025-07-15T10:00:00Z');
  const sidecar = { [name]: 'x', [`${name}.yaml`]: 'capturedAt: 2025-07-16T10:00:00Z' };
  expect((await open({ [name]: 'x' })).capturedPrecision).toBe('day');
  expect((await open({ [name]: 'x' }, option)).capturedAt).toEqual(option);
  expect((await open(sidecar, option)).capturedAt?.toISOString()).toBe('2025-07-16T10:00:00.000Z');
});

test.each([
  ['link: y', 'the sidecar cannot be used: Unrecognized key: "link"'],
  [`# ${'x'.repeat(70_000)}\n`, 'the sidecar is larger than 64 KiB'],
])('a sidecar that cannot be used is a problem and the dump is read without it', async (sidecar, message) => {
  const [file] = (await listInbox(await inboxOf({ 'a.txt': 'x', 'a.txt.yaml': sidecar }))).dumps;
  if (file === undefined) throw new Error('no dump');
  const { problems, sha256 } = await openDump(file, {});
  expect(problems[0]?.file).toBe('a.txt.yaml');
  expect(problems[0]?.message).toBe(message);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a link to a folder inside the inbox is a problem, since its files would be read twice', async () => {
  const dir = await inboxOf({ 'sub/a.txt': 'a' });
  await symlink('sub', join(dir, 'again'));
  const { dumps, problems } = await listInbox(dir);
  expect(dumps.map(({ name }) => name)).toEqual(['sub/a.txt']);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual(['again is a link to a folder']);
});

test('an empty sidecar says nothing, and does no harm', async () => {
  const [file] = (await listInbox(await inboxOf({ 'a.txt': 'x', 'a.txt.yaml': '# nothing\n' }))).dumps;
  if (file === undefined) throw new Error('no dump');
  expect((await openDump(file, {})).problems).toEqual([]);
});

test('a dump that cannot be read is a problem that does not reveal where the inbox is', async () => {
  const dir = await inboxOf({ 'a.txt': 'x' });
  const [file] = (await listInbox(dir)).dumps;
  if (file === undefined) throw new Error('no dump');
  const { sha256, problems } = await openDump({ ...file, path: join(file.path, 'b') }, {});
  expect(sha256).toBe('');
  expect(problems).toMatchObject([{ file: 'a.txt', fatal: true }]);
  expect(JSON.stringify(problems)).not.toContain(dir);
});
