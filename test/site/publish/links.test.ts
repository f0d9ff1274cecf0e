import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeArticle, putContent, write, writeArticle } from '../../support/content.ts';
import { take } from '../../support/folders.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
let elsewhere: string;
beforeEach(async () => {
  world = siteWorld();
  elsewhere = join(dirname(world.out), 'elsewhere');
  mkdirSync(elsewhere);
  putContent(world.content, 6);
  await world.build();
});
afterEach(() => world.remove());

/** Move a folder of the site away, and put a link to it in its place. */
function moveAway(folder: string): void {
  renameSync(join(world.out, folder), join(elsewhere, 'moved'));
  symlinkSync(join(elsewhere, 'moved'), join(world.out, folder));
}

it.each(['articles', '2025', '2025/07', 'search', '.broadsheet', '.broadsheet/pages'])(
  'nothing is written or deleted outside the output folder through a link in place of %s',
  async (folder) => {
    moveAway(folder);
    const before = [bytesBelow(elsewhere), take(world.out)];
    writeArticle(world.content, madeArticle(1, { title: 'Another headline' }));
    rmSync(join(world.content, madeArticle(5).path));
    await expect(world.build()).rejects.toMatchObject({
      message: expect.stringContaining(`${join(world.out, folder)} is a link`),
      hint: 'Put the folder itself in place of the link, then build again.',
    });
    expect([bytesBelow(elsewhere), take(world.out)]).toEqual(before);
    rmSync(join(world.out, folder));
    renameSync(join(elsewhere, 'moved'), join(world.out, folder));
    await world.build();
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  },
);

it('a link in place of a file is replaced, and what it leads to is left alone', async () => {
  const [page] = Object.keys(take(world.out)).filter((path) => path.startsWith('articles/'));
  writeFileSync(join(elsewhere, 'note.txt'), 'mine');
  rmSync(join(world.out, page ?? ''));
  symlinkSync(join(elsewhere, 'note.txt'), join(world.out, page ?? ''));
  write(world.content, 'site.yaml', 'title: Another Sheet\nurl: https://news.example\n');
  await world.build({ force: true });
  expect(readFileSync(join(elsewhere, 'note.txt'), 'utf8')).toBe('mine');
  expect(bytesBelow(world.out)).toEqual(await world.cold());
});

it('an output folder that is a link itself is published into', async () => {
  renameSync(world.out, join(elsewhere, 'moved'));
  symlinkSync(join(elsewhere, 'moved'), world.out);
  writeArticle(world.content, madeArticle(1, { title: 'Another headline' }));
  expect((await world.build()).status).toBe('published');
  expect(bytesBelow(join(elsewhere, 'moved'))).toEqual(await world.cold());
});
