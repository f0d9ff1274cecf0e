import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../scripts/ingest/dedupe/same-article.ts';
import {
  candidateOf,
  clustersOf,
  NO_DETAIL,
  plain,
  publishedTextOf,
  type Text,
  TIME,
} from '../../support/dedupe-texts.ts';
import { passage } from '../../support/passage.ts';

/** Share of the shorter text in the longer, if they are the same article. */
function sameArticle(a: Text, b: Text): number | undefined {
  const comparison = compareTexts({ ...a, detail: () => NO_DETAIL }, { ...b, detail: () => NO_DETAIL });
  return comparison?.same ? comparison.contained : undefined;
}

describe('texts within one run', () => {
  const parts = fc.uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), {
    maxLength: 9,
    selector: String,
  });
  const textsOf = (given: readonly (readonly [number, number])[]) =>
    given.map(([from, count], n) => candidateOf(`${n}`, passage(from * 15, (from + count) * 15)));

  it('are each in exactly one article, whatever their order', () => {
    fc.assert(
      fc.property(
        parts.chain((given) => {
          const texts = textsOf(given);
          return fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }));
        }),
        ([texts, shuffled]) => {
          const clusters = clustersOf(texts);
          const names = clusters.flatMap(({ members }) => members.map(({ candidate }) => candidate.name));
          expect(names.sort()).toEqual(texts.map(({ name }) => name).sort());
          expect(plain(clustersOf(shuffled))).toEqual(plain(clusters));
        },
      ),
    );
  });

  it('are copies of the fullest of their article, which each resembles, and no two of the fullest are similar', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const clusters = clustersOf(textsOf(given));
        const founders = clusters.flatMap(({ members: [first] }) => first?.candidate ?? []);
        for (const { members } of clusters) {
          const [first, ...copies] = members;
          if (first === undefined) throw new Error('an article without a text');
          expect(first.similarity).toBeUndefined();
          for (const { candidate, similarity } of copies) {
            expect(candidate.length).toBeLessThanOrEqual(first.candidate.length);
            expect(similarity).toBe(sameArticle(candidate, first.candidate));
            const earlier = founders.filter(
              ({ length, name }) =>
                length > candidate.length || (length === candidate.length && name < candidate.name),
            );
            const best = Math.max(...earlier.map((founder) => sameArticle(candidate, founder) ?? 0));
            expect(similarity).toBe(best);
          }
        }
        for (const a of founders)
          for (const b of founders) if (a !== b) expect(sameArticle(a, b)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['their characters', { length: 99, sourced: true }, { length: 100 }],
    ['a stated publisher, if as full', { hash: 'a' }, { sourced: true, hash: 'b' }],
    [
      'the better date, if both or neither state a publisher',
      { hash: 'a', dating: { date: new Date(TIME), precision: 'day', basis: 'stated' } },
      { hash: 'b' },
    ],
    ['their hashes, if all else is equal', { hash: 'b' }, { hash: 'a' }],
    ['where they stand, if their hashes are equal', { hash: 'a', where: 'b' }, { hash: 'a', where: 'a' }],
  ] as const)('of one article are ordered by %s', (_, second, first) => {
    const body = passage(0, 40);
    const [one, other] = [
      candidateOf('first', body, { length: 50, ...first }),
      candidateOf('second', body, { length: 50, ...second }),
    ];
    for (const texts of [
      [one, other],
      [other, one],
    ])
      expect(plain(clustersOf(texts))).toMatchObject([
        {
          members: [
            ['first', undefined],
            ['second', 1],
          ],
        },
      ]);
  });
});

describe('texts and published articles', () => {
  it('are the same if they are similar, and an article without a text is skipped', () => {
    const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(100, 140))];
    expect(
      plain(clustersOf([candidateOf('a', passage(0, 40)), candidateOf('b', passage(200, 240))], published)),
    ).toEqual([
      { published: 'x', members: [['a', 1]], bridges: [] },
      { published: undefined, members: [['b', undefined]], bridges: [] },
    ]);
  });

  it('are the same because of a longer text between them', () => {
    const texts = [candidateOf('fuller', passage(0, 200)), candidateOf('copy', passage(100, 190))];
    expect(plain(clustersOf(texts, [publishedTextOf('x', passage(0, 40))]))).toEqual([
      {
        published: 'x',
        members: [
          ['fuller', 1],
          ['copy', 1],
        ],
        bridges: [],
      },
    ]);
  });

  it('that are equally similar are one with the first, before any text of the run', () => {
    const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(0, 40))];
    expect(
      plain(clustersOf([candidateOf('a', passage(0, 40)), candidateOf('b', passage(0, 40))], published)),
    ).toEqual([
      {
        published: 'x',
        members: [
          ['a', 1],
          ['b', 1],
        ],
        bridges: ['y'],
      },
    ]);
  });

  it('that are more similar are one, and the other is reported', () => {
    const published = [
      publishedTextOf('x', `${passage(0, 36)} ${passage(300, 305)}`),
      publishedTextOf('y', passage(100, 140)),
      publishedTextOf('z', passage(400, 440)),
    ];
    const both = candidateOf('a', `${passage(0, 40)} ${passage(100, 140)}`);
    expect(plain(clustersOf([both], published))).toEqual([
      { published: 'y', members: [['a', 1]], bridges: ['x'] },
    ]);
  });

  it('that a text of the run resembles through another are reported, too', () => {
    const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(300, 340))];
    const fuller = candidateOf('fuller', passage(0, 200));
    const copy = candidateOf('copy', `${passage(300, 340)} ${passage(50, 150)}`);
    const [first] = clustersOf([fuller, copy], published);
    expect(first?.published).toBe('x');
    expect(plain(clustersOf([fuller, copy], published))).toMatchObject([
      { published: 'x', members: [['fuller', 1]] },
      { published: 'y', members: [['copy', 1]], bridges: ['x'] },
    ]);
  });

  it('are the same if the ledger lists the text under the article, whatever became of its words', () => {
    const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(100, 140))];
    const known = candidateOf('a', passage(100, 140), { known: 'x' });
    expect(plain(clustersOf([known], published))).toEqual([
      { published: 'x', members: [['a', undefined]], bridges: [] },
    ]);
  });

  it('are compared if the ledger lists the text under an article that was deleted', () => {
    const known = candidateOf('a', passage(0, 40), { known: 'gone' });
    expect(plain(clustersOf([known], [publishedTextOf('x', passage(0, 40))]))).toMatchObject([
      { published: 'x' },
    ]);
  });

  it('are recognised by a text that the ledger lists', () => {
    const known = candidateOf('a', passage(100, 200), { known: 'x' });
    const copy = candidateOf('b', passage(100, 150));
    expect(plain(clustersOf([known, copy], [publishedTextOf('x', passage(0, 40))]))).toEqual([
      {
        published: 'x',
        members: [
          ['a', undefined],
          ['b', 1],
        ],
        bridges: [],
      },
    ]);
  });
});
