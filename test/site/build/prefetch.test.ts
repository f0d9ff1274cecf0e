import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prefetch } from '../../../scripts/site/build/prefetch.ts';
import type { Prefetched } from '../../../scripts/site/types.ts';
import {
  madeArticle,
  membership,
  putContent,
  write,
  writeArticle,
  writeStory,
} from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
  putContent(world.content, 12);
});
afterEach(() => world.remove());

function ahead(isEnough: () => boolean): Promise<Prefetched> {
  const { root, content, out, cache } = world;
  return prefetch({ root, contentDir: content, outDir: out, cacheDir: cache }, isEnough);
}

/** What an ingest may do to a content folder: change articles, add a story and a publisher, leave files behind. */
function change(): string[] {
  const [added, changed, deleted] = [
    madeArticle(40),
    madeArticle(3, { title: 'Another headline' }),
    madeArticle(7),
  ];
  for (const article of [added, changed]) writeArticle(world.content, article);
  rmSync(join(world.content, deleted.path));
  const groups = [madeArticle(2), added]
    .map(({ data }) => membership(madeArticle(2).data.id, data.id))
    .join('');
  const before = readFileSync(join(world.content, 'groups/2025-07.jsonl'), 'utf8');
  write(world.content, 'groups/2025-07.jsonl', before + groups);
  writeStory(world.content, madeArticle(2));
  write(world.content, 'sources.yaml', '- id: the-quay\n  name: The Quay\n');
  write(world.content, 'notes.txt', 'no part of the site\n');
  const articles = [added, changed, deleted].map(({ path }) => path);
  const story = `stories/2025/07/ward-${madeArticle(2).data.id}.md`;
  return [...articles, story, 'groups/2025-07.jsonl', 'sources.yaml', 'notes.txt', '.staging/0'];
}

describe('a build that reads ahead', () => {
  it.each([
    ['all of it', false],
    ['the list of files alone, since the ingest was quick', true],
  ])('%s gives the same result as a build from scratch', async (_what, isEnough) => {
    await world.build();
    const read = await ahead(() => isEnough);
    const written = change();
    await world.build({ ahead: read, written });
    expect(bytesBelow(world.out)).toEqual(await world.cold());
    expect((await world.build()).status).toBe('unchanged');
  });

  it('gives the same result if there was no site before', async () => {
    const read = await ahead(() => false);
    await world.build({ ahead: read, written: change() });
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('finds nothing to do if nothing was written', async () => {
    await world.build();
    const read = await ahead(() => false);
    expect((await world.build({ ahead: read, written: [] })).status).toBe('unchanged');
  });
});
