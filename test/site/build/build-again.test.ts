import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../scripts/site/publish/files-below.ts';
import { putContent, write } from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

it('an empty folder is built into', async () => {
  putContent(world.content, 2);
  mkdirSync(world.out, { recursive: true });
  expect((await world.build()).status).toBe('published');
});

describe('a build of the same content is', () => {
  beforeEach(async () => {
    putContent(world.content, 3);
    write(world.root, 'src/more.ts', 'export const more = 1;\n');
    await world.build();
  });

  it('made again if it is forced', async () => {
    const { status, pages } = await world.build({ force: true });
    expect(status).toBe('published');
    expect(pages.rendered).toBe(pages.total);
    expect((await world.build()).status).toBe('unchanged');
  });

  it('made again for another address', async () => {
    const other = { site: 'https://other.example' };
    const { status, pages } = await world.build(other);
    expect([status, pages.rendered]).toEqual(['published', pages.total]);
    expect((await world.build(other)).status).toBe('unchanged');
    expect((await world.build({ ...other, base: '/other' })).status).not.toBe('unchanged');
  });

  it('made again if the notes of the last one are damaged', async () => {
    const before = bytesBelow(world.out);
    const notes = filesBelow(world.out).filter((path) => path.startsWith('.broadsheet/pages/'));
    expect(notes.length).toBeGreaterThan(0);
    for (const path of notes) rmSync(join(world.out, path));
    expect((await world.build()).status).toBe('published');
    expect(bytesBelow(world.out)).toEqual(before);
  });

  it('made again without a file of code that was deleted', async () => {
    rmSync(join(world.root, 'src/more.ts'));
    const { status, pages } = await world.build();
    expect([status, pages.rendered]).toEqual(['published', pages.total]);
    expect((await world.build({ why: '/' })).lines[0]).toMatch(/^\/: untouched/);
  });

  it('not made again for a dot file beside the code', async () => {
    writeFileSync(join(world.root, 'src/.DS_Store'), 'x');
    expect((await world.build()).status).toBe('unchanged');
  });

  it('swept if it is not known any more what is in the folder', async () => {
    const before = bytesBelow(world.out);
    write(world.out, 'old/index.html', 'old');
    for (const path of filesBelow(world.out).filter((one) => one.endsWith('head.json')))
      rmSync(join(world.out, path));
    await world.build();
    expect(bytesBelow(world.out)).toEqual(before);
  });
});
