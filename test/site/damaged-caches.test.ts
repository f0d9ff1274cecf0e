import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, random } from '../../scripts/bench/random.ts';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { runIngest } from '../../scripts/commands/run-ingest.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { PAGE_KINDS } from '../../src/outputs/index.ts';
import { numberedArticle } from '../support/articles.ts';
import { put } from '../support/folders.ts';
import { layOutA } from '../support/lay-out.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../support/site-world.ts';
import { trials } from '../support/trials.ts';

const NOW = new Date('2026-10-08T06:00:00Z');
const COUNT = trials(8, 200);
const PARTS = ['content', 'cache', 'dist'] as const;

let world: SiteWorld;
let folder: string;
/** Content and site before the newest dump, and with it. */
let before: unknown;
let after: unknown;

const page = (...numbers: number[]) =>
  layOutA(
    undefined,
    numbers.map((number) => numberedArticle(number)),
    () => 0,
  );

const NEWEST = { '2026-10-02T08-00-00Z.txt': page(2, 5, 6) };

async function takeIn(): Promise<void> {
  const args = ['--today', '2026-10-08', '--dumps', join(folder, 'dumps'), '--content', world.content];
  await runIngest(ingestCommand(args, NOW), {
    cacheRoot: join(world.cache, 'ingest'),
    now: NOW,
    onProgress: () => {},
  });
  await world.build();
}

const result = () => [bytesBelow(world.content), bytesBelow(world.out)];

function restore(): void {
  for (const part of PARTS) {
    rmSync(join(folder, part), { recursive: true, force: true });
    cpSync(join(folder, 'before', part), join(folder, part), { recursive: true, preserveTimestamps: true });
  }
}

beforeAll(async () => {
  world = siteWorld(PAGE_KINDS);
  folder = dirname(world.content);
  put(join(folder, 'dumps'), {
    '2026-09-30T08-00-00Z.txt': page(1, 2, 3),
    '2026-10-01T08-00-00Z.txt': page(3, 4),
  });
  await takeIn();
  // Modification times of files that were written just now are not trusted.
  for (const path of filesBelow(world.content)) utimesSync(join(world.content, path), 1e9, 1e9);
  await world.build({ force: true });
  for (const part of PARTS)
    cpSync(join(folder, part), join(folder, 'before', part), { recursive: true, preserveTimestamps: true });
  before = result();
  put(join(folder, 'dumps'), NEWEST);
  await takeIn();
  after = result();
});
afterAll(() => world.remove());

function flip(bytes: Buffer, chance: Random): void {
  const at = chance.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 + chance.below(255)), at);
}

describe('caches with random bytes changed', () => {
  it(`change nothing and stop nothing: content and site are the same in ${COUNT} trials`, async () => {
    restore();
    const kept = [
      ...filesBelow(world.cache).map((path) => join('cache', path)),
      ...filesBelow(join(world.out, '.broadsheet')).map((path) => join('dist/.broadsheet', path)),
    ];
    expect(kept.length).toBeGreaterThan(12);
    const chance = random(20261008);
    for (let trial = 0; trial < COUNT; trial++) {
      restore();
      const path = kept[trial % kept.length] ?? '';
      const file = join(folder, path);
      const bytes = readFileSync(file);
      const changes = 1 + chance.below(8);
      for (let n = 0; n < changes; n++) flip(bytes, chance);
      writeFileSync(file, chance.below(5) === 0 ? bytes.subarray(0, chance.below(bytes.length)) : bytes);
      const isNew = chance.below(3) > 0;
      rmSync(join(folder, 'dumps', Object.keys(NEWEST)[0] ?? ''), { force: true });
      if (isNew) put(join(folder, 'dumps'), NEWEST);
      await takeIn();
      expect(result(), `trial ${trial}: ${path}`).toEqual(isNew ? after : before);
    }
    expect(before).not.toEqual(after);
  }, 600_000);
});
