import { readdirSync, readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ROOT, SAMPLE } from '../support/sample-site.ts';

/** Every file of the sample site with its path, decompressed. */
const files = readdirSync(SAMPLE.dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => {
    const bytes = readFileSync(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return {
      path: path.slice(SAMPLE.dir.length),
      text: (isGzip ? gunzipSync(bytes) : bytes).toString('latin1'),
    };
  });

function filesWith(word: string): string[] {
  return files.filter(({ path, text }) => text.includes(word) || path.includes(word)).map(({ path }) => path);
}

it('the site reveals nothing about the machine that built it', () => {
  expect(files.length).toBeGreaterThan(500);
  // The name of a user, or a short host name, may be any word.
  const words = [
    ROOT.slice(0, -1),
    SAMPLE.dir,
    `${homedir()}/`,
    `${tmpdir()}/`,
    `/${userInfo().username}/`,
    ...(hostname().length > 5 ? [hostname()] : []),
  ];
  for (const word of words) expect(filesWith(word), word).toEqual([]);
});

it('the site does not reveal the names of dumps, unless site.yaml allows it', () => {
  const folder = join(ROOT, 'content/ledger');
  const ledger = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const names = new Set(ledger.join('').match(/(?<="file":")[^"]+/g));
  expect(names.size).toBeGreaterThan(10);
  for (const name of names) expect(filesWith(name), name).toEqual([]);
});
