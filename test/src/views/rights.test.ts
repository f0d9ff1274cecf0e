import { expect, test } from 'vitest';
import type { PageKind } from '../../../src/model/page-kind.ts';
import { feedAtom } from '../../../src/outputs/feeds/index.ts';
import { article } from '../../../src/views/article.ts';
import { edition } from '../../../src/views/edition.ts';
import { makeCatalog } from '../make-catalog.ts';

const SECRET = 'Words that only a reader of the whole text may see.';

function shown(rights: 'full' | 'excerpt' | 'headline') {
  const catalog = makeCatalog({
    sources: [{ id: 'post', name: 'Harbour Post', rights }],
    articles: [
      {
        source: 'post',
        title: 'Ferries stop',
        lead: `${SECRET} Lead.`,
        excerpt: `${SECRET} Excerpt.`,
        keyPoints: [`${SECRET} Point.`],
      },
    ],
  });
  const kinds: readonly PageKind[] = [article, edition, feedAtom];
  const views = kinds.map((kind) => {
    const [ref] = kind.refs(catalog);
    if (ref === undefined) throw new Error('expected a page');
    return kind.view(catalog, ref);
  });
  const [ref] = article.refs(catalog);
  if (ref === undefined) throw new Error('expected a page');
  return { all: JSON.stringify(views), view: article.view(catalog, ref) };
}

test('full rights show the text, and give its hash', () => {
  const { view } = shown('full');
  expect(view.body).toEqual({
    path: 'articles/2025/07/14/headline-000000000001.md',
    hash: 'hash-000000000001',
    start: 200,
  });
  expect(view.excerpt).toBeUndefined();
});

test('excerpt rights show key points and first words, but not the text', () => {
  const { view } = shown('excerpt');
  expect(view.body).toBeUndefined();
  expect(view.excerpt).toBe(`${SECRET} Excerpt.`);
  expect(view.keyPoints).toHaveLength(1);
});

test('headline rights keep every word of the text off pages and feeds', () => {
  const { all, view } = shown('headline');
  expect(all).not.toContain(SECRET);
  expect(all).toContain('Ferries stop');
  expect(view.body).toBeUndefined();
});
