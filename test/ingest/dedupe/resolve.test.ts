import { describe, expect, it } from 'vitest';
import type { DuplicateCluster } from '../../../scripts/ingest/dedupe/dedupe.ts';
import {
  type ResolveContext,
  type RunText,
  resolveClusters,
} from '../../../scripts/ingest/dedupe/resolve.ts';
import {
  alone,
  appearance,
  cluster,
  dating,
  idsOf,
  publishedOf,
  runTextOf,
  settled,
} from '../../support/resolved.ts';

describe('the id of a new article', () => {
  it('is the first id of its fullest text', () => {
    expect(idsOf([cluster([{ candidate: runTextOf('a') }, { candidate: runTextOf('b') }])])).toEqual([
      'url of a',
    ]);
  });

  it('is the second if another article of the run has the first', () => {
    const [a, b] = (['a', 'b'] as const).map((name) =>
      alone(runTextOf(name, { ids: ['one url', `body of ${name}`] })),
    );
    expect(idsOf([a, b].flatMap((one) => one ?? []))).toEqual(['one url', 'body of b']);
  });

  it('is the second if a published article has the first', () => {
    expect(idsOf([alone(runTextOf('a'))], { articles: [publishedOf('url of a')] })).toEqual(['body of a']);
  });

  it('is derived from its place in its dump if both are taken', () => {
    const ids = ['one url', 'one body'] as const;
    const clusters = ['a', 'b', 'c'].map((name) => alone(runTextOf(name, { ids })));
    const [first, second, third] = idsOf(clusters);
    expect([first, second]).toEqual(['one url', 'one body']);
    expect(third).toMatch(/^[0-9a-f]{12}$/);
    const other = ['a', 'b', 'd'].map((name) => alone(runTextOf(name, { ids })));
    expect(idsOf(other)[2]).not.toBe(third);
  });

  it('is the one under which the ledger lists any of its texts, unless another article has it', () => {
    const known = runTextOf('b', { known: 'known' });
    expect(idsOf([cluster([{ candidate: runTextOf('a') }, { candidate: known }])])).toEqual(['known']);
    expect(idsOf([alone(runTextOf('a'), 'known'), alone(known)])).toEqual(['known', 'url of b']);
  });

  it('is that of an article that an editor removed if any of its texts could have it', () => {
    const { decisions } = settled([cluster([{ candidate: runTextOf('a') }, { candidate: runTextOf('b') }])], {
      removed: ['body of b'],
    });
    expect(decisions).toMatchObject([{ id: 'body of b' }]);
    expect(decisions[0]).not.toHaveProperty('kept');
  });

  it('is that of the article with its address if a person changed that, or left it unreadable', () => {
    expect(idsOf([alone(runTextOf('a'))], { articles: [publishedOf('url of a', { edited: true })] })).toEqual(
      ['url of a'],
    );
    const unreadable: ResolveContext = {
      paths: new Map([['url of a', 'articles/a.md']]),
      read: () => undefined,
      removed: new Set(),
      rereadWhole: () => false,
    };
    const [decision] = resolveClusters([alone(runTextOf('a'))], unreadable).decisions;
    expect(decision).toMatchObject({ id: 'url of a', path: 'articles/a.md' });
    expect(decision).not.toHaveProperty('kept');
  });
});

describe('a new article', () => {
  it('has the words of its fullest text, the best date of all, and the others as copies', () => {
    const [a, b] = [
      runTextOf('a', { dating: dating('2026-03-04T00:00:00Z', { precision: 'day' }) }),
      runTextOf('b', { dating: dating('2026-03-05T09:00:00Z') }),
    ];
    const { decisions } = settled([cluster([{ candidate: a }, { candidate: b, similarity: 0.9 }])]);
    expect(decisions).toEqual([
      {
        id: 'url of a',
        kept: a,
        dating: b.dating,
        members: [
          { text: a, as: 'new' },
          { text: b, as: 'copy', similarity: 0.9 },
        ],
      },
    ]);
  });
});

describe('a published article', () => {
  const articles = [publishedOf('x')];
  const decisionOf = (members: DuplicateCluster<RunText>['members'], change = {}) =>
    settled([cluster(members, 'x')], { articles, ...change }).decisions[0];

  it('has the words of a longer text, counting white space between paragraphs', () => {
    // The published one has ten.
    const fuller = runTextOf('a', { length: 11 });
    expect(decisionOf([{ candidate: fuller, similarity: 1 }])).toMatchObject({
      id: 'x',
      path: 'articles/x.md',
      kept: fuller,
      members: [{ as: 'fuller', similarity: 1 }],
    });
    const same = decisionOf([{ candidate: runTextOf('a', { length: 10 }), similarity: 1 }]);
    expect(same).toMatchObject({ id: 'x', members: [{ as: 'copy', similarity: 1 }] });
    expect(same).not.toHaveProperty('kept');
  });

  it('has one longer text and copies of it', () => {
    const members = [
      { candidate: runTextOf('a', { length: 30 }) },
      { candidate: runTextOf('b', { length: 20 }) },
    ];
    expect(decisionOf(members)?.members.map(({ as }) => as)).toEqual(['fuller', 'copy']);
  });

  it('is rewritten from the dump it came from, even if that yields fewer characters now', () => {
    const origin = runTextOf('a', { length: 5, before: appearance('new') });
    expect(decisionOf([{ candidate: origin }])).toMatchObject({ kept: origin, members: [{ as: 'new' }] });
    const copy = runTextOf('a', { length: 5, before: appearance('copy', 0.8) });
    expect(decisionOf([{ candidate: copy }])).toMatchObject({ members: [{ as: 'copy', similarity: 0.8 }] });
    expect(decisionOf([{ candidate: copy }])).not.toHaveProperty('kept');
    const now = decisionOf([{ candidate: copy, similarity: 0.9 }]);
    expect(now).toMatchObject({ members: [{ similarity: 0.9 }] });
  });

  it('is recorded as before if an existing text yields more characters now', () => {
    const before = runTextOf('a', { length: 30, before: appearance('copy', 0.8) });
    expect(decisionOf([{ candidate: before }])).toMatchObject({ kept: before, members: [{ as: 'copy' }] });
  });

  it('is rewritten from the fullest of its texts if its dump is read again', () => {
    const fullest = runTextOf('a', { length: 9, before: appearance('copy', 0.8) });
    const origin = runTextOf('b', { length: 5, before: appearance('new') });
    const decision = decisionOf([{ candidate: fullest }, { candidate: origin }]);
    expect(decision).toMatchObject({ kept: fullest, members: [{ as: 'copy' }, { as: 'new' }] });
  });

  it('has the best of its date and those of its copies', () => {
    const earlier = dating('2026-03-05T07:00:00Z');
    const later = dating('2026-03-06T07:00:00Z');
    expect(decisionOf([{ candidate: runTextOf('a', { length: 5, dating: earlier }) }])?.dating).toEqual(
      earlier,
    );
    expect(decisionOf([{ candidate: runTextOf('a', { length: 5, dating: later }) }])?.dating.date).toEqual(
      new Date('2026-03-05T10:00:00Z'),
    );
  });

  it('has the best date of its texts only if all of them are read again', () => {
    const later = dating('2026-03-06T07:00:00Z');
    const members = [{ candidate: runTextOf('a', { length: 5, dating: later, before: appearance('new') }) }];
    expect(decisionOf(members, { rereadWhole: true })?.dating).toEqual(later);
  });

  it('keeps the words that a date was read from', () => {
    const published = publishedOf('x');
    const { data } = published;
    const dated = publishedOf('x', { data: { ...data, dateText: '2 hours ago' } });
    const later = dating('2026-03-06T07:00:00Z');
    const decision = settled([cluster([{ candidate: runTextOf('a', { length: 5, dating: later }) }], 'x')], {
      articles: [dated],
    });
    expect(decision.decisions[0]?.dating.text).toBe('2 hours ago');
  });

  it('is left alone if a person changed it, however long its copy is', () => {
    const edited = [publishedOf('x', { edited: true })];
    const decision = decisionOf([{ candidate: runTextOf('a', { length: 999 }) }], { articles: edited });
    expect(decision).toMatchObject({ id: 'x', path: 'articles/x.md', members: [{ as: 'copy' }] });
    expect(decision).not.toHaveProperty('kept');
    expect(decision).not.toHaveProperty('published');
  });

  it('is left alone if an editor removed it', () => {
    const decision = decisionOf([{ candidate: runTextOf('a', { length: 999 }) }], { removed: ['x'] });
    expect(decision).not.toHaveProperty('kept');
    expect(decision).not.toHaveProperty('published');
  });
});

it('reports every other published article that a text resembles, in order of id', () => {
  const joined = { ...alone(runTextOf('a'), 'x'), alsoLike: new Set(['z', 'y']) };
  const { problems } = settled([joined], {
    articles: [publishedOf('x'), publishedOf('y'), publishedOf('z')],
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'joined articles/x.md, and is also very similar to articles/y.md',
    'joined articles/x.md, and is also very similar to articles/z.md',
  ]);
  expect(problems[0]).toMatchObject({ file: 'a.txt', place: 'lines of a', fatal: false });
  expect(problems[0]?.hint).toContain('removed: [y]');
  const [alsoNew] = settled([{ ...alone(runTextOf('a')), alsoLike: new Set(['z']) }]).problems;
  expect(alsoNew?.message).toBe('joined url of a, and is also very similar to z');
});
