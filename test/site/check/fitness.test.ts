import { describe, expect, it } from 'vitest';
import type { LoadedCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { contentBlockers, linkBlockers } from '../../../scripts/site/check/fitness.ts';
import type { Plan } from '../../../scripts/site/plan/plan-site.ts';
import { EMPTY_HEAD, type Manifest } from '../../../scripts/site/publish/manifest.ts';

function loaded(more: Partial<Pick<LoadedCatalog, 'unfounded' | 'unreadable'>> = {}): LoadedCatalog {
  return { unfounded: [], unreadable: [], problems: [], ...more } as unknown as LoadedCatalog;
}

const addressOf = (kind: string, number: number) => `/${kind}s/ward-${number}/`;

function manifest(counts: Readonly<Record<string, number>>): Manifest {
  const pages = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from(
      { length: count },
      (_, n) => [addressOf(kind, n), { kind, key: 'k', basis: '', part: 'other' }] as const,
    ),
  );
  return { head: EMPTY_HEAD, pages: new Map(pages) };
}

function vanishing(kind: string, count: number): Plan {
  const vanished = Array.from({ length: count }, (_, n) => ({ address: addressOf(kind, n), kind }));
  return { pages: new Map(), dirty: [], fields: new Map(), vanished };
}

describe('a site from which texts vanish', () => {
  it('may be published while they are ten at the most, be they all', () => {
    expect(contentBlockers(loaded(), vanishing('article', 10), manifest({ article: 10 }), false)).toEqual([]);
  });

  it('may be published while they are half of it at the most', () => {
    expect(
      contentBlockers(loaded(), vanishing('story', 11), manifest({ article: 11, story: 11 }), false),
    ).toEqual([]);
  });

  it('is not published for one more, until an operator says so', () => {
    const before = manifest({ article: 11, story: 10, day: 50 });
    const [blocker, ...others] = contentBlockers(loaded(), vanishing('article', 11), before, false);
    expect(others).toEqual([]);
    expect(blocker).toEqual({
      message: '11 of 21 articles and stories would vanish',
      hint: 'Check --content; when it is meant so, build with --force.',
    });
    expect(contentBlockers(loaded(), vanishing('article', 11), before, true)).toEqual([]);
  });

  it('may lose any number of lists', () => {
    expect(contentBlockers(loaded(), vanishing('day', 50), manifest({ day: 50, article: 1 }), false)).toEqual(
      [],
    );
  });
});

describe('a published article whose file cannot be read', () => {
  const unreadable = loaded({ unreadable: ['articles/2026/10/08/ward-0.md'] });

  it('does not vanish, even by force', () => {
    expect(contentBlockers(unreadable, vanishing('article', 1), manifest({ article: 1 }), true)).toEqual([
      {
        message: '/articles/ward-0/ was published, and its file cannot be read now',
        hint: 'Mend the file; the problems name the line.',
      },
    ]);
  });

  it('stops nothing that never was published', () => {
    expect(contentBlockers(unreadable, vanishing('article', 0), undefined, false)).toEqual([]);
    expect(contentBlockers(unreadable, vanishing('story', 1), manifest({ story: 1 }), false)).toEqual([]);
  });
});

it('names key points that are not in their text, twenty at the most', () => {
  const unfounded = Array.from({ length: 21 }, (_, n) => ({
    path: `articles/${n}.md`,
    point: `Point ${n}.`,
  }));
  const blockers = contentBlockers(loaded({ unfounded }), vanishing('article', 0), undefined, false);
  expect(blockers).toHaveLength(20);
  expect(blockers[0]).toEqual({
    message: 'content/articles/0.md: key point is not word for word in the text: "Point 0."',
    hint: 'Run the ingest again with --force, or correct "keyPoints".',
  });
});

it('names dead links by page and target, twenty at the most', () => {
  const dead = Array.from({ length: 21 }, (_, n) => ({ on: `/${n}/`, to: '/gone/' }));
  const blockers = linkBlockers(dead);
  expect(blockers).toHaveLength(20);
  expect(blockers[0]).toEqual({
    message: '/0/ links to /gone/, which is not there',
    hint: 'Correct the link where the page, the text or the note has it.',
  });
});
