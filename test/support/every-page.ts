import { articleFile } from '../../scripts/content/write-article-file.ts';
import { bareArticle, bellStory, nameOf } from './bell-story.ts';
import { type MadeArticle, madeArticle, membership, putContent, write, writeArticle } from './content.ts';

/** Articles of earlier days: enough for monthly pages of labels, and for an index of them by letter. */
const EARLIER = 420;
/** Notices of the newest day: more than its edition shows. */
const NOTICES = 60;
const NOTICE_TOPICS = ['sport', 'health', 'weather', 'politics-government'] as const;

const SOURCES = `- id: gazette
  name: The Gazette
  url: https://gazette.example/
  country: GB
  owner: Tern Group
  kind: newspaper
- id: herald
  name: The Herald
  owner: Tern Group
- id: post
  name: The Post
  owner: Post Trust
- id: marfa
  name: المرفأ
  owner: Quay House
  rights: excerpt
- id: tightlipped
  name: Tight Lips
  owner: Tern Group
  rights: headline
- id: harbour-post
  name: Harbour Post
- id: tallow-times
  name: Tallow Times
- id: north-ledger
  name: North Ledger
`;

/** Articles that each show something that others do not. */
function singles(): MadeArticle[] {
  const date = '2025-07-16T07:00:00Z';
  return [
    bareArticle(
      2000,
      {
        title: 'Ferry No. 7 returns to 12 islands',
        date,
        url: 'https://gazette.example/ferry',
        topics: ['weather', 'health'],
        authors: ['Ines Falk', 'Jon Berg'],
        people: ['Kim Dahl'],
        organisations: ['Ferry Union'],
        places: ['Vikholm'],
        hashtags: ['Ferry'],
        correction: 'The ferry has 7 decks, not 8.',
        modified: '2025-07-16T09:30:00Z',
        keyPoints: ['It carries 120 cars.', 'The harbour of Vikholm was dredged for it.'],
        kicker: 'At sea',
      },
      [
        'The ferry No. 7 returned on Wednesday after a winter in the dock.',
        `${'The crossing takes an hour, and calls at every pier. '.repeat(14)}It carries 120 cars.`,
        'The harbour of Vikholm was dredged for it.',
      ],
    ),
    bareArticle(
      2001,
      {
        title: 'السفينة تعود إلى الميناء',
        date,
        source: 'marfa',
        language: 'ar',
        topics: ['weather'],
        people: ['كيم دال'],
      },
      ['عادت السفينة إلى الميناء بعد شتاء طويل.'],
    ),
    bareArticle(2002, { title: 'Tight Lips on the ferry', date, source: 'tightlipped', topics: ['health'] }, [
      'Not to be shown.',
    ]),
    (() => {
      const { source: _, ...data } = bareArticle(2003, {}, []).data;
      const made = bareArticle(
        2003,
        { title: 'A film of the ferry', date, kind: 'video', url: 'https://www.cove.example/film' },
        [],
      );
      return {
        ...made,
        data: {
          ...data,
          ...made.data,
          datePrecision: 'day',
          dateBasis: 'dateline',
          dateText: 'Vikholm, 16 July',
          source: undefined,
        },
      } as unknown as MadeArticle;
    })(),
    ...[0, 1].map((n) =>
      bareArticle(
        2010 + n,
        {
          title: `Ferry of Vikholm ${n === 0 ? 'goes into dock' : 'is painted'}`,
          date: `2025-07-1${n}T07:00:00Z`,
          topics: ['weather'],
          people: ['Kim Dahl'],
          organisations: ['Ferry Union'],
          places: ['Vikholm'],
          hashtags: ['Ferry'],
        },
        ['The ferry No. 7 lies in the dock.'],
      ),
    ),
    bareArticle(2004, { title: 'Hidden ferry', date, hidden: true }, ['Hidden.']),
  ];
}

function ledgerLines(first: MadeArticle, second: MadeArticle): string {
  const appearance = { place: 'lines 1-9', date: '2025-07-16T07:00:00Z', dateBasis: 'stated' };
  const line = {
    sha256: '00'.padEnd(64, '1'),
    file: 'evening.txt',
    form: 'text',
    capturedAt: '2025-07-16T20:00:00Z',
    firstSeen: '2025-07-16',
    articles: [
      { id: first.data.id, as: 'new', source: 'gazette', ...appearance },
      {
        id: first.data.id,
        as: 'copy',
        ...appearance,
        place: 'lines 20-29',
        source: 'post',
        url: 'https://post.example/ferry',
        similarity: 0.9,
      },
      { id: second.data.id, as: 'new', ...appearance, place: 'lines 40-49' },
    ],
    dropped: [{ place: 'line 11', stage: 'clean', reason: 'caption', characters: 1200 }],
    problems: [{ place: 'line 70', message: 'has no headline', hint: 'Look at it.' }],
    characters: { in: 5000, used: 3800, dropped: 1200 },
  };
  const bare = {
    ...line,
    sha256: '00'.padEnd(64, '2'),
    file: 'bare.bin',
    firstSeen: '2025-07-15',
    articles: [],
    dropped: [],
    problems: [],
  };
  const { form: _, capturedAt: __, ...unknown } = bare;
  return `${JSON.stringify(line)}\n${JSON.stringify(unknown)}\n`;
}

/** Write content with a page of every kind, in which everything that a page can show is shown somewhere. */
export function putEveryPage(contentDir: string): void {
  const earlier = putContent(contentDir, EARLIER);
  for (const [n] of earlier.entries()) {
    const everywhere = {
      people: ['Ivan Orlov', nameOf(n % 100)],
      places: ['Tallow Bay'],
      organisations: ['Water Board'],
      hashtags: ['Ward'],
    };
    writeArticle(contentDir, madeArticle(n, everywhere));
  }
  for (let n = 0; n < NOTICES; n++) {
    const topics = [NOTICE_TOPICS[n % NOTICE_TOPICS.length] ?? 'sport'];
    const notice = {
      title: `Notice of ${nameOf(n)}`,
      date: '2025-07-16T06:00:00Z',
      topics,
      source: n % 2 === 0 ? 'gazette' : 'post',
    };
    writeArticle(
      contentDir,
      bareArticle(3000 + n, notice, [`The office of ${nameOf(n)} opens at ${n} past nine.`]),
    );
  }
  const bell = bellStory();
  const [ferry, arabic, ...others] = singles();
  if (ferry === undefined || arabic === undefined) throw new Error('Expected articles');
  for (const one of [...bell, ferry, arabic, ...others])
    write(contentDir, one.path, articleFile(one.data, one.paragraphs));
  const idOf = (n: number) => bell[n]?.data.id ?? '';
  const [old, older, oldest, another] = [9, 10, 13, 14].map((n) => earlier[n]?.data.id ?? '');
  const groups = bell.map(({ data }, n) => {
    const near = {
      story: idOf(0),
      article: data.id,
      with: idOf(n - 1),
      score: 0.62,
      words: ['bell', 'Astel'],
      hours: 1.5,
    };
    return n === 0 ? membership(idOf(0), data.id) : `${JSON.stringify(near)}\n`;
  });
  const [first, second] = earlier;
  write(
    contentDir,
    'groups/2025-07.jsonl',
    [
      ...groups,
      membership(old ?? '', old ?? ''),
      membership(old ?? '', older ?? ''),
      membership(oldest ?? '', oldest ?? ''),
      membership(oldest ?? '', another ?? ''),
      membership(first?.data.id ?? '', first?.data.id ?? ''),
      membership(first?.data.id ?? '', second?.data.id ?? ''),
    ].join(''),
  );
  const story = (id: string | undefined, title: string, note = '') =>
    write(
      contentDir,
      `stories/2025/07/${title.toLowerCase().replaceAll(' ', '-')}-${id}.md`,
      `---\nid: ${id}\ntitle: ${title}\n---\n\n${note}\n`,
    );
  story(idOf(0), 'The bell of Astel', 'Donations are *welcome*, see [about](/sheet/about/).');
  story(old, 'An older bell');
  story(oldest, 'Merged');
  write(contentDir, 'curation.yaml', `link: [[${old}, ${idOf(0)}]]\nmerge: [[${old}, ${oldest}]]\n`);
  write(contentDir, 'ledger/00.jsonl', ledgerLines(ferry, arabic));
  write(contentDir, 'sources.yaml', SOURCES);
  write(
    contentDir,
    'site.yaml',
    'title: The Test Sheet\nurl: https://news.example\nbase: /sheet\ntimeZone: Europe/Lisbon\ndumpNames: true\n',
  );
}
