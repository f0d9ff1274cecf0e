import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/model/page-kind.ts';
import { PAGE_KINDS } from '../../../src/outputs/index.ts';
import {
  madeArticle,
  membership,
  putContent,
  write,
  writeArticle,
  writeStory,
} from '../../support/content.ts';
import { bytesBelow, type SiteWorld, siteWorld } from '../../support/site-world.ts';

/** Addresses whose views were computed. */
const computed = new Set<string>();
const COUNTED: readonly PageKind[] = PAGE_KINDS.map((kind) => ({
  ...kind,
  view: (catalog, ref) => {
    computed.add(ref.address);
    return kind.view(catalog, ref);
  },
}));

/** One for all tests: each begins with the up-to-date site that the previous one left. */
let world: SiteWorld;
beforeAll(async () => {
  world = siteWorld(COUNTED);
  putContent(world.content, 280);
  await world.build();
});
beforeEach(() => computed.clear());
afterAll(() => world.remove());

/** The 280 articles reach from 6 May to 14 July. */
const IN_JUNE = 70;
const IN_MAY = 270;

function addressOf(number: number): string {
  return `/articles/${madeArticle(number).path.split('/').at(-1)?.slice(0, -3)}/`;
}

/** Pages that show the whole archive. */
const INDEXES = ['/hashtags/', '/people/', '/places/', '/organisations/'];

/** Make these articles one story, with the id of the first. */
function putTogether(...numbers: readonly [number, ...number[]]): void {
  const story = madeArticle(numbers[0]).data.id;
  const lines = numbers.map((number) => membership(story, madeArticle(number).data.id));
  write(world.content, 'groups/2025-06.jsonl', lines.join(''));
}

describe('pages of months without changes', () => {
  it('are not computed when articles are added to a later month', async () => {
    writeArticle(world.content, madeArticle(300, { date: '2025-08-02T09:00:00Z' }));
    await world.build();
    expect(computed.has('/')).toBe(true);
    expect(computed.has(addressOf(IN_JUNE))).toBe(false);
    // July links to August; June, and the pages of names in it, show nothing of either.
    expect(computed.has('/2025/07/')).toBe(true);
    expect([...computed].filter((address) => address.endsWith('/2025/06/'))).toEqual([]);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are not computed if an old text is corrected', async () => {
    const corrected = join(world.content, madeArticle(IN_MAY).path);
    appendFileSync(corrected, '\nA sentence that was left out.\n');
    await world.build();
    expect(computed.has(addressOf(IN_MAY))).toBe(true);
    expect(computed.has(addressOf(IN_JUNE))).toBe(false);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are not computed if they only list an article whose text is corrected', async () => {
    const { path } = madeArticle(0);
    appendFileSync(join(world.content, path), '\nA sentence of the newest month that was left out.\n');
    await world.build();
    expect(computed.has(addressOf(0))).toBe(true);
    const ofNames = (address: string) => /^\/(?:hashtags|people|places|organisations)\//.test(address);
    const ofMonths = (address: string) => /^\/(?:topics|sources)\/.*\/2025\/07\/$/.test(address);
    expect([...computed].filter((address) => ofNames(address) || ofMonths(address))).toEqual(INDEXES);
    expect(bytesBelow(world.out)).toEqual(await world.cold());

    writeArticle(world.content, madeArticle(0, { title: 'A headline of the newest month' }));
    await world.build();
    expect([...computed].filter(ofNames).length).toBeGreaterThan(INDEXES.length);
    expect([...computed].filter(ofMonths).length).toBeGreaterThan(0);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are not computed for an old headline, except those of articles that may be related', async () => {
    writeArticle(world.content, madeArticle(IN_MAY, { title: 'Another headline' }));
    await world.build();
    // The next 24 articles of a name are within reach, and also those of one ward in five, at two of three publishers.
    expect(computed.has(addressOf(IN_MAY - 24))).toBe(true);
    expect(computed.has(addressOf(IN_JUNE))).toBe(false);
    expect(computed.has('/2025/05/')).toBe(true);
    expect([...computed].filter((address) => /\/2025\/06\/(?:\d\d\/)?$/.test(address))).toEqual([]);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are few in the newest month, too: later articles that share a name with a new one', async () => {
    writeArticle(world.content, madeArticle(302, { date: '2025-07-13T07:00:00Z', people: ['Tove Arnesen'] }));
    await world.build();
    const articles = [...computed].filter((address) => address.startsWith('/articles/'));
    expect(articles.length).toBeLessThan(10);
    // A later one that shares nothing with it, and an earlier one.
    for (const other of [1, 12]) expect(computed.has(addressOf(other))).toBe(false);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are computed for an article whose address changed, and for those that may link to it', async () => {
    const { path } = madeArticle(IN_MAY);
    const renamed = path.replace(/[^/]+-(?=[0-9a-f]{12}\.md$)/, 'under-another-name-');
    expect(renamed).not.toBe(path);
    renameSync(join(world.content, path), join(world.content, renamed));
    await world.build();
    expect(computed.has(addressOf(IN_MAY - 24))).toBe(true);
    expect(computed.has(addressOf(IN_JUNE))).toBe(false);
    expect(bytesBelow(world.out)).toEqual(await world.cold());
  });

  it('are correct if an old article is added, edited or deleted', async () => {
    const changes = [
      () =>
        writeArticle(
          world.content,
          madeArticle(301, { date: '2025-05-20T09:00:00Z', people: ['IVAN ORLOV'] }),
        ),
      () =>
        writeArticle(
          world.content,
          madeArticle(IN_JUNE, { title: 'Something else', people: ['Mira Kovač'] }),
        ),
      () => rmSync(join(world.content, madeArticle(IN_MAY + 1).path)),
      () => {
        writeStory(world.content, madeArticle(IN_JUNE));
        putTogether(IN_JUNE, IN_MAY - 1);
      },
      // The title of the story stays.
      () => putTogether(IN_JUNE, IN_MAY - 1, IN_MAY + 4),
      () => write(world.content, 'topics.yaml', '- slug: sport\n  label: Games\n'),
    ];
    for (const [number, change] of changes.entries()) {
      change();
      await world.build();
      expect(bytesBelow(world.out), `change ${number}`).toEqual(await world.cold());
    }
  });
});
