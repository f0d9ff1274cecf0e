import { expect, it } from 'vitest';
import { planSite } from '../../../scripts/site/plan/plan-site.ts';
import { EMPTY_HEAD, type Manifest } from '../../../scripts/site/publish/manifest.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { PageKind } from '../../../src/model/page-kind.ts';

/** Pages of one kind with one word each. */
function kindOf(words: Readonly<Record<string, string>>): PageKind {
  return {
    name: 'page',
    refs: () => Object.keys(words).map((address) => ({ address, args: address })),
    view: (_, { args }) => ({ word: words[String(args)] }),
  };
}

async function plan(
  words: Readonly<Record<string, string>>,
  manifest: Manifest | undefined,
  more: { uncertain?: readonly string[]; everything?: 'code' } = {},
) {
  const taken: string[] = [];
  const made = await planSite({
    catalog: {} as Catalog,
    kinds: [kindOf(words)],
    hashes: { months: new Map(), ofArticle: () => '', ofArticles: () => '' },
    manifest,
    everything: more.everything,
    uncertain: new Set(more.uncertain),
    take: ({ address }) => taken.push(address),
  });
  expect(taken).toEqual(made.dirty.map(({ address }) => address));
  return made;
}

const WORDS = { '/a/': 'one', '/b/': 'two' };

async function built(): Promise<Manifest> {
  return { head: EMPTY_HEAD, pages: new Map((await plan(WORDS, undefined)).pages) };
}

function reasons({ dirty }: Awaited<ReturnType<typeof plan>>): Record<string, string> {
  return Object.fromEntries(dirty.map(({ address, reason }) => [address, reason]));
}

it('a page is rendered if it is new or its content changed, and never otherwise', async () => {
  const manifest = await built();
  expect(reasons(await plan(WORDS, undefined))).toEqual({ '/a/': 'new', '/b/': 'new' });
  expect(reasons(await plan(WORDS, manifest))).toEqual({});
  expect(reasons(await plan({ ...WORDS, '/b/': 'three', '/c/': 'four' }, manifest))).toEqual({
    '/b/': 'changed',
    '/c/': 'new',
  });
  expect(reasons(await plan(WORDS, manifest, { everything: 'code' }))).toEqual({
    '/a/': 'code',
    '/b/': 'code',
  });
});

it('a page that a killed build may have left incomplete is rendered again, or deleted', async () => {
  const manifest = await built();
  expect(reasons(await plan(WORDS, manifest, { uncertain: ['/b/'] }))).toEqual({ '/b/': 'uncertain' });
  const { dirty, vanished } = await plan({ '/a/': 'one' }, manifest, { uncertain: ['/z/'] });
  expect(dirty).toEqual([]);
  expect(vanished).toEqual([
    { address: '/b/', kind: 'page' },
    { address: '/z/', kind: '' },
  ]);
});

it('two pages at the same address are an error', async () => {
  const twice: PageKind = { ...kindOf(WORDS), name: 'other' };
  const options = {
    catalog: {} as Catalog,
    kinds: [kindOf(WORDS), twice],
    hashes: { months: new Map(), ofArticle: () => '', ofArticles: () => '' },
    manifest: undefined,
    uncertain: new Set<string>(),
    take: () => {},
  };
  await expect(planSite(options)).rejects.toThrow(
    'Unexpected second page at /a/: of kind other, after one of kind page',
  );
});
