import { expect, test } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { NOTHING, toFullDiskError, toWriteError } from '../../scripts/content/write-error.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['EACCES', 'no permission', /Make the folder writable/],
  ['EDQUOT', 'the disk quota is used up', /Free some space/],
  ['EEXIST', 'there is a file where a folder should be', /Move the file away/],
  ['EISDIR', 'there is a folder where a file should be', /Move the folder away/],
  ['ELOOP', 'links form a circle', /Replace the link/],
  ['EMFILE', 'too many open files', /ulimit -n/],
  ['ENAMETOOLONG', 'the path is too long', /shorter path/],
  ['ENOSPC', 'no space left on the disk', /Free some space/],
  ['ENOTDIR', 'there is a file where a folder should be', /Move the file away/],
  ['EPERM', 'the system does not permit it', /Make the folder writable/],
  ['EROFS', 'the file system is read-only', /can be written to/],
  ['EIO', 'EIO: as the system says it', /Fix what the system reports/],
])('%s is reported in plain words, with a hint', (code, meaning, hint) => {
  const cause = systemError(code);
  const error = toWriteError(cause, 'write a.md', NOTHING);
  expect(error).toBeInstanceOf(BroadsheetError);
  expect(error).toMatchObject({
    message: `cannot write a.md: ${meaning} (${code}). Nothing was written.`,
    hint: expect.stringMatching(hint),
    cause,
  });
});

test('other errors than those of the file system are not changed', () => {
  for (const error of [new Error('x'), 'text', new BroadsheetError('a', 'b')])
    expect(toWriteError(error, 'write', NOTHING)).toBe(error);
});

test('a full disk is reported in plain words even if a thread or another process hits it', () => {
  const told = new Error('Astro ended with status 1:\nENOSPC: no space left on device, write');
  expect(toFullDiskError(told, 'make the site', 'dist is as it was.')).toMatchObject({
    message: 'cannot make the site: no space left on the disk (ENOSPC). dist is as it was.',
    hint: 'Free some space, then run it again.',
  });
  for (const error of [systemError('ENOENT'), new BroadsheetError('ENOSPC', 'b'), 'ENOSPC'])
    expect(toFullDiskError(error, 'write', NOTHING)).toBe(error);
});
