import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFile } from '../../../scripts/content/write-article-file.ts';
import { contentCaches } from '../../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { readArticle } from '../../../scripts/site/catalog/read-article.ts';
import { isAsScanned, scanContent } from '../../../scripts/site/catalog/scan-content.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import { madeArticle, membership, write, writeArticle, writeStory } from '../../support/content.ts';
import { type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

const UNKNOWN = 'eeeeeeeeeeee';
let loads = 0;
const load = () =>
  loadCatalog(scanContent(world.content, world.cache), contentCaches(world.cache, `load ${loads++}`));

/** Two articles that are a story. */
function story(change: Partial<ArticleData> = {}, other: Partial<ArticleData> = {}) {
  const [first, second] = [madeArticle(4, change), madeArticle(0, other)];
  for (const article of [first, second]) writeArticle(world.content, article);
  writeStory(world.content, first);
  const { id } = first.data;
  write(world.content, 'groups/2025-07.jsonl', membership(id, id) + membership(id, second.data.id));
  return [id, second.data.id] as const;
}

/** A line of `ledger/`. */
const dump = (more: object, appearances: readonly object[] = []) =>
  `${JSON.stringify({
    sha256: '00'.repeat(32),
    file: 'a.txt',
    firstSeen: '2025-07-15',
    articles: appearances.map((one) => ({
      as: 'new',
      place: 'line 1',
      date: '2025-07-14T06:00:00Z',
      dateBasis: 'stated',
      ...one,
    })),
    dropped: [],
    problems: [],
    characters: { in: 9, used: 9, dropped: 0 },
    ...more,
  })}\n`;

describe('rules of the editors', () => {
  it.each([
    ['removed', (id: string) => [id]],
    ['distinct', (id: string) => [[id, UNKNOWN]]],
    ['merge', (id: string) => [[id, UNKNOWN]]],
    ['link', (id: string) => [[id, UNKNOWN]]],
    ['unlink', (id: string) => [[UNKNOWN, id]]],
    ['split', (id: string) => [{ story: id, articles: [UNKNOWN] }]],
    ['split', (id: string) => [{ story: UNKNOWN, articles: [id] }]],
    ['add', (id: string) => [{ story: id, article: UNKNOWN }]],
    ['drop', (id: string) => [{ story: UNKNOWN, article: id }]],
    ['topics', (id: string) => [{ match: { article: id }, add: ['sport'] }]],
  ] as const)('refuse an id in %s that nothing has', (key, rule) => {
    const [id] = story();
    const isOfArticles = key === 'removed' || key === 'topics' || key === 'distinct';
    write(world.content, 'curation.yaml', JSON.stringify({ [key]: rule(isOfArticles ? UNKNOWN : id) }));
    expect(load).toThrow(/no (?:article|story) has the id eeeeeeeeeeee/);
    // Files that cannot be read may have it.
    write(world.content, 'articles/2025/07/14/broken.md', '---\nid: [\n---\n');
    expect(load).not.toThrow();
  });

  it('may name an article that only the ledger knows', () => {
    story();
    write(world.content, 'ledger/00.jsonl', dump({}, [{ id: UNKNOWN }]));
    write(world.content, 'curation.yaml', JSON.stringify({ removed: [UNKNOWN] }));
    expect(load).not.toThrow();
  });

  it('rename what articles have, so that pages under the old name lead to the new one', () => {
    story({ organisations: ['Old Union'] });
    write(world.content, 'curation.yaml', JSON.stringify({ names: { 'Old Union': 'Union' } }));
    const { catalog, problems } = load();
    expect(catalog.renamed).toEqual([{ field: 'organisations', from: 'Old Union', to: 'Union' }]);
    expect(catalog.articles.flatMap(({ data }) => data.organisations)).toEqual(['Union']);
    expect(problems).toEqual([]);
  });

  it('that separate stories which nothing joins are reported', () => {
    const [id] = story();
    const [third, fourth] = [madeArticle(8), madeArticle(12)];
    for (const article of [third, fourth]) writeArticle(world.content, article);
    writeStory(world.content, third);
    const other = third.data.id;
    write(
      world.content,
      'groups/2025-06.jsonl',
      membership(other, other) + membership(other, fourth.data.id),
    );
    write(world.content, 'curation.yaml', JSON.stringify({ unlink: [[id, other]] }));
    expect(load().problems.map(({ message }) => message)).toEqual([`no two of ${id}, ${other} are linked`]);
  });
});

describe('an article', () => {
  it('that is removed and hidden was removed', () => {
    const [id, other] = story({ hidden: true }, { hidden: true });
    write(world.content, 'curation.yaml', JSON.stringify({ removed: [id] }));
    const why = new Map(load().catalog.withdrawn.map((one) => [one.address, one.why]));
    expect(
      [...why]
        .filter(([address]) => address.startsWith('/articles/'))
        .map(([address, one]) => [address.slice(-13, -1), one])
        .sort(),
    ).toEqual(
      [
        [id, 'removed'],
        [other, 'hidden'],
      ].sort(),
    );
  });

  it('that a person wrote came when it was first seen', () => {
    const [id] = story();
    write(world.content, 'ledger/edits/aa.jsonl', `${JSON.stringify({ id, firstSeen: '2025-07-20' })}\n`);
    const { catalog } = load();
    expect(catalog.byId.get(id)?.arrived).toBe('2025-07-20');
  });

  it('has copies in the order of their dates, each publisher and address once', () => {
    const [id] = story();
    const copy = (source: string, date: string) => ({ id, as: 'copy', source, date: `${date}T06:00:00Z` });
    write(
      world.content,
      'ledger/00.jsonl',
      dump({ file: 'a.txt' }, [
        { id, source: 'tallow-times' },
        copy('wire', '2025-07-16'),
        copy('wire', '2025-07-17'),
      ]) + dump({ file: 'b.txt' }, [copy('post', '2025-07-15'), copy('wire', '2025-07-18')]),
    );
    expect(
      load()
        .catalog.byId.get(id)
        ?.copies.map(({ source, date }) => [source, date.slice(0, 10)]),
    ).toEqual([
      ['post', '2025-07-15'],
      ['wire', '2025-07-16'],
    ]);
  });

  it('has no copy at its own publisher without an address', () => {
    const [id] = story({ source: 'post', url: 'https://post.example/1' });
    const copies = [{}, { url: 'https://post.example/1' }, { url: 'https://post.example/2' }];
    write(
      world.content,
      'ledger/00.jsonl',
      dump({}, [
        { id, source: 'post' },
        ...copies.map((one) => ({ id, as: 'copy', source: 'post', ...one })),
      ]),
    );
    expect(
      load()
        .catalog.byId.get(id)
        ?.copies.map(({ url }) => url),
    ).toEqual(['https://post.example/2']);
  });

  it('comes from the dump in which it was new, else from the earliest one', () => {
    const [id] = story();
    const origin = (...dumps: readonly (readonly [day: string, as: string])[]) => {
      const lines = dumps.map(([firstSeen, as]) =>
        dump({ file: `${firstSeen}.txt`, firstSeen }, [{ id, as }]),
      );
      write(world.content, 'ledger/00.jsonl', lines.join(''));
      return load().catalog.byId.get(id)?.origin?.firstSeen;
    };
    expect(origin(['2025-07-17', 'new'], ['2025-07-15', 'copy'])).toBe('2025-07-17');
    expect(origin(['2025-07-17', 'fuller'], ['2025-07-15', 'copy'], ['2025-07-16', 'copy'])).toBe(
      '2025-07-15',
    );
  });

  it('is in the order of the editions, whatever its instant', () => {
    write(world.content, 'site.yaml', 'timeZone: America/Los_Angeles\n');
    // 8 p.m. of the day before, and a day that is known without a time.
    const [evening, day] = story(
      { date: '2025-07-14T03:00:00Z' },
      { date: '2025-07-14T00:00:00Z', datePrecision: 'day' },
    );
    const { catalog } = load();
    expect(catalog.articles.map(({ data }) => data.id)).toEqual([day, evening]);
    expect(catalog.stories[0]?.members.map(({ article }) => article.data.id)).toEqual([evening, day]);
  });

  it('with a key point that is not in its text is reported: to the editor who changed it, else as unfounded', () => {
    const point = 'Nobody said this.';
    const made = madeArticle(0, { keyPoints: [point] });
    writeArticle(world.content, made);
    const told = load();
    expect(told.unfounded).toEqual([{ path: made.path, point }]);
    expect(told.problems).toEqual([]);
    write(world.content, made.path, `${articleFile(made.data, made.paragraphs)}\nA person added this.\n`);
    const edited = load();
    expect(edited.unfounded).toEqual([]);
    expect(edited.problems.map(({ message }) => message)).toEqual([expect.stringContaining(point)]);
  });
});

it('the digest began with the first dump', () => {
  story();
  write(
    world.content,
    'ledger/00.jsonl',
    dump({ firstSeen: '2025-07-15' }) + dump({ firstSeen: '2025-07-02' }),
  );
  expect(load().catalog.began).toBe('2025-07-02');
});

it('the words that an article shares with another are only known if both may be shown in full', () => {
  write(
    world.content,
    'sources.yaml',
    '- { id: open, name: Open }\n- { id: shut, name: Shut, rights: excerpt }\n',
  );
  const wordsOf = (source: string) => {
    story({ source }, { source: 'open' });
    return load().catalog.stories[0]?.members.at(-1)?.evidence.words;
  };
  expect(wordsOf('open')).toContain('settle');
  expect(wordsOf('shut')).toEqual([]);
});

it('a story with blank lines below its front matter has no note', () => {
  const [id] = story();
  const path = `stories/2025/07/ward-${id}.md`;
  const notes = ['', '\n \n', '\nA note.\n'].map((note) => {
    write(world.content, path, `---\nid: ${id}\ntitle: Wards\n---\n${note}`);
    return load().catalog.stories[0]?.note !== undefined;
  });
  expect(notes).toEqual([false, false, true]);
});

it('a file of another size is read again, even if its time is the same', () => {
  const made = madeArticle(0);
  const at = new Date('2025-07-15T00:00:00Z');
  const put = (text: string) => {
    write(world.content, made.path, text);
    utimesSync(join(world.content, made.path), at, at);
  };
  put(articleFile(made.data, made.paragraphs));
  const before = scanContent(world.content, world.cache);
  expect(isAsScanned(before)).toBe(true);
  put(articleFile(made.data, ['Another text.']));
  expect(isAsScanned(before)).toBe(false);
  expect(scanContent(world.content, world.cache).hash).not.toBe(before.hash);
});

describe('the facts of an article', () => {
  const read = (data: Partial<ArticleData>, body: readonly string[]) => {
    const made = madeArticle(0, { keyPoints: [], people: [], hashtags: [], ...data }, body);
    return readArticle(articleFile(made.data, made.paragraphs), made.path).facts;
  };

  it('include its number of words', () => {
    expect(read({}, ['One two  three.', 'Four.']).words).toBe(4);
    expect(read({}, []).words).toBe(0);
  });

  it('change with the names that may be shown of an excerpt', () => {
    const long = (name: string) => [
      `It rained. Then ${'on and '.repeat(10)}${name}${' off and'.repeat(60)} it went.`,
    ];
    const [here, away] = ['Hawmere', 'Tolva'].map((name) => read({ places: ['Hawmere'] }, long(name)));
    expect([here?.unsaid, away?.unsaid]).toEqual([undefined, ['Hawmere']]);
    expect(here?.frontHash).not.toBe(away?.frontHash);
  });

  it('count a name as said only as a whole word', () => {
    expect(read({ places: ['Tarn'], title: 'Tarnish on the bell' }, ['It rained.']).unsaid).toEqual(['Tarn']);
    expect(read({ places: ['Tarn'], title: 'A bell in Tarn' }, ['It rained.']).unsaid).toBeUndefined();
    expect(read({ places: ['中国'], title: '在中国的钟' }, ['下雨了。']).unsaid).toBeUndefined();
  });
});
