import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { words as interfaceWords } from '../../../src/i18n/messages.ts';
import { find } from '../../../src/search/find.ts';
import { endIndexes, found, type IndexWish, indexOf, searchFor } from '../../support/search-index.ts';

afterAll(endIndexes);

describe('a word', () => {
  it('in no article finds nothing, even if part of the archive has a shorter or a longer one', async () => {
    const shards = await indexOf(
      [{ title: 'Old dredger raised', text: 'The dredger Petrel was raised at Gannet quay.' }],
      [{ title: 'Trial ends', text: 'It ended early, said Dr. Quorn, as planned. She went on.' }],
    );
    expect(await found(shards, 'dredger')).toEqual(['Old dredger raised']);
    for (const word of ['onion', 'asteroid', 'drone', 'dredgers', 'dredge', 'plann', 'petrels'])
      expect(await found(shards, word), word).toEqual([]);
  });

  it('in the singular finds the plural, as the page says, but not the other way round, nor what only looks like one', async () => {
    const shards = await indexOf([
      { title: 'A', text: 'Two ferries, nine boxes and the cities of both shores.' },
      { title: 'B', text: 'The news of Williams and Adams is the basis of it.' },
      { title: 'C', text: 'Ferries wait. All ferries do.' },
      { title: 'D', text: 'Autos und Clubs.', language: 'de' },
      { title: 'E', text: 'One ferry and William.' },
    ]);
    expect(interfaceWords.searchHint).toContain('a singular also finds its plural');
    expect((await found(shards, 'ferries')).sort()).toEqual(['A', 'C']);
    expect(await found(shards, 'williams')).toEqual(['B']);
    expect((await found(shards, 'ferry')).sort()).toEqual(['A', 'C', 'E']);
    expect(await found(shards, 'box city')).toEqual(['A']);
    expect(await found(shards, 'william')).toEqual(['E']);
    for (const word of ['new', 'adam', 'basi', 'i', 'auto'])
      expect(await found(shards, word), word).toEqual([]);
  });

  it('is not looked up among the properties of JavaScript objects', async () => {
    const shards = await indexOf([{ title: 'A', text: 'proto' }, { text: 'The constructor of the hall.' }]);
    expect(await found(shards, '__proto__ toString')).toEqual([]);
    expect(await found(shards, 'hasOwnProperty')).toEqual([]);
    expect(await found(shards, 'constructor')).toEqual(['Untitled']);
  });

  it('is counted for topics and publishers that are named like properties of JavaScript objects', async () => {
    const shards = await indexOf([{ title: 'A', topics: ['constructor'], source: 'constructor' }]);
    const { counts } = await find(searchFor('a'), shards);
    expect([counts.topic.get('constructor'), counts.source.get('constructor')]).toEqual([1, 1]);
  });

  it.each([
    ['Łódź, Ørsted and Đà Nẵng', ['Lodz', 'Orsted', 'oersted', 'Da Nang', 'łódź', 'LODZ']],
    ['Sæbjørn Yıldız has the encyclopædia', ['Saebjorn', 'Yildiz', 'YILDIZ', 'encyclopaedia']],
    ['Œuvre of Þór Eiðsson', ['oeuvre', 'thor', 'eidsson', 'Œuvre']],
    [
      'Großbrand an der Straße nach Würmlingen',
      ['strasse', 'grossbrand', 'wuermlingen', 'wurmlingen', 'STRASSE'],
    ],
    ['Wuermlingen and Wurmlingen', ['Würmlingen']],
    ['The café of naïve people', ['cafe', 'café', 'naive', 'cafe\u0301']],
    ['𝐁𝐨𝐥𝐝 𝓈𝒸𝓇𝒾𝓅𝓉 and Ｆｕｌｌ ｗｉｄｔｈ', ['bold', 'script', 'full width', '𝐛𝐨𝐥𝐝', 'ｂｏｌｄ']],
    ['ΑΘΗΝΑΣ δρόμος', ['αθήνας', 'Αθηνασ', 'ΔΡΟΜΟΣ', 'δρομος']],
    ['Ёлка и мой кот', ['елка', 'ёлка', 'МОЙ']],
    ['أعلن أحمد الهدنة في غزة', ['احمد', 'أحمد', 'الهدنة', 'هدنة', 'أعلن', 'اعلن']],
    [
      'U.S. troops, 3,000 of them; it’s O’Brien’s C++ and C#',
      ['us', 'U.S.', '3000', '3,000', "it's", "o'brien", 'obrien', 'c++', 'c#'],
    ],
    ['Quiz of the jazz trio Qz, G20s and Mü20s', ['quiz', 'JAZZ', 'qz', 'g20s', 'mü20s', 'mue20s']],
    ['L’économie d’Israël', ['economie', 'israel', "l'économie"]],
    ['中国的关税谈判，开始', ['开始', '关税', '谈判', '中国', '关税谈判', '税谈']],
    ['ภาษาไทย', ['ภาษา', 'ไทย']],
  ])('such as “%s” is found however it is spelt', async (title, queries) => {
    const shards = await indexOf([{ title }, { title: 'Wu on the E of a, Lo, Str, 中 国 税 关' }]);
    for (const query of queries) expect(await found(shards, query), query).toEqual([title]);
  });

  it.each([
    ['Мои коты', 'мой'],
    ['Rates rose by 25 points', '2.5'],
    ['हिन्दी', 'हन्द'],
    ['中 国', '中国'],
    ['税关', '关税'],
    ['C notes', 'c++'],
    ['It’s late', 'its'],
    ['Not 中。国', '中国'],
    ['Fez', 'fe'],
    ['Qz', 'zxzz'],
    ['Mü20', '20'],
    ['Mü20', 'mu'],
  ])('“%s” is not found by another word, “%s”', async (title, query) => {
    expect(await found(await indexOf([{ title }]), query)).toEqual([]);
  });
});

describe('a phrase', () => {
  it('in straight or curly quotes must occur in one line of one field, word for word', async () => {
    const shards = await indexOf([
      { title: 'A', text: 'The prime minister spoke.' },
      { title: 'B', text: 'The minister spoke of prime numbers.' },
      { title: 'Prime', text: 'minister' },
      { title: 'D', text: 'It was prime\nminister of all lines.' },
      { title: 'E', text: 'Prime steel.', names: ['Prime', 'Minister'] },
    ]);
    for (const query of [
      '"prime minister"',
      '“prime minister”',
      '„Prime Minister“',
      '«prime minister»',
      'prime-minister',
    ])
      expect(await found(shards, query), query).toEqual(['A']);
    expect((await found(shards, 'prime minister')).sort()).toEqual(['A', 'B', 'D', 'E', 'Prime']);
    expect(await found(shards, '"minister spoke" numbers')).toEqual(['B']);
  });

  it('finds a headline, a brief without text, a name and a publisher', async () => {
    const shards = await indexOf([
      { title: 'Brief of the quay', names: ['Ilse Quorn'], source: 'Ostlow Argus' },
      { title: 'Another' },
    ]);
    for (const query of ['brief of the quay', '"ilse quorn"', 'ostlow argus', 'quay quorn argus'])
      expect(await found(shards, query), query).toEqual(['Brief of the quay']);
  });
});

const WORDS = [
  ...['ferry', 'ferries', 'fer', 'quay', 'quays', 'Łódź', 'lodz', 'a', 'as', '港', 'über', 'ueber'],
  // Characters that the index encodes: their codes must not match any other word.
  ...['q', 'z', 'zx', 'quiz', 'fez', 'feq', 'b20', 'b', '20'],
];
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((some) => some.join(' '));
const article = fc.record({
  title: words(4),
  text: words(12),
  topics: fc.subarray(['labour', 'sport']),
  source: fc.constantFrom('Argus', 'Wire'),
});
/** Which of the words a word in a query matches. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ferry: ['ferry', 'ferries'],
  quay: ['quay', 'quays'],
  Łódź: ['Łódź', 'lodz'],
  lodz: ['Łódź', 'lodz'],
  über: ['über', 'ueber'],
  ueber: ['über', 'ueber'],
};

it('finds exactly the articles that a linear search would, however the archive is split, and counts them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(article, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', 'labour'),
      async (lists, query, topic) => {
        const numbered: IndexWish[][] = lists.map((list, i) =>
          list.map((wish, n) => ({ ...wish, title: `${wish.title} x${i}y${n}` })),
        );
        const has = ({ title = '', text = '' }: IndexWish, word: string) =>
          `${title} ${text}`.split(' ').some((one) => (SAME[word] ?? [word]).includes(one));
        const expected = numbered
          .flat()
          .filter((wish) => query.every((word) => has(wish, word)))
          .filter(({ topics }) => topic === '' || topics?.includes(topic));
        const shards = await indexOf(...numbered);
        const finding = await find(searchFor(query.join(' '), { topic }), shards);
        const shown = await Promise.all(
          finding.hits.map(async ({ shard, article }) => (await shard.record(article)).title),
        );
        expect(shown.sort()).toEqual(expected.map(({ title }) => title).sort());
        for (const source of ['Argus', 'Wire'])
          expect(finding.counts.source.get(source) ?? 0).toBe(
            expected.filter((wish) => wish.source === source).length,
          );
        expect(finding.counts.topic.get('sport') ?? 0).toBe(
          expected.filter(({ topics }) => topics?.includes('sport')).length,
        );
      },
    ),
    { numRuns: 30 },
  );
});

describe('the filters', () => {
  it('narrow to a topic, a publisher, a story and a person, and without a query list everything, newest first', async () => {
    const shards = await indexOf(
      [
        {
          title: 'A',
          topics: ['sport'],
          source: 'Argus',
          people: ['Ilse Quorn'],
          date: '2026-09-01T12:00:00Z',
        },
        {
          title: 'B',
          topics: ['sport', 'labour'],
          source: 'Wire',
          story: 's1',
          date: '2026-09-02T12:00:00Z',
        },
      ],
      [{ title: 'C', topics: ['labour'], source: 'Argus', story: 's1', date: '2026-10-02T12:00:00Z' }],
    );
    expect(await found(shards, '', { topic: 'sport' })).toEqual(['B', 'A']);
    expect(await found(shards, '', { source: 'Argus' })).toEqual(['C', 'A']);
    expect(await found(shards, '', { story: 's1' })).toEqual(['C', 'B']);
    expect(await found(shards, '', { story: 's1', topic: 'sport' })).toEqual(['B']);
    expect(await found(shards, '', { source: 'Argus', topic: 'sport' })).toEqual(['A']);
    expect(await found(shards, '', { source: 'Wire', person: 'Ilse Quorn' })).toEqual([]);
    expect(await found(shards, '', { person: 'Ilse Quorn' })).toEqual(['A']);
    expect(await found(shards, 'quorn story:s1')).toEqual([]);
  });

  it('list articles of the same minute in a fixed order, the last one first', async () => {
    const titles = ['A', 'B', 'C'];
    const shards = await indexOf(titles.map((title) => ({ title, text: 'The ferry.' })));
    for (const sort of ['newest', 'relevance'] as const)
      expect(await found(shards, 'ferry', { sort })).toEqual(['C', 'B', 'A']);
  });

  it('narrow to a person however the page of the person spells the name', async () => {
    const shards = await indexOf([
      { title: 'A', people: ['Jean-Luc Quorn', 'Sinead O’Dell'] },
      { title: 'B', people: ['Jean Luc Quorn', "Sinead O'Dell"] },
      { title: 'C', people: ['Jean Luca Quorn', 'Jean Quorn'] },
    ]);
    for (const person of ['Jean-Luc Quorn', 'jean luc quorn', 'Sinead O’Dell', "Sinead O'Dell"])
      expect((await found(shards, '', { person })).sort(), person).toEqual(['A', 'B']);
  });
});
