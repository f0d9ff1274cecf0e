import { readdirSync, readlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readOne } from './inbox-of.ts';

const TEXT = 'The mill of Orrendale turns again\n\nIts wheel was unmerged over the winter.\n';
const zeros = (count: number) => Buffer.alloc(count);

test.each([1, 512, 300_000])('%i zeros after a gzip stream are padding', async (count) => {
  const { documents, problems } = await readOne('a.txt.gz', Buffer.concat([gzipSync(TEXT), zeros(count)]));
  expect(documents[0]?.lines.map(({ text }) => text)).toEqual(TEXT.split('\n').slice(0, 3));
  expect(problems).toEqual([]);
});

test.each([1, 512, 300_000])('data after %i zeros that follow a gzip stream is reported', async (count) => {
  const { documents, problems } = await readOne(
    'a.txt.gz',
    Buffer.concat([gzipSync(TEXT), zeros(count), gzipSync('More of it')]),
  );
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([
    {
      message: 'the gzip is damaged: more follows after its end',
      hint: 'Fetch the file again. Of records and web archives, what came before was read.',
      fatal: true,
    },
  ]);
});

test.runIf(process.platform === 'linux')('a file is closed if only its beginning is read', async () => {
  const open = () => readdirSync('/proc/self/fd').filter((fd) => pathOf(fd).endsWith('/noise.txt'));
  await readOne('noise.txt', zeros(200_000));
  expect(open()).toEqual([]);
});

/** @returns Nothing for a handle that was closed while the others were listed. */
function pathOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).replace(' (deleted)', '');
  } catch {
    return '';
  }
}
