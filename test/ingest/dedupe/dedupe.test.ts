import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, dedupe, type PublishedText } from '../../../scripts/ingest/dedupe/dedupe.ts';
import { leadFactsOf } from '../../../scripts/ingest/dedupe/lead-facts.ts';
import { compareTexts } from '../../../scripts/ingest/dedupe/same-article.ts';
import { fingerprint } from '../../../scripts/ingest/extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../../../scripts/ingest/extract/fingerprint/keys.ts';
import { passage } from '../../support/passage.ts';

interface Text extends Candidate {
  readonly name: string;
  readonly set: Uint32Array;
}

interface Article extends PublishedText {
  readonly set: Uint32Array;
}

const NO_DETAIL = { head: leadFactsOf('', [], 0), dated: false };
const TIME = Date.UTC(2026, 2, 5);

function marksOf(body: string, headline: string) {
  const { set, keys } = fingerprint(headline, [body], 0);
  return { set, keys, headline: keys[HEADLINE_KEY] ?? 0, kind: 'article', time: TIME } as const;
}

function text(name: string, body: string, change: Partial<Text> = {}): Text {
  return {
    ...marksOf(body, `Headline ${name}`),
    name,
    ref: 0,
    length: body.length,
    dating: { date: new Date(TIME), precision: 'minute', basis: 'stated' },
    sourced: false,
    hash: name,
    where: name,
    ...change,
  };
}

const article = (id: string, body: string): Article => ({ ...marksOf(body, `PublishedText ${id}`), id });

const clustersOf = (
  texts: readonly Text[],
  published: readonly Article[] = [],
  isDistinct?: Parameters<typeof dedupe<Text>>[4],
) =>
  dedupe(
    texts,
    published,
    (of) => (of as Text | Article).set,
    () => NO_DETAIL,
    isDistinct,
  );

const plain = (clusters: ReturnType<typeof clustersOf>) =>
  clusters.map(({ published, members, alsoLike }) => ({
    published,
    members: members.map(({ candidate, similarity }) => [candidate.name, similarity]),
    bridges: [...alsoLike],
  }));

/** Share of the shorter text in the longer, when they are one article. */
function sameArticle(a: Text, b: Text): number | undefined {
  const comparison = compareTexts({ ...a, detail: () => NO_DETAIL }, { ...b, detail: () => NO_DETAIL });
  return comparison?.same ? comparison.contained : undefined;
}

describe('texts of one run', () => {
  const parts = fc.uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), {
    maxLength: 9,
    selector: String,
  });
  const textsOf = (given: readonly (readonly [number, number])[]) =>
    given.map(([from, count], n) => text(`${n}`, passage(from * 15, (from + count) * 15)));

  it('are each in one article, whatever their order', () => {
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

  it('are copies of the fullest of their article, to which each is alike, and no two such are alike', () => {
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
  ] as const)('of one article are put in order by %s', (_, second, first) => {
    const body = passage(0, 40);
    const [one, other] = [
      text('first', body, { length: 50, ...first }),
      text('second', body, { length: 50, ...second }),
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
  it('are one when they are alike, and an article of which there is no text is passed over', () => {
    const published = [article('x', passage(0, 40)), article('y', passage(100, 140))];
    expect(plain(clustersOf([text('a', passage(0, 40)), text('b', passage(200, 240))], published))).toEqual([
      { published: 'x', members: [['a', 1]], bridges: [] },
      { published: undefined, members: [['b', undefined]], bridges: [] },
    ]);
  });

  it('are one by a fuller text between them', () => {
    const texts = [text('fuller', passage(0, 200)), text('copy', passage(100, 190))];
    expect(plain(clustersOf(texts, [article('x', passage(0, 40))]))).toEqual([
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

  it('that are as alike are one with the first, before any text of the run', () => {
    const published = [article('x', passage(0, 40)), article('y', passage(0, 40))];
    expect(plain(clustersOf([text('a', passage(0, 40)), text('b', passage(0, 40))], published))).toEqual([
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

  it('that are more alike are one, and the other is told of', () => {
    const published = [
      article('x', `${passage(0, 36)} ${passage(300, 305)}`),
      article('y', passage(100, 140)),
      article('z', passage(400, 440)),
    ];
    const both = text('a', `${passage(0, 40)} ${passage(100, 140)}`);
    expect(plain(clustersOf([both], published))).toEqual([
      { published: 'y', members: [['a', 1]], bridges: ['x'] },
    ]);
  });

  it('that a text of the run is like by way of another are told of too', () => {
    const published = [article('x', passage(0, 40)), article('y', passage(300, 340))];
    const fuller = text('fuller', passage(0, 200));
    const copy = text('copy', `${passage(300, 340)} ${passage(50, 150)}`);
    const [first] = clustersOf([fuller, copy], published);
    expect(first?.published).toBe('x');
    expect(plain(clustersOf([fuller, copy], published))).toMatchObject([
      { published: 'x', members: [['fuller', 1]] },
      { published: 'y', members: [['copy', 1]], bridges: ['x'] },
    ]);
  });

  it('are one when the ledger knows the text as of the article, whatever became of its words', () => {
    const published = [article('x', passage(0, 40)), article('y', passage(100, 140))];
    const known = text('a', passage(100, 140), { known: 'x' });
    expect(plain(clustersOf([known], published))).toEqual([
      { published: 'x', members: [['a', undefined]], bridges: [] },
    ]);
  });

  it('are compared when the ledger knows the text as of an article that is gone', () => {
    const known = text('a', passage(0, 40), { known: 'gone' });
    expect(plain(clustersOf([known], [article('x', passage(0, 40))]))).toMatchObject([{ published: 'x' }]);
  });

  it('are known by a text that the ledger knows', () => {
    const known = text('a', passage(100, 200), { known: 'x' });
    const copy = text('b', passage(100, 150));
    expect(plain(clustersOf([known, copy], [article('x', passage(0, 40))]))).toEqual([
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

describe('a text that was a copy of an article when it was first imported', () => {
  const published = [article('x', passage(0, 40)), article('y', passage(100, 140))];
  const joinedBy = (body: string, contained: number, id = 'x') =>
    clustersOf([text('a', body, { joined: { id, contained } })], published);

  it('still is, whatever words the article has now, with the similarity of that time', () => {
    const [first, ...others] = joinedBy(passage(200, 240), 0.8);
    expect(others).toEqual([]);
    expect(first?.published).toBe('x');
    expect(first?.members).toMatchObject([
      { similarity: 0.8, comparison: { same: true, sameHeadline: false, certainty: 1 } },
    ]);
    expect(first?.members[0]).not.toHaveProperty('isAmbiguous');
  });

  it('is one of another article if it is more similar to that', () => {
    const body = `${passage(100, 136)} ${passage(300, 304)}`;
    expect(plain(joinedBy(body, 0.7))).toMatchObject([{ published: 'y', bridges: ['x'] }]);
    expect(plain(joinedBy(body, 0.95))).toMatchObject([{ published: 'x', bridges: ['y'] }]);
  });

  it('stays with the first article if the ledger has rounded its similarity down', () => {
    const all = passage(100, 140);
    expect(plain(joinedBy(all, 0.9996))).toMatchObject([{ published: 'x', members: [['a', 0.9996]] }]);
    expect(plain(joinedBy(all, 0.999))).toMatchObject([{ published: 'y', members: [['a', 1]] }]);
  });

  it('is compared anew with what the article has now, and keeps the similarity of that time', () => {
    const [first] = joinedBy(passage(0, 40), 0.8);
    expect(first).toMatchObject({ published: 'x', members: [{ similarity: 0.8 }] });
    expect(first?.members[0]?.comparison?.contained).toBeCloseTo(0.8, 2);
    const [last] = clustersOf(
      [text('a', passage(0, 40), { headline: 7, joined: { id: 'x', contained: 0.8 } })],
      [{ ...article('x', passage(0, 40)), headline: 7 }],
    );
    expect(last?.members[0]?.comparison).toMatchObject({ sameHeadline: true });
  });

  it('is compared with all if that article is gone', () => {
    expect(plain(joinedBy(passage(100, 140), 1, 'gone'))).toMatchObject([
      { published: 'y', members: [['a', 1]], bridges: [] },
    ]);
    expect(plain(joinedBy(passage(200, 240), 1, 'gone'))).toMatchObject([{ published: undefined }]);
  });

  it('passes the article on to copies of itself', () => {
    const full = text('full', passage(200, 300), { joined: { id: 'x', contained: 1 } });
    const copy = text('copy', passage(210, 250));
    expect(plain(clustersOf([full, copy], published))).toEqual([
      {
        published: 'x',
        members: [
          ['full', 1],
          ['copy', 1],
        ],
        bridges: [],
      },
    ]);
  });
});

describe('a text that is as similar to two articles', () => {
  const one = text('one', passage(0, 100));
  const copy = text('copy', passage(0, 40));
  const ambiguous = (...given: Parameters<typeof clustersOf>) =>
    clustersOf(...given).flatMap(({ members }) =>
      members.flatMap(({ candidate, isAmbiguous }) => (isAmbiguous === undefined ? [] : [candidate.name])),
    );

  it('is ambiguous', () => {
    const other = text('other', `${passage(0, 40)} ${passage(500, 560)}`);
    expect(ambiguous([one, other, copy])).toEqual(['copy']);
    const published = [article('x', passage(0, 40)), article('y', passage(0, 40))];
    expect(ambiguous([copy], published)).toEqual(['copy']);
  });

  it('is not if it is more similar to one, or if one of them is the article of the other', () => {
    const nearly = text('nearly', `${passage(0, 36)} ${passage(600, 664)}`, { length: 999 });
    expect(ambiguous([one, nearly, copy])).toEqual([]);
    const published = [article('x', passage(0, 40))];
    expect(ambiguous([one, copy], published)).toEqual([]);
    const fuller = [text('full', passage(0, 200)), text('copy', passage(20, 40))];
    expect(ambiguous(fuller, [article('x', passage(0, 60))])).toEqual([]);
  });
});

it('texts that an editor declared distinct are not compared, whatever they share', () => {
  const [a, b] = [text('a', passage(0, 40)), text('b', passage(0, 40))];
  const apart = clustersOf([a, b], [], (one, other) => one.name === 'b' && other === a);
  expect(plain(apart)).toMatchObject([{ members: [['a', undefined]] }, { members: [['b', undefined]] }]);
});
