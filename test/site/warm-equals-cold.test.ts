import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadLinks, siteLinks } from '../../scripts/site/check/dead-links.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { PAGE_KINDS } from '../../src/outputs/index.ts';
import { madeArticle, membership, putContent, write, writeArticle, writeStory } from '../support/content.ts';
import { TEMPLATE } from '../support/fake-render.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../support/site-world.ts';
import { trials } from '../support/trials.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

/** A sequence that looks random and is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Functions that change files while a build publishes. */
const { copyFileSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } = fs;
const CHANGING = { copyFileSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync };

/**
 * Build, and lose power at the n-th change to a file after publishing began: nothing changes after that.
 *
 * @returns Whether the build came so far.
 */
async function buildAndDie(step: number): Promise<boolean> {
  let calls = 0;
  const dying =
    (change: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      calls++;
      if (calls >= step) throw new Error('killed');
      return change(...args);
    };
  const begin = (): void => {
    for (const [name, change] of Object.entries(CHANGING)) Object.assign(fs, { [name]: dying(change) });
    syncBuiltinESMExports();
  };
  const build = world.build({
    onProgress: ({ step }) => {
      if (step === 'publish') begin();
    },
  });
  await build.catch((error: Error) => {
    if (calls < step) throw error;
  });
  Object.assign(fs, CHANGING);
  syncBuiltinESMExports();
  return calls >= step;
}

/** Every change that content, code and accidents can cause. */
const CHANGES: readonly ((next: (below: number) => number) => void | Promise<void>)[] = [
  (next) => {
    // Old articles, too: most pages of later months stay as they are.
    const from = 20 + next(400);
    for (let number = from; number < from + 4; number++) writeArticle(world.content, madeArticle(number));
  },
  (next) => writeArticle(world.content, madeArticle(next(12), { title: `Edited headline ${next(100)}` })),
  (next) =>
    writeArticle(world.content, madeArticle(next(12), { keyPoints: [] }, [`A text of number ${next(100)}.`])),
  (next) => fs.rmSync(join(world.content, madeArticle(next(12)).path), { force: true }),
  (next) => writeArticle(world.content, madeArticle(next(12), { hidden: true })),
  () => write(world.content, 'curation.yaml', `names: { Ivan Orlov: Ivana Orlova }\n`),
  (next) =>
    write(
      world.content,
      'curation.yaml',
      `topics: [{ match: { source: harbour-post }, add: [${['sport', 'health', 'weather'][next(3)]}] }]\n`,
    ),
  () => write(world.content, 'site.yaml', 'title: Another Sheet\n'),
  (next) =>
    write(
      world.content,
      'sources.yaml',
      `- id: harbour-post\n  name: Harbour Post ${next(9)}\n  rights: ${next(2) === 0 ? 'full' : 'headline'}\n`,
    ),
  (next) => {
    const stories = { 0: [0, 1], 3: [3, 4, 5, next(12)] };
    const lines = Object.entries(stories).flatMap(([first, numbers]) =>
      numbers.map((number) => membership(madeArticle(Number(first)).data.id, madeArticle(number).data.id)),
    );
    writeStory(world.content, madeArticle(3));
    write(world.content, 'groups/2025-07.jsonl', lines.join(''));
  },
  (next) => fs.writeFileSync(join(world.root, TEMPLATE), `template ${next(100)}`),
  () => fs.rmSync(join(dirname(world.out), 'cache'), { recursive: true, force: true }),
];

describe('a site that was built repeatedly', () => {
  it('has the same bytes as one that is built from scratch', async () => {
    const next = numbers(20250714);
    world.remove();
    // All kinds of page, since each declares what it depends on.
    world = siteWorld(PAGE_KINDS);
    putContent(world.content, 12);
    await world.build({ force: true });
    for (let round = 0; round < trials(6, 60); round++) {
      for (let change = 0; change < 3; change++) await CHANGES[next(CHANGES.length)]?.(next);
      const report = await world.build({ force: round % 4 === 2 });
      expect(['published', 'unchanged']).toContain(report.status);
      expect(bytesBelow(world.out), `round ${round}`).toEqual(await world.cold());
    }
  });
});

describe('a build that is killed', () => {
  it('leaves no incomplete page and no dead link, and the next one finishes the rest', async () => {
    putContent(world.content, 40);
    await world.build();
    for (const step of [1, 40, 90, 140]) {
      fs.writeFileSync(join(world.root, TEMPLATE), `template ${step}`);
      for (let number = 0; number < 4; number++) writeArticle(world.content, madeArticle(40 + step + number));
      expect(await buildAndDie(step), `at step ${step}`).toBe(true);
      const files = new Set(filesBelow(world.out));
      const exists = (file: string): boolean => files.has(file);
      for (const file of files) {
        if (!file.endsWith('index.html')) continue;
        const html = fs.readFileSync(join(world.out, file), 'utf8');
        expect(html, file).toMatch(/-->\n$/);
        expect(deadLinks(siteLinks(html, `/${file}`, new Set()), '/', exists)).toEqual([]);
      }
      await world.build();
      expect(fs.existsSync(join(world.out, '.broadsheet/journal.json'))).toBe(false);
      expect(bytesBelow(world.out)).toEqual(await world.cold());
    }
  });

  it('is completed by the next one if it was the first', async () => {
    putContent(world.content, 40);
    for (const step of [1, 6, 12]) {
      fs.rmSync(world.out, { recursive: true, force: true });
      expect(await buildAndDie(step), `at step ${step}`).toBe(true);
      await world.build();
      expect(bytesBelow(world.out)).toEqual(await world.cold());
    }
  });
});
