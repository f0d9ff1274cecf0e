import { describe, expect, it } from 'vitest';
import {
  archiveBefore,
  redatedArchive,
} from '../../../../scripts/ingest/dedupe/article-index/archive-views.ts';
import type { ArticleIndex } from '../../../../scripts/ingest/dedupe/article-index/article-index.ts';
import { publishedOf } from '../../../support/resolved.ts';

const DAY = '2026-03-05T10:00:00Z';
const KEYS = Uint32Array.of(1, 2, 3);

/** The article with a date of the day before. */
function datedEarlier(id: string) {
  const { data, ...article } = publishedOf(id);
  return { ...article, data: { ...data, date: '2026-03-04T00:00:00Z' } };
}

/** An archive of articles, and of files that cannot be read. */
function archive(ids: readonly string[], unreadable: readonly string[] = []): ArticleIndex {
  const entry = (id: string) => ({
    id,
    kind: 'article' as const,
    time: Date.parse(DAY),
    length: 10,
    modified: 5,
    size: 6,
    hash: `hash of ${id}`,
    keys: KEYS,
  });
  return {
    entries: ids.map(entry),
    paths: new Map([...ids, ...unreadable].map((id) => [id, `articles/${id}.md`])),
    read: (id) => (ids.includes(id) ? publishedOf(id) : undefined),
    problems: unreadable.map((id) => ({
      file: `articles/${id}.md`,
      place: 'line 1',
      message: 'broken',
      hint: '',
      fatal: false,
    })),
  };
}

const NO_BRANCHES = { remade: new Set<string>(), paths: [], restored: new Map() };
const idsOf = ({ entries }: ArticleIndex) => entries.map(({ id }) => id);

describe('the archive before two branches diverged', () => {
  it('lacks the articles that the branches added', () => {
    const before = archiveBefore(archive(['a', 'b', 'c']), { ...NO_BRANCHES, remade: new Set(['b']) });
    expect(idsOf(before)).toEqual(['a', 'c']);
    expect([...before.paths.keys()]).toEqual(['a', 'c']);
    expect(before.read('b')).toBeUndefined();
    expect(before.read('c')?.data.id).toBe('c');
  });

  it('has the restored text of a file that cannot be read, in the order of ids', () => {
    const restored = new Map([['b', { article: datedEarlier('b'), keys: KEYS }]]);
    const before = archiveBefore(archive(['c', 'a'], ['b']), { ...NO_BRANCHES, restored });
    expect(idsOf(before)).toEqual(['a', 'b', 'c']);
    expect(before.entries[1]).toMatchObject({
      kind: 'article',
      time: Date.parse('2026-03-04T00:00:00Z'),
      length: 'four five5'.length,
      keys: KEYS,
    });
    expect(before.read('b')?.data.date).toBe('2026-03-04T00:00:00Z');
    expect(before.paths.get('b')).toBe('articles/b.md');
  });

  it('has the restored text instead of the one in the archive', () => {
    const restored = new Map([['a', { article: datedEarlier('a'), keys: KEYS }]]);
    const before = archiveBefore(archive(['a', 'b']), { ...NO_BRANCHES, restored });
    expect(idsOf(before)).toEqual(['a', 'b']);
    expect(before.read('a')?.data.date).toBe('2026-03-04T00:00:00Z');
  });

  it('does not use the entry of a restored text for the file in the archive', () => {
    const restored = new Map([['a', { article: publishedOf('a'), keys: KEYS }]]);
    const [entry] = archiveBefore(archive([], ['a']), { ...NO_BRANCHES, restored }).entries;
    expect(entry?.size).toBeLessThan(0);
    expect(entry?.modified).toBeLessThan(0);
    expect(entry?.hash).toMatch(/^0{16}$/);
  });

  it('reports unreadable files, but none that the branches added or that is hidden', () => {
    const before = archiveBefore(archive(['a'], ['b', 'c', 'd']), {
      ...NO_BRANCHES,
      remade: new Set(['b']),
      paths: ['articles/c.md'],
    });
    expect(before.problems.map(({ file }) => file)).toEqual(['articles/d.md']);
  });
});

describe('the archive with better dates', () => {
  const better = new Map([['a', '2026-03-01T00:00:00Z']]);

  it('has them in its entries and in its articles, and nothing else differs', () => {
    const before = archive(['a', 'b']);
    const after = redatedArchive(before, better);
    expect(after.entries).toEqual([
      { ...before.entries[0], time: Date.parse('2026-03-01T00:00:00Z') },
      before.entries[1],
    ]);
    expect(after.read('a')).toEqual({
      ...before.read('a'),
      data: { ...before.read('a')?.data, date: '2026-03-01T00:00:00Z' },
    });
    expect(after.read('b')).toEqual(before.read('b'));
    expect(after.paths).toBe(before.paths);
  });

  it('still has no article where the file cannot be read', () => {
    expect(redatedArchive(archive([], ['a']), better).read('a')).toBeUndefined();
  });

  it('still knows whether a person edited the article', () => {
    const edited: ArticleIndex = { ...archive(['a']), read: () => ({ ...publishedOf('a'), edited: true }) };
    expect(redatedArchive(edited, better).read('a')?.edited).toBe(true);
  });
});
