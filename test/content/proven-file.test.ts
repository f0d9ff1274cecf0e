import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isProven, readProven, writeProven } from '../../scripts/content/proven-file.ts';
import { temporaryFolder } from '../support/folders.ts';

it('a cache file is read as it was written, empty or not', () => {
  const file = join(temporaryFolder(), 'below/cache.txt');
  for (const text of ['', 'Šibenik\nferry\n']) {
    writeProven(file, text);
    expect([readProven(file), isProven(file)]).toEqual([text, true]);
  }
});

it('a missing file, or one with a changed, lost or added byte, counts as absent', () => {
  const file = join(temporaryFolder(), 'cache.txt');
  const isNone = () => readProven(file) === undefined && !isProven(file);
  expect(isNone()).toBe(true);
  writeProven(file, 'ferry\n');
  const bytes = readFileSync(file);
  for (const damaged of [
    '',
    'ferry',
    bytes.subarray(1),
    bytes.subarray(0, -1),
    bytes.toString().replace('y', 'x'),
  ]) {
    writeFileSync(file, damaged);
    expect(isNone(), String(damaged)).toBe(true);
  }
  writeProven(file, 'ferry\n');
  appendFileSync(file, '\n');
  expect(isNone()).toBe(true);
});

it('a long file with a changed byte counts as absent, too, wherever the byte is', () => {
  const file = join(temporaryFolder(), 'cache.txt');
  writeProven(file, 'é\n'.repeat(100_000));
  expect(isProven(file)).toBe(true);
  const bytes = readFileSync(file);
  for (const at of [0, 8, 9, 64 * 1024, 200_000, bytes.length - 1]) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(file, damaged);
    expect([isProven(file), readProven(file)], `byte ${at}`).toEqual([false, undefined]);
  }
});
