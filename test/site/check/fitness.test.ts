import { describe, expect, it } from 'vitest';
import type { LoadedCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { contentBlockers, linkBlockers } from '../../../scripts/site/check/fitness.ts';
import type { DirtyPage, Plan } from '../../../scripts/site/plan/plan-site.ts';
import { EMPTY_HEAD, type Manifest } from '../../../scripts/site/publish/manifest.ts';

type Faults = Pick<LoadedCatalog, 'broken' | 'unfounded'>;

/** Content in which nothing else is wrong; its catalog is not used. */
function loaded(more: Partial<Faults> = {}): LoadedCatalog {
  const faults: Faults = { broken: [], unfounded: [], ...more };
  return faults as LoadedCatalog;
}

const addressOf = (kind: string, number: number) => `/${kind}s/ward-${number}/`;

function manifest(kind: string, count: number): Manifest {
  const pages = Array.from(
    { length: count },
    (_, n) => [addressOf(kind, n), { kind, key: 'k', basis: '', part: 'other' }] as const,
  );
  return { head: EMPTY_HEAD, pages: new Map(pages) };
}

const times = (count: number, kind: string) =>
  Array.from({ length: count }, (_, n) => ({ address: addressOf(kind, n), kind }));

/** A plan in which a number of pages of a kind vanish. */
function vanishing(count: number, kind = 'article', dirty: readonly DirtyPage[] = []): Plan {
  return { pages: new Map(), dirty, fields: new Map(), vanished: times(count, kind) };
}

/** A plan in which a number of article pages become withdrawal notices. */
const withdrawing = (count: number) =>
  vanishing(
    0,
    'article',
    times(count, 'article').map(({ address }) => ({ address, kind: 'withdrawn', reason: 'changed' })),
  );

describe('a site from which texts are withdrawn', () => {
  it.each(['article', 'story'])(
    'may be published if they are at most five, even if they are all: %s',
    (kind) => {
      expect(contentBlockers(loaded(), vanishing(5, kind), manifest(kind, 5), false)).toEqual([]);
      expect(contentBlockers(loaded(), vanishing(6, kind), manifest(kind, 6), false)).toHaveLength(1);
    },
  );

  it('is not published with one more, until an operator allows it', () => {
    const before = manifest('article', 100);
    expect(contentBlockers(loaded(), vanishing(6), before, false)).toEqual([
      {
        file: '',
        place: '',
        message:
          '6 articles and stories would be withdrawn at once, /articles/ward-0/, /articles/ward-1/, /articles/ward-2/ among them',
        hint: 'Check --content, the rules in curation.yaml and what was deleted; if this is intended, build with --withdraw.',
        fatal: true,
      },
    ]);
    expect(contentBlockers(loaded(), vanishing(6), before, true)).toEqual([]);
  });

  it('counts pages that become withdrawal notices of articles', () => {
    const before = manifest('article', 20);
    expect(contentBlockers(loaded(), withdrawing(6), before, false)).toHaveLength(1);
    expect(contentBlockers(loaded(), withdrawing(5), before, false)).toEqual([]);
    expect(contentBlockers(loaded(), withdrawing(6), manifest('withdrawn', 20), false)).toEqual([]);
    expect(contentBlockers(loaded(), withdrawing(6), undefined, false)).toEqual([]);
  });

  it('may lose any number of lists', () => {
    expect(contentBlockers(loaded(), vanishing(50, 'day'), manifest('day', 50), false)).toEqual([]);
  });
});

describe('content that cannot be read completely', () => {
  const problem = {
    file: 'content/site.yaml',
    place: 'line 3',
    message: 'unknown key',
    hint: 'Correct it.',
    fatal: true,
  };

  it('is reported by file and line, at most twenty times, with a way to restore it', () => {
    const broken = Array.from({ length: 21 }, () => problem);
    const blockers = contentBlockers(loaded({ broken }), vanishing(0), undefined, true);
    expect(blockers).toHaveLength(20);
    expect(blockers[0]).toEqual({
      ...problem,
      hint: 'Correct it. Or restore the file: git checkout content/site.yaml',
    });
  });

  it('has only one hint how to restore it, and does not count as withdrawn', () => {
    const hint = 'Run git checkout content/site.yaml';
    const broken = [{ ...problem, hint }];
    const blockers = contentBlockers(loaded({ broken }), vanishing(50), manifest('article', 50), false);
    expect(blockers).toEqual(broken);
  });
});

it('names at most twenty key points that are not in their text', () => {
  const unfounded = Array.from({ length: 21 }, (_, n) => ({
    path: `articles/${n}.md`,
    point: `Point ${n}.`,
  }));
  const blockers = contentBlockers(loaded({ unfounded }), vanishing(0), undefined, false);
  expect(blockers).toHaveLength(20);
  expect(blockers[0]).toMatchObject({
    file: 'content/articles/0.md',
    message: 'key point does not appear word for word in the text: "Point 0."',
    hint: 'Run the ingest again with --force, or correct "keyPoints".',
  });
});

it('names at most twenty dead links, by page and target', () => {
  const dead = Array.from({ length: 21 }, (_, n) => ({ on: `/${n}/`, to: '/gone/' }));
  const blockers = linkBlockers(dead);
  expect(blockers).toHaveLength(20);
  expect(blockers[0]?.file).toBe('/0/');
  expect(blockers[0]?.message).toBe('links to /gone/, which does not exist');
});
