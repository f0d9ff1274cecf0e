import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PageKind } from '../../src/lib/page-kind.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Pages of a small site of its own, so that the machine is tested apart from the look. */
export const MINI_KINDS: readonly PageKind[] = [
  {
    name: 'home',
    refs: ({ articles }) => [{ address: '/', args: null, ...lastmod(articles[0]?.data.date) }],
    view: ({ articles, site }) => ({
      title: site.title,
      links: articles.slice(0, 5).map(({ address, data }) => ({ address, title: data.title })),
    }),
  },
  {
    name: 'article',
    refs: ({ articles }) =>
      articles.map(({ address, data }) => ({ address, args: data.id, lastmod: data.date })),
    view: ({ byId, sources }, { args }) => {
      const entry = byId.get(String(args));
      if (entry === undefined) throw new Error('Unexpected article');
      return {
        title: entry.data.title,
        source: sources.get(entry.data.source ?? '')?.name ?? null,
        people: entry.data.people,
        keyPoints: entry.data.keyPoints,
        path: entry.path,
        bodyHash: entry.bodyHash,
      };
    },
  },
  {
    name: 'day',
    refs: ({ articles }) =>
      [...new Set(articles.map(({ data }) => data.date.slice(0, 10)))].map((day) => ({
        address: `/${day.replaceAll('-', '/')}/`,
        args: day,
        lastmod: `${day}T00:00:00Z`,
      })),
    view: ({ articles }, { args }) => ({
      title: args,
      links: articles
        .filter(({ data }) => data.date.startsWith(String(args)))
        .map(({ address, data }) => ({ address, title: data.title })),
    }),
  },
  {
    name: 'story',
    refs: ({ stories }) => stories.map(({ id, address }) => ({ address, args: id })),
    view: ({ storyById }, { args }) => {
      const story = storyById.get(String(args));
      return {
        title: story?.title,
        links: story?.members.map(({ article }) => ({ address: article.address, title: article.data.title })),
      };
    },
  },
  {
    name: 'redirect',
    refs: ({ stories }) =>
      stories.flatMap(({ address, redirects }) =>
        redirects.map((from) => ({ address: from, args: address })),
      ),
    view: (_, { args }) => ({ title: 'Moved', links: [{ address: String(args), title: 'The story' }] }),
  },
  {
    name: 'withdrawn',
    refs: ({ withdrawn }) => withdrawn.map(({ address, why }) => ({ address, args: why })),
    view: (_, { args }) => ({ title: `Withdrawn: ${String(args)}`, links: [] }),
  },
  {
    name: 'feed',
    refs: () => [{ address: '/feed.json', args: null }],
    view: ({ articles }) => ({ items: articles.slice(0, 10).map(({ address }) => address) }),
  },
];

function lastmod(date: string | undefined): { lastmod?: string } {
  return date === undefined ? {} : { lastmod: date };
}

const LIST = `---
import { pagesOf } from '../lib/pages-of.ts';
export const getStaticPaths = () => pagesOf(['home', 'day', 'story', 'redirect', 'withdrawn'], '/[...path]');
const { view, site } = Astro.props;
const base = site.base.replace(/\\/$/, '');
---
<html lang="en"><head><title>{view.title}</title></head><body><h1>{view.title}</h1>
{view.links.map(({ address, title }) => <p><a href={base + address}>{title}</a></p>)}
</body></html>
<style>h1 { color: black; }</style>
`;

const ARTICLE = `---
import { pagesOf } from '../../lib/pages-of.ts';
import { renderBody } from '../../lib/render-body.ts';
export const getStaticPaths = () => pagesOf('article', '/articles/[article]/');
const { view } = Astro.props;
---
<html lang="en"><head><title>{view.title}</title></head><body><h1>{view.title}</h1><p>{view.source}: {view.people.join(', ')}</p>
<div set:html={renderBody(view.path)} />
</body></html>
<style>h1 { color: black; }</style>
`;

const FEED = `import { pagesOf } from '../../lib/pages-of.ts';
export const getStaticPaths = () => pagesOf('feed', '/[...path]/feed.json');
export const GET = ({ props }) => new Response(JSON.stringify(props.view));
`;

/** Write the project of the small site: routes of its own, the machine's code by links. */
export function miniSite(root: string): void {
  for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    mkdirSync(root, { recursive: true });
    copyFileSync(join(PROJECT, name), join(root, name));
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  writePage(root, 'src/pages/[...path].astro', LIST);
  writePage(root, 'src/pages/articles/[article].astro', ARTICLE);
  writePage(root, 'src/pages/[...path]/feed.json.js', FEED);
  copyFileSync(join(PROJECT, 'src/content.config.ts'), join(root, 'src/content.config.ts'));
  for (const folder of ['lib', 'schemas'])
    symlinkSync(join(PROJECT, 'src', folder), join(root, 'src', folder));
}

/** Write a file of the small site's project. */
export function writePage(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
