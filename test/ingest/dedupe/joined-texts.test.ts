import { describe, expect, it } from 'vitest';
import { candidateOf, clustersOf, plain, publishedTextOf } from '../../support/dedupe-texts.ts';
import { passage } from '../../support/passage.ts';

describe('a text that was a copy of an article when it was first imported', () => {
  const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(100, 140))];
  const joinedBy = (body: string, contained: number, id = 'x') =>
    clustersOf([candidateOf('a', body, { joined: { id, contained } })], published);

  it('remains one, whatever words the article has now, with the similarity of that time', () => {
    const [first, ...others] = joinedBy(passage(200, 240), 0.8);
    expect(others).toEqual([]);
    expect(first?.published).toBe('x');
    expect(first?.members).toMatchObject([
      { similarity: 0.8, comparison: { same: true, sameHeadline: false, certainty: 1 } },
    ]);
    expect(first?.members[0]).not.toHaveProperty('isAmbiguous');
  });

  it('is a copy of another article if it is more similar to that', () => {
    const body = `${passage(100, 136)} ${passage(300, 304)}`;
    expect(plain(joinedBy(body, 0.7))).toMatchObject([{ published: 'y', bridges: ['x'] }]);
    expect(plain(joinedBy(body, 0.95))).toMatchObject([{ published: 'x', bridges: ['y'] }]);
  });

  it('stays with the first article if the ledger has rounded its similarity down', () => {
    const all = passage(100, 140);
    expect(plain(joinedBy(all, 0.9996))).toMatchObject([{ published: 'x', members: [['a', 0.9996]] }]);
    expect(plain(joinedBy(all, 0.999))).toMatchObject([{ published: 'y', members: [['a', 1]] }]);
  });

  it('is compared again with what the article has now, and keeps the earlier similarity', () => {
    const [first] = joinedBy(passage(0, 40), 0.8);
    expect(first).toMatchObject({ published: 'x', members: [{ similarity: 0.8 }] });
    expect(first?.members[0]?.comparison?.contained).toBeCloseTo(0.8, 2);
    const [last] = clustersOf(
      [candidateOf('a', passage(0, 40), { headline: 7, joined: { id: 'x', contained: 0.8 } })],
      [{ ...publishedTextOf('x', passage(0, 40)), headline: 7 }],
    );
    expect(last?.members[0]?.comparison).toMatchObject({ sameHeadline: true });
  });

  it('is compared with all articles if that one was deleted', () => {
    expect(plain(joinedBy(passage(100, 140), 1, 'gone'))).toMatchObject([
      { published: 'y', members: [['a', 1]], bridges: [] },
    ]);
    expect(plain(joinedBy(passage(200, 240), 1, 'gone'))).toMatchObject([{ published: undefined }]);
  });

  it('passes the article on to copies of itself', () => {
    const full = candidateOf('full', passage(200, 300), { joined: { id: 'x', contained: 1 } });
    const copy = candidateOf('copy', passage(210, 250));
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
  const one = candidateOf('one', passage(0, 100));
  const copy = candidateOf('copy', passage(0, 40));
  const ambiguous = (...given: Parameters<typeof clustersOf>) =>
    clustersOf(...given).flatMap(({ members }) =>
      members.flatMap(({ candidate, isAmbiguous }) => (isAmbiguous === undefined ? [] : [candidate.name])),
    );

  it('is ambiguous', () => {
    const other = candidateOf('other', `${passage(0, 40)} ${passage(500, 560)}`);
    expect(ambiguous([one, other, copy])).toEqual(['copy']);
    const published = [publishedTextOf('x', passage(0, 40)), publishedTextOf('y', passage(0, 40))];
    expect(ambiguous([copy], published)).toEqual(['copy']);
  });

  it('is not ambiguous if it is more similar to one, or if one of them is the article of the other', () => {
    const nearly = candidateOf('nearly', `${passage(0, 36)} ${passage(600, 664)}`, { length: 999 });
    expect(ambiguous([one, nearly, copy])).toEqual([]);
    const published = [publishedTextOf('x', passage(0, 40))];
    expect(ambiguous([one, copy], published)).toEqual([]);
    const fuller = [candidateOf('full', passage(0, 200)), candidateOf('copy', passage(20, 40))];
    expect(ambiguous(fuller, [publishedTextOf('x', passage(0, 60))])).toEqual([]);
  });
});

it('texts that an editor declared distinct are not compared, whatever they share', () => {
  const [a, b] = [candidateOf('a', passage(0, 40)), candidateOf('b', passage(0, 40))];
  const apart = clustersOf([a, b], [], (one, other) => one.name === 'b' && other === a);
  expect(plain(apart)).toMatchObject([{ members: [['a', undefined]] }, { members: [['b', undefined]] }]);
});
