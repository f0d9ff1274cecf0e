import { describe, expect, it } from 'vitest';
import { mergedInto, storiesByArticle } from '../../scripts/content/curation.ts';

type Rules = Parameters<typeof storiesByArticle>[1];

/** Two stories: s with the articles a and b, t with c; each article is a day after the previous letter. */
const MEMBERSHIPS = [
  { story: 's', article: 'a' },
  { story: 's', article: 'b' },
  { story: 't', article: 'c' },
];
const timeOf = (article: string) => ({ a: 1, b: 2, c: 3, early: 0 })[article];

function stories(rules: Partial<Rules>, memberships = MEMBERSHIPS): Record<string, string> {
  return Object.fromEntries(
    storiesByArticle(memberships, { drop: [], split: [], add: [], merge: [], ...rules }, timeOf),
  );
}

describe('the story of an article', () => {
  it('is that of its first membership', () => {
    expect(stories({}, [...MEMBERSHIPS, { story: 't', article: 'a' }])).toEqual({ a: 's', b: 's', c: 't' });
  });

  it('is not one that an editor removed it from, but may be that of its next membership', () => {
    const drop = [{ story: 's', article: 'a' }];
    expect(stories({ drop })).toEqual({ b: 's', c: 't' });
    expect(stories({ drop }, [...MEMBERSHIPS, { story: 't', article: 'a' }])).toEqual({
      a: 't',
      b: 's',
      c: 't',
    });
    expect(stories({ drop: [{ story: 't', article: 'a' }] })).toEqual({ a: 's', b: 's', c: 't' });
  });

  it('is a new one if an editor splits it off, with the id of the earliest article', () => {
    const split = [{ story: 's', articles: ['b', 'a'] }];
    expect(stories({ split })).toEqual({ a: 'a', b: 'a', c: 't' });
  });

  it('has the id of the earliest article, whatever the order of ids', () => {
    const split = [{ story: 's', articles: ['a', 'early'] }];
    expect(stories({ split })).toEqual({ a: 'early', early: 'early', b: 's', c: 't' });
  });

  it('is none if an editor splits it off alone', () => {
    expect(stories({ split: [{ story: 's', articles: ['a'] }] })).toEqual({ b: 's', c: 't' });
  });

  it('takes neither the id of the story that it is split from nor that of a missing article', () => {
    const memberships = [
      { story: 'early', article: 'early' },
      { story: 'early', article: 'b' },
    ];
    const split = [{ story: 'early', articles: ['gone', 'early', 'b'] }];
    expect(stories({ split }, memberships)).toEqual({ early: 'b', b: 'b' });
    expect(stories({ split: [{ story: 's', articles: ['gone'] }] })).toEqual({ a: 's', b: 's', c: 't' });
  });

  it('has the lower id of two articles of the same time', () => {
    const same = () => 1;
    const rules = { drop: [], add: [], merge: [], split: [{ story: 's', articles: ['b', 'a'] }] };
    expect(storiesByArticle([], rules, same)).toEqual(
      new Map([
        ['b', 'a'],
        ['a', 'a'],
      ]),
    );
  });

  it('is the one that an editor adds it to, even if it was split off, or the one that this is merged into', () => {
    const rules = {
      split: [{ story: 's', articles: ['b'] }],
      add: [{ story: 't', article: 'b' }],
      merge: [['u', 't']],
    };
    expect(stories(rules)).toEqual({ a: 's', b: 'u', c: 'u' });
  });
});

describe('merged stories', () => {
  it('all lead to the first one, through any chain and whatever the order of the rules', () => {
    const merge = [
      ['b', 'c', 'd'],
      ['a', 'b'],
      ['d', 'e'],
    ];
    expect(Object.fromEntries(mergedInto({ merge }))).toEqual({ b: 'a', c: 'a', d: 'a', e: 'a' });
  });

  it('keep the address of the first rule if two rules contradict each other', () => {
    expect(Object.fromEntries(mergedInto({ merge: [['a', 'b'], ['b', 'a'], ['a', 'a'], []] }))).toEqual({
      b: 'a',
    });
  });
});
