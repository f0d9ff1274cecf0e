import { describe, expect, it } from 'vitest';
import {
  alone,
  appearance,
  cluster,
  idsOf,
  publishedOf,
  runTextOf,
  settled,
} from '../../support/resolved.ts';

describe('an article that a person edited in a branch', () => {
  const edited = { 'filed id': 'articles/edited.md' };

  it('gives its id to a text that the branch filed under it, before the id in the ledger', () => {
    const filed = runTextOf('b', { filed: 'filed id', known: 'known' });
    const { decisions } = settled([cluster([{ candidate: runTextOf('a') }, { candidate: filed }])], {
      edited,
    });
    expect(decisions).toMatchObject([{ id: 'filed id', standing: 'articles/edited.md' }]);
  });

  it('gives it to one text only, and not if nobody edited it', () => {
    const [a, b] = (['a', 'b'] as const).map((name) => alone(runTextOf(name, { filed: 'filed id' })));
    const both = [a, b].flatMap((one) => one ?? []);
    expect(idsOf(both, { edited })).toEqual(['filed id', 'url of b']);
    const [first] = settled(both.slice(0, 1)).decisions;
    expect(first?.id).toBe('url of a');
    expect(first).not.toHaveProperty('standing');
  });

  it('yields to an id that an editor removed', () => {
    const filed = alone(runTextOf('a', { filed: 'filed id' }));
    expect(idsOf([filed], { edited, removed: ['body of a'] })).toEqual(['body of a']);
  });
});

describe('an article that got a longer text in a branch', () => {
  const again = { articles: [publishedOf('x')], fuller: ['x'] };
  const [first, second] = [
    runTextOf('a', { length: 5, before: appearance('copy', 0.8) }),
    runTextOf('b', { length: 4, before: appearance('new') }),
  ];

  it('has the fullest of its texts, however short, and the others as copies', () => {
    const { decisions } = settled([cluster([{ candidate: first }, { candidate: second }], 'x')], again);
    expect(decisions).toMatchObject([{ kept: first, members: [{ as: 'fuller' }, { as: 'copy' }] }]);
  });

  it('is recorded as such where a person edited it, and the others as before', () => {
    const articles = [publishedOf('x', { edited: true })];
    const { decisions } = settled([cluster([{ candidate: first }, { candidate: second }], 'x')], {
      ...again,
      articles,
    });
    expect(decisions).toMatchObject([{ members: [{ as: 'fuller' }, { as: 'new' }] }]);
    expect(decisions[0]).not.toHaveProperty('kept');
  });
});
