import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexShard } from '../../../scripts/site/search/index-shard.ts';
import { putContent } from '../../support/content.ts';
import { fakeRender } from '../../support/fake-render.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

it('a plan or an explanation, asked for while a build is at work, leaves its work alone', async () => {
  putContent(world.content, 30);
  let tellRendered = (): void => {};
  const rendered = new Promise<void>((resolve) => {
    tellRendered = resolve;
  });
  const report = await world.build({
    render: async (task) => {
      const links = await fakeRender(task);
      tellRendered();
      return links;
    },
    index: async (task) => {
      await rendered;
      await world.build({ why: '/' });
      await world.build({ plan: true });
      return indexShard(task);
    },
  });
  expect(report.status).toBe('published');
  expect(existsSync(join(world.out, 'index.html'))).toBe(true);
  expect(bytesBelow(world.out)).toEqual(await world.cold());
});
