import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../scripts/ingest/dedupe/article-index/published-article.ts';
import type { DuplicateCluster } from '../../../scripts/ingest/dedupe/dedupe.ts';
import {
  type ResolveContext,
  type RunText,
  resolveClusters,
} from '../../../scripts/ingest/dedupe/resolve.ts';
import type { Dating } from '../../../scripts/ingest/model.ts';

const dating = (date: string, change: Partial<Dating> = {}): Dating => ({
  date: new Date(date),
  precision: 'minute',
  basis: 'stated',
  ...change,
});

/** A text of this run; `name` stands for its words. */
function text(
  name: string,
  change: Partial<RunText> & { readonly ids?: readonly [string, string] } = {},
): RunText {
  const { ids = [`url of ${name}`, `body of ${name}`], ...rest } = change;
  const at = dating('2026-03-05T10:00:00Z');
  return {
    ref: 0,
    keys: new Uint32Array(0),
    kind: 'article',
    headline: 1,
    time: at.date.getTime(),
    length: 100,
    dating: at,
    sourced: false,
    hash: name,
    where: `dump ${name}`,
    order: 0,
    item: {
      found: {
        dump: 'dump',
        file: `${name}.txt`,
        place: `lines of ${name}`,
        title: name,
        datelineLength: 0,
        kind: 'article',
        dating: at,
        hashtags: [],
      },
      length: 100,
      hash: name,
      ids,
    },
    ...rest,
  };
}

const cluster = (
  members: DuplicateCluster<RunText>['members'],
  published?: string,
): DuplicateCluster<RunText> => ({
  members,
  alsoLike: new Set(),
  ...(published === undefined ? {} : { published }),
});

const alone = (one: RunText, published?: string) => cluster([{ candidate: one }], published);

/** A published article of ten characters. */
function article(id: string, change: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    path: `articles/${id}.md`,
    data: {
      id,
      title: id,
      kind: 'article',
      date: '2026-03-05T10:00:00Z',
      datePrecision: 'minute',
      dateBasis: 'stated',
      topics: [],
      hashtags: [],
      people: [],
      organisations: [],
      places: [],
      keyPoints: [],
    },
    paragraphs: ['four', 'five5'],
    datelineLength: 0,
    edited: false,
    bytes: Buffer.alloc(0),
    ...change,
  };
}

function settled(
  clusters: readonly DuplicateCluster<RunText>[],
  {
    articles = [],
    removed = [],
    rereadWhole = false,
    fuller = [],
    edited = {},
  }: {
    articles?: readonly PublishedArticle[];
    removed?: readonly string[];
    rereadWhole?: boolean;
    fuller?: readonly string[];
    /** Paths by id. */
    edited?: Readonly<Record<string, string>>;
  } = {},
) {
  const byId = new Map(articles.map((one) => [one.data.id, one]));
  const context: ResolveContext = {
    paths: new Map(articles.map(({ data, path }) => [data.id, path])),
    read: (id) => byId.get(id),
    removed: new Set(removed),
    rereadWhole: () => rereadWhole,
    fuller: new Set(fuller),
    edited: new Map(Object.entries(edited)),
  };
  return resolveClusters(clusters, context);
}

const idsOf = (...given: Parameters<typeof settled>) => settled(...given).decisions.map(({ id }) => id);

describe('the id of a new article', () => {
  it('is the first of its fullest text', () => {
    expect(idsOf([cluster([{ candidate: text('a') }, { candidate: text('b') }])])).toEqual(['url of a']);
  });

  it('is the second when another article of the run has the first', () => {
    const [a, b] = (['a', 'b'] as const).map((name) =>
      alone(text(name, { ids: ['one url', `body of ${name}`] })),
    );
    expect(idsOf([a, b].flatMap((one) => one ?? []))).toEqual(['one url', 'body of b']);
  });

  it('is the second when a published article has the first', () => {
    expect(idsOf([alone(text('a'))], { articles: [article('url of a')] })).toEqual(['body of a']);
  });

  it('is of its place in its dump when both are taken', () => {
    const ids = ['one url', 'one body'] as const;
    const clusters = ['a', 'b', 'c'].map((name) => alone(text(name, { ids })));
    const [first, second, third] = idsOf(clusters);
    expect([first, second]).toEqual(['one url', 'one body']);
    expect(third).toMatch(/^[0-9a-f]{12}$/);
    const other = ['a', 'b', 'd'].map((name) => alone(text(name, { ids })));
    expect(idsOf(other)[2]).not.toBe(third);
  });

  it('is the one under which the ledger knows any of its texts, unless another article has it', () => {
    const known = text('b', { known: 'known' });
    expect(idsOf([cluster([{ candidate: text('a') }, { candidate: known }])])).toEqual(['known']);
    expect(idsOf([alone(text('a'), 'known'), alone(known)])).toEqual(['known', 'url of b']);
  });

  it('is that of an article that an editor removed when any of its texts could have it', () => {
    const { decisions } = settled([cluster([{ candidate: text('a') }, { candidate: text('b') }])], {
      removed: ['body of b'],
    });
    expect(decisions).toMatchObject([{ id: 'body of b' }]);
    expect(decisions[0]).not.toHaveProperty('kept');
  });

  it('is that of the article of its address when a person changed it, or left it so that it cannot be read', () => {
    expect(idsOf([alone(text('a'))], { articles: [article('url of a', { edited: true })] })).toEqual([
      'url of a',
    ]);
    const unreadable: ResolveContext = {
      paths: new Map([['url of a', 'articles/a.md']]),
      read: () => undefined,
      removed: new Set(),
      rereadWhole: () => false,
    };
    const [decision] = resolveClusters([alone(text('a'))], unreadable).decisions;
    expect(decision).toMatchObject({ id: 'url of a', path: 'articles/a.md' });
    expect(decision).not.toHaveProperty('kept');
  });
});

describe('a new article', () => {
  it('has the words of its fullest text, the best date of all, and the others as its copies', () => {
    const [a, b] = [
      text('a', { dating: dating('2026-03-04T00:00:00Z', { precision: 'day' }) }),
      text('b', { dating: dating('2026-03-05T09:00:00Z') }),
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
  const articles = [article('x')];
  const decisionOf = (members: DuplicateCluster<RunText>['members'], change = {}) =>
    settled([cluster(members, 'x')], { articles, ...change }).decisions[0];

  it('has the words of a text with more characters, white space between paragraphs counted', () => {
    // The published one has ten.
    const fuller = text('a', { length: 11 });
    expect(decisionOf([{ candidate: fuller, similarity: 1 }])).toMatchObject({
      id: 'x',
      path: 'articles/x.md',
      kept: fuller,
      members: [{ as: 'fuller', similarity: 1 }],
    });
    const same = decisionOf([{ candidate: text('a', { length: 10 }), similarity: 1 }]);
    expect(same).toMatchObject({ id: 'x', members: [{ as: 'copy', similarity: 1 }] });
    expect(same).not.toHaveProperty('kept');
  });

  it('has one fuller text and copies of it', () => {
    const members = [{ candidate: text('a', { length: 30 }) }, { candidate: text('b', { length: 20 }) }];
    expect(decisionOf(members)?.members.map(({ as }) => as)).toEqual(['fuller', 'copy']);
  });

  it('is written anew from the dump it came from, also when that gives fewer characters now', () => {
    const origin = text('a', { length: 5, before: appearance('new') });
    expect(decisionOf([{ candidate: origin }])).toMatchObject({ kept: origin, members: [{ as: 'new' }] });
    const copy = text('a', { length: 5, before: appearance('copy', 0.8) });
    expect(decisionOf([{ candidate: copy }])).toMatchObject({ members: [{ as: 'copy', similarity: 0.8 }] });
    expect(decisionOf([{ candidate: copy }])).not.toHaveProperty('kept');
    const now = decisionOf([{ candidate: copy, similarity: 0.9 }]);
    expect(now).toMatchObject({ members: [{ similarity: 0.9 }] });
  });

  it('is recorded as before where a text that was there gives more characters now', () => {
    const before = text('a', { length: 30, before: appearance('copy', 0.8) });
    expect(decisionOf([{ candidate: before }])).toMatchObject({ kept: before, members: [{ as: 'copy' }] });
  });

  it('is written anew from the fullest of its texts when the dump it came from is read again', () => {
    const fullest = text('a', { length: 9, before: appearance('copy', 0.8) });
    const origin = text('b', { length: 5, before: appearance('new') });
    const decision = decisionOf([{ candidate: fullest }, { candidate: origin }]);
    expect(decision).toMatchObject({ kept: fullest, members: [{ as: 'copy' }, { as: 'new' }] });
  });

  it('has the best of its date and those of its copies', () => {
    const earlier = dating('2026-03-05T07:00:00Z');
    const later = dating('2026-03-06T07:00:00Z');
    expect(decisionOf([{ candidate: text('a', { length: 5, dating: earlier }) }])?.dating).toEqual(earlier);
    expect(decisionOf([{ candidate: text('a', { length: 5, dating: later }) }])?.dating.date).toEqual(
      new Date('2026-03-05T10:00:00Z'),
    );
  });

  it('has the best date of its texts alone when all of them are read again', () => {
    const later = dating('2026-03-06T07:00:00Z');
    const members = [{ candidate: text('a', { length: 5, dating: later, before: appearance('new') }) }];
    expect(decisionOf(members, { rereadWhole: true })?.dating).toEqual(later);
  });

  it('keeps the words of a date that were read', () => {
    const published = article('x');
    const { data } = published;
    const dated = article('x', { data: { ...data, dateText: '2 hours ago' } });
    const later = dating('2026-03-06T07:00:00Z');
    const decision = settled([cluster([{ candidate: text('a', { length: 5, dating: later }) }], 'x')], {
      articles: [dated],
    });
    expect(decision.decisions[0]?.dating.text).toBe('2 hours ago');
  });

  it('is left alone when a person changed it, however full its copy is', () => {
    const edited = [article('x', { edited: true })];
    const decision = decisionOf([{ candidate: text('a', { length: 999 }) }], { articles: edited });
    expect(decision).toMatchObject({ id: 'x', path: 'articles/x.md', members: [{ as: 'copy' }] });
    expect(decision).not.toHaveProperty('kept');
    expect(decision).not.toHaveProperty('published');
  });

  it('is left alone when an editor removed it', () => {
    const decision = decisionOf([{ candidate: text('a', { length: 999 }) }], { removed: ['x'] });
    expect(decision).not.toHaveProperty('kept');
    expect(decision).not.toHaveProperty('published');
  });
});

describe('an article that a person edited in a branch', () => {
  const edited = { 'filed id': 'articles/edited.md' };

  it('gives its id to a text that the branch filed under it, before the id that the ledger has', () => {
    const filed = text('b', { filed: 'filed id', known: 'known' });
    const { decisions } = settled([cluster([{ candidate: text('a') }, { candidate: filed }])], { edited });
    expect(decisions).toMatchObject([{ id: 'filed id', standing: 'articles/edited.md' }]);
  });

  it('gives it to one text only, and not if nobody edited it', () => {
    const [a, b] = (['a', 'b'] as const).map((name) => alone(text(name, { filed: 'filed id' })));
    const both = [a, b].flatMap((one) => one ?? []);
    expect(idsOf(both, { edited })).toEqual(['filed id', 'url of b']);
    const [first] = settled(both.slice(0, 1)).decisions;
    expect(first?.id).toBe('url of a');
    expect(first).not.toHaveProperty('standing');
  });

  it('yields to an id that an editor removed', () => {
    const filed = alone(text('a', { filed: 'filed id' }));
    expect(idsOf([filed], { edited, removed: ['body of a'] })).toEqual(['body of a']);
  });
});

describe('an article that a branch gave a fuller text', () => {
  const again = { articles: [article('x')], fuller: ['x'] };
  const [first, second] = [
    text('a', { length: 5, before: appearance('copy', 0.8) }),
    text('b', { length: 4, before: appearance('new') }),
  ];

  it('has the fullest of its texts, however short, and the others as copies', () => {
    const { decisions } = settled([cluster([{ candidate: first }, { candidate: second }], 'x')], again);
    expect(decisions).toMatchObject([{ kept: first, members: [{ as: 'fuller' }, { as: 'copy' }] }]);
  });

  it('is recorded as such where a person edited it, and the others as before', () => {
    const articles = [article('x', { edited: true })];
    const { decisions } = settled([cluster([{ candidate: first }, { candidate: second }], 'x')], {
      ...again,
      articles,
    });
    expect(decisions).toMatchObject([{ members: [{ as: 'fuller' }, { as: 'new' }] }]);
    expect(decisions[0]).not.toHaveProperty('kept');
  });
});

it('tells the editor of every other published article that a text is like, in order of id', () => {
  const joined = { ...alone(text('a'), 'x'), alsoLike: new Set(['z', 'y']) };
  const { problems } = settled([joined], { articles: [article('x'), article('y'), article('z')] });
  expect(problems.map(({ message }) => message)).toEqual([
    'joined articles/x.md, and is also very similar to articles/y.md',
    'joined articles/x.md, and is also very similar to articles/z.md',
  ]);
  expect(problems[0]).toMatchObject({ file: 'a.txt', place: 'lines of a', fatal: false });
  expect(problems[0]?.hint).toContain('removed: [y]');
  const [alsoNew] = settled([{ ...alone(text('a')), alsoLike: new Set(['z']) }]).problems;
  expect(alsoNew?.message).toBe('joined url of a, and is also very similar to z');
});

function appearance(as: 'new' | 'copy', similarity?: number): NonNullable<RunText['before']> {
  return {
    id: 'x',
    as,
    place: '',
    date: '2026-03-05T10:00:00Z',
    dateBasis: 'stated',
    ...(similarity === undefined ? {} : { similarity }),
  };
}
