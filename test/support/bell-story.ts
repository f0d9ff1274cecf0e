import type { ArticleData } from '../../src/schemas/article.ts';
import { type MadeArticle, madeArticle } from './content.ts';

const SYLLABLES = ['Ba', 'Ce', 'Do', 'Fe', 'Gi', 'Ha', 'Jo', 'Ku', 'Le', 'Mo'] as const;
/** @returns A name of three syllables, another one for each number below a hundred. */
export function nameOf(n: number): string {
  const syllable = (at: number) => SYLLABLES[at % SYLLABLES.length] ?? '';
  return `${syllable(n)}${syllable(Math.floor(n / SYLLABLES.length)).toLowerCase()}nd`;
}

/** @returns An article with nothing but what a test says. */
export function bareArticle(
  number: number,
  change: Partial<ArticleData>,
  paragraphs: readonly string[],
): MadeArticle {
  const nothing = { topics: [], hashtags: [], people: [], places: [], keyPoints: [], source: 'gazette' };
  return madeArticle(number, { ...nothing, ...change }, paragraphs);
}

const BELL: readonly (readonly [title: string, source: string, date: string, text: string])[] = [
  [
    'Great bell of Astel cracks',
    'gazette',
    '2025-07-11T08:00:00Z',
    'The great bell of Astel cracked at noon on Friday, and 3 people were injured. "We heard it from the bridge," said Ana Brandt. "It did not sound like a bell." Nobody knows yet why.',
  ],
  [
    'Five hurt as bell of Astel cracks',
    'herald',
    '2025-07-11T10:00:00Z',
    'The bell of Astel cracked on Friday, and 5 people were injured by falling stone. "The tower shook from its top to its foot," said Bo Lind.',
  ],
  [
    'Astel bell tower is closed',
    'post',
    '2025-07-12T08:00:00Z',
    'The tower of the bell of Astel was closed on Saturday after an inspection of its beams. "Nobody may go up before the beams are mended," said Cara Moss.',
  ],
  [
    'Bell of Astel may be recast',
    'gazette',
    '2025-07-12T09:00:00Z',
    'The cracked bell of Astel may be recast in the foundry of Vikholm. "It would take us a year from now," said Dov Petri.',
  ],
  ['جرس أستل قد يصهر من جديد', 'marfa', '2025-07-12T11:00:00Z', 'قد يصهر جرس أستل من جديد في مسبك فيكهولم.'],
  [
    'Money sought for the bell of Astel',
    'herald',
    '2025-07-13T08:00:00Z',
    'The town of Astel asks for 40,000 crowns to recast its cracked bell. "Every coin that a child brings counts," said Eli Ruiz.',
  ],
  [
    'Choir sings for the bell of Astel',
    'post',
    '2025-07-13T09:00:00Z',
    'A choir of 90 singers sang in Astel on Sunday to pay for a new bell.',
  ],
  [
    'Bell of Astel is lowered',
    'gazette',
    '2025-07-14T08:00:00Z',
    'The cracked bell of Astel was lowered from its tower with a crane on Monday.',
  ],
  [
    'Crane lowers bell of Astel',
    'herald',
    '2025-07-14T09:00:00Z',
    'A crane lowered the bell of Astel onto a barge on Monday, in front of 2,000 people.',
  ],
  [
    'Barge with the bell of Astel sets out',
    'post',
    '2025-07-14T10:00:00Z',
    'A barge set out for Vikholm with the bell of Astel, which weighs 7 tonnes.',
  ],
  [
    'Tight words about a bell in Astel',
    'tightlipped',
    '2025-07-14T11:00:00Z',
    'Nothing of this text may be shown.',
  ],
  [
    'Bell of Astel arrives at the foundry',
    'gazette',
    '2025-07-16T08:00:00Z',
    'The cracked bell of Astel arrived at the foundry of Vikholm on Wednesday. "We begin at once with what is there," said Dov Petri. A second bell is to be cast from what is left.',
  ],
  [
    'Foundry receives the bell of Astel',
    'herald',
    '2025-07-16T09:00:00Z',
    'The foundry of Vikholm received the bell of Astel on Wednesday, and found a coin of 1804 in it.',
  ],
];
const SPEAKERS = ['Ana Brandt', 'Bo Lind', 'Cara Moss', 'Dov Petri', 'Eli Ruiz'];

function bellArticle([title, source, date, text]: (typeof BELL)[number], n: number): MadeArticle {
  const people = SPEAKERS.filter((name) => text.includes(name));
  const place = {
    places: ['Astel'],
    organisations: n === 3 ? ['Foundry of Vikholm'] : [],
    hashtags: ['Bell'],
  };
  const language = source === 'marfa' ? 'ar' : 'en';
  const point = text.split('. ')[0];
  const keyPoints =
    (n % 3 === 0 || n === 11) && point !== undefined ? [`${point}${point.endsWith('.') ? '' : '.'}`] : [];
  return bareArticle(
    1000 + n,
    { title, source, date, people, ...place, topics: ['weather'], language, keyPoints },
    [text, `The ${nameOf(n)} report about it is longer than this. It says more of the same.`],
  );
}

/** @returns A story of thirteen articles on five days, in which publishers differ and five people speak. */
export function bellStory(): MadeArticle[] {
  return BELL.map(bellArticle);
}
