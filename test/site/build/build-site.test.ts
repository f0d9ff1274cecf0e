import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placedMessage } from '../../../scripts/content/problem.ts';
import { filesBelow } from '../../../scripts/site/publish/files-below.ts';
import type { PageKind } from '../../../src/model/page-kind.ts';
import { madeArticle, membership, putContent, write, writeArticle } from '../../support/content.ts';
import { TEMPLATE } from '../../support/fake-render.ts';
import { MINI_KINDS } from '../../support/mini-site.ts';
import { bytesBelow, type SiteWorld, siteWorld, timesBelow } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

describe('a build', () => {
  it('does nothing if nothing changed', async () => {
    putContent(world.content, 6);
    expect((await world.build()).status).toBe('published');
    const before = timesBelow(world.out);
    expect((await world.build()).status).toBe('unchanged');
    expect(timesBelow(world.out)).toEqual(before);
  });

  it('renders an edited article and the pages that show it, and leaves all other files alone', async () => {
    putContent(world.content, 12);
    await world.build();
    const before = timesBelow(world.out);
    writeArticle(world.content, madeArticle(9, { title: 'Another headline' }));
    const report = await world.build();
    expect(report.summary).toBe('2 pages: 1 article, 1 day; 16 untouched');
    const after = timesBelow(world.out);
    const touched = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
    expect(touched.filter((path) => !path.startsWith('search/') && !path.startsWith('.broadsheet/'))).toEqual(
      ['2025/07/12/index.html', 'articles/ward-9-036e9588596c/index.html'],
    );
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('gives the same bytes from an empty cache as from a full one', async () => {
    putContent(world.content, 6);
    await world.build();
    rmSync(join(world.root, '../cache'), { recursive: true });
    writeArticle(world.content, madeArticle(6));
    await world.build();
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('keeps a short page for hidden and removed articles, and drops them from the index', async () => {
    const [first, , third] = putContent(world.content, 6);
    await world.build();
    writeArticle(world.content, madeArticle(0, { hidden: true }));
    write(world.content, 'curation.yaml', `removed: [${third?.data.id}]\n`);
    await world.build();
    expect(readFileSync(join(world.out, `articles/ward-0-${first?.data.id}/index.html`), 'utf8')).toContain(
      'Withdrawn: hidden',
    );
    expect(readFileSync(join(world.out, `articles/ward-2-${third?.data.id}/index.html`), 'utf8')).toContain(
      'Withdrawn: removed',
    );
    expect(JSON.parse(readFileSync(join(world.out, 'search/shards.json'), 'utf8')).shards[0].articles).toBe(
      4,
    );
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('redirects a story that an editor merged into another', async () => {
    const articles = putContent(world.content, 6);
    const ids = articles.map(({ data }) => data.id);
    const [first = '', second = '', third = '', fourth = ''] = ids;
    write(
      world.content,
      'groups/2025-07.jsonl',
      membership(first, first) +
        membership(first, second) +
        membership(third, third) +
        membership(third, fourth),
    );
    write(
      world.content,
      `stories/2025/07/other-${third}.md`,
      `---\nid: ${third}\ntitle: Another story\n---\n`,
    );
    await world.build();
    write(world.content, 'curation.yaml', `merge: [[${first}, ${third}]]\n`);
    await world.build();
    expect(readFileSync(join(world.out, `stories/other-${third}/index.html`), 'utf8')).toContain(
      `href="/stories/ward-0-${first}/"`,
    );
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('deletes the pages of deleted files', async () => {
    const [, , , , last] = putContent(world.content, 5);
    await world.build();
    rmSync(join(world.content, last?.path ?? ''));
    const report = await world.build();
    expect(report.pages.deleted).toBe(2);
    expect(existsSync(join(world.out, `articles/ward-4-${last?.data.id}`))).toBe(false);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('renders every page for a new template, and removes the old style sheet after them', async () => {
    putContent(world.content, 5);
    await world.build();
    writeFileSync(join(world.root, TEMPLATE), 'another template');
    const report = await world.build();
    expect(report.pages.rendered).toBe(report.pages.total);
    expect(filesBelow(world.out).filter((path) => path.startsWith('_astro/'))).toHaveLength(1);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('builds a site from an empty content folder', async () => {
    const report = await world.build();
    expect(report).toMatchObject({ status: 'published', pages: { total: 2 } });
    expect(readFileSync(join(world.out, 'search/shards.json'), 'utf8')).toBe('{"shards":[]}\n');
  });

  it('leaves the site as it was if a page would have a dead link', async () => {
    putContent(world.content, 6);
    await world.build();
    const before = timesBelow(world.out);
    writeArticle(world.content, madeArticle(7));
    const lost: PageKind = {
      name: 'lost',
      refs: () => [{ address: '/lost/', args: null }],
      view: () => ({ links: [{ address: '/nowhere/' }, { address: '/' }] }),
    };
    const report = await world.build({ kinds: [...MINI_KINDS, lost] });
    expect(report.status).toBe('blocked');
    expect(report.blockers.map(placedMessage)).toEqual(['/lost/: links to /nowhere/, which does not exist']);
    expect(timesBelow(world.out)).toEqual(before);
  });

  it('reports content that changes during the build, and leaves the site as it was', async () => {
    const [first] = putContent(world.content, 6);
    await world.build();
    const before = timesBelow(world.out);
    writeArticle(world.content, madeArticle(1, { title: 'Another headline' }));
    const fails = () => Promise.reject(new Error('ENOENT: no such file'));
    await expect(world.build({ render: fails })).rejects.toThrow('ENOENT');
    const render = () => {
      rmSync(join(world.content, first?.path ?? ''));
      return fails();
    };
    await expect(world.build({ render })).rejects.toMatchObject({
      message: `${world.content} was changed while the site was being built from it`,
      hint: 'Run the build again when no other program writes there.',
    });
    expect(timesBelow(world.out)).toEqual(before);
  });

  it('refuses a folder with other files', async () => {
    write(world.out, 'letter.txt', 'dear me');
    await expect(world.build()).rejects.toThrow(/contains files that Broadsheet did not write/);
  });
});

describe('the messages of a build', () => {
  it('say what it would do, and nothing is built, with plan', async () => {
    putContent(world.content, 5);
    const report = await world.build({ plan: true });
    expect(report.lines[0]).toBe(
      '10 pages: 1 new home page, 5 new articles, 2 new days, 1 new story, 1 new feed page; 0 untouched',
    );
    expect(existsSync(world.out)).toBe(false);
  });

  it('name the field that changed a page, with why', async () => {
    putContent(world.content, 5);
    await world.build();
    writeArticle(world.content, madeArticle(1, { people: ['Mira Kovač'] }));
    const address = `/articles/${madeArticle(1).path.split('/').at(-1)?.slice(0, -3)}/`;
    expect((await world.build({ why: address })).lines).toEqual([
      `${address}: changed (kind article). Changed parts:`,
      '  people',
    ]);
    expect((await world.build({ why: '/' })).lines[0]).toMatch(/^\/: untouched/);
    expect((await world.build({ why: '/none/' })).lines[0]).toMatch(/there is no such page/);
  });

  it('name the file of code that causes everything to be rendered again, with why', async () => {
    putContent(world.content, 2);
    await world.build();
    writeFileSync(join(world.root, TEMPLATE), 'another template');
    expect((await world.build({ why: '/' })).lines.slice(0, 2)).toEqual([
      '/: rendered again, since code changed:',
      `  ${TEMPLATE}`,
    ]);
  });
});

describe('parts of a build', () => {
  it('give the same bytes as one build', async () => {
    putContent(world.content, 9);
    const folders: string[] = [];
    for (const index of [1, 2, 3]) {
      const { partDir = '' } = await world.build({ part: { index, count: 3 } });
      folders.push(partDir);
    }
    await expect(world.build({ assemble: folders.slice(1) })).rejects.toThrow('parts 1 of 3 are missing');
    await world.build({ assemble: folders });
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are refused if the content has changed in between', async () => {
    putContent(world.content, 4);
    const { partDir = '' } = await world.build({ part: { index: 1, count: 1 } });
    writeArticle(world.content, madeArticle(5));
    await expect(world.build({ assemble: [partDir] })).rejects.toThrow(/is a part of another build/);
  });
});
