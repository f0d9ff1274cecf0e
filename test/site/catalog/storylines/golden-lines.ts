import type { ArticleWish } from '../../../src/make-catalog.ts';

/** A story of the golden set; everything is invented. */
interface GoldenStory {
  /** Stories with the same value are in one storyline. */
  readonly line: string;
  /** In days after 1 June 2025. */
  readonly day: number;
  /** Headlines of its articles, a day apart. */
  readonly titles: readonly string[];
  /** Of each of its articles. */
  readonly facts?: Pick<ArticleWish, 'people' | 'organisations' | 'places' | 'topics' | 'hashtags'>;
}

const CRIME = ['crime-law-justice'];
const ECONOMY = ['economy-business-finance'];
const POLITICS = ['politics-government'];
const SPORT = ['sport'];

const SILJE = { people: ['Silje Marstrand'], organisations: ['Torvik Savings'], topics: CRIME };
const BRANNOCK = { organisations: ['Brannock Steel', 'Ostlow Pension Fund'], topics: ECONOMY };
const MERRIDEW = { people: ['Tamsin Merridew'], organisations: ['Calder Rail'], topics: POLITICS };
const KELLAND = { people: ['Jory Kelland'], organisations: ['Penhallow Rovers'], topics: SPORT };
const LIRANA = { people: ['Inés Quirola'], organisations: ['Puerto Lirana'], topics: ['labour'] };

/** Storylines, and stories that look like parts of one but are not. */
export const GOLDEN_STORIES: readonly GoldenStory[] = [
  {
    line: 'torvik',
    day: 0,
    titles: [
      'Torvik Savings boss Marstrand arrested over missing deposits',
      'Police arrest Silje Marstrand as Torvik deposits vanish',
    ],
    facts: SILJE,
  },
  {
    line: 'torvik',
    day: 24,
    titles: [
      'Marstrand charged with taking Torvik Savings deposits',
      'Prosecutors charge former Torvik chief over deposits',
    ],
    facts: SILJE,
  },
  {
    line: 'torvik',
    day: 60,
    titles: [
      'Jury hears how Marstrand moved Torvik deposits abroad',
      'Torvik Savings trial opens with a list of lost deposits',
    ],
    facts: SILJE,
  },
  {
    line: 'brannock',
    day: 3,
    titles: [
      'Pension gap of Brannock Steel worries Ostlow trustees',
      'Brannock pensioners ask Ostlow fund for answers',
    ],
    facts: BRANNOCK,
  },
  {
    line: 'brannock',
    day: 34,
    titles: [
      'Brannock agrees to fill pension gap at Ostlow fund',
      'Ostlow pensioners welcome the deal with Brannock Steel',
    ],
    facts: BRANNOCK,
  },
  {
    line: 'merridew',
    day: 5,
    titles: [
      'Merridew puts Calder Rail franchise under review',
      'Transport secretary Merridew reviews the Calder Rail franchise',
    ],
    facts: MERRIDEW,
  },
  {
    line: 'merridew',
    day: 33,
    titles: [
      'Merridew strips Calder Rail of its franchise',
      'Calder Rail loses franchise after months of cancelled trains',
    ],
    facts: MERRIDEW,
  },
  {
    line: 'kelland',
    day: 6,
    titles: [
      'Rovers suspend Jory Kelland over a betting inquiry',
      'Kelland suspended by Penhallow Rovers in betting case',
    ],
    facts: KELLAND,
  },
  {
    line: 'kelland',
    day: 41,
    titles: [
      'Kelland banned for eight months in betting inquiry',
      'Betting ban for Penhallow midfielder Kelland',
    ],
    facts: KELLAND,
  },
  {
    line: 'lirana',
    day: 10,
    titles: [
      'Puerto Lirana: los estibadores anuncian una huelga indefinida',
      'Quirola convoca a los estibadores de Puerto Lirana a la huelga',
    ],
    facts: LIRANA,
  },
  {
    line: 'lirana',
    day: 28,
    titles: [
      'Los estibadores de Puerto Lirana levantan la huelga tras el acuerdo con Quirola',
      'Acuerdo en Puerto Lirana: Quirola y los estibadores terminan la huelga',
    ],
    facts: LIRANA,
  },
  // Two matches of the same club.
  ...[
    'Kelland goal in stoppage time gives Penhallow Rovers victory in the Ostlow Shield',
    'Penhallow Rovers win Ostlow Shield tie with a Kelland volley in stoppage time',
  ].map((title, at) => ({
    line: `match-${at}`,
    day: 8 + 9 * at,
    titles: [title, `Kelland scores in stoppage time: Penhallow Rovers ${2 + at}-1 Eastmere`],
    facts: { ...KELLAND, organisations: ['Penhallow Rovers', 'Ostlow Shield'] },
  })),
  // The weather in the same valley.
  ...[12, 26].map((day) => ({
    line: `weather-${day}`,
    day,
    titles: [
      'Met office Hallgrim warns Ellerdale of heavy rain',
      'Ellerdale rain warning from forecaster Hallgrim',
    ],
    facts: { people: ['Nils Hallgrim'], organisations: ['Ellerdale Met Office'], topics: ['weather'] },
  })),
  // Two fires in the same town, and in the same chain of shops.
  ...['sawmill', 'bakery'].map((what, at) => ({
    line: `fire-${what}`,
    day: 9 + 14 * at,
    titles: [`Fire destroys ${what} in Tarrowby`, `Tarrowby ${what} burns down in a fire overnight`],
    facts: {
      places: ['Tarrowby'],
      organisations: ['Ellerdale Rescue'],
      topics: ['disaster-accident-emergency'],
    },
  })),
  ...['Dunlow', 'Wexmere'].map((town, at) => ({
    line: `shop-${town}`,
    day: 11 + 14 * at,
    titles: [
      at === 0 ? `Fire guts Orbex supermarket in ${town}` : `Orbex supermarket of ${town} is lost in a fire`,
      at === 0 ? `Shoppers flee fire at ${town} Orbex store` : `Fire at Orbex in ${town}: nobody hurt`,
    ],
    facts: { places: [town], organisations: ['Orbex'], topics: ['disaster-accident-emergency'] },
  })),
  // Every day's trading.
  ...['gains', 'falls'].map((word, at) => ({
    line: `market-${word}`,
    day: 15 + 16 * at,
    titles: [
      `Velland index ${word} as Corviston and Hexley lead the trading`,
      `Corviston and Hexley lead as Velland index ${word} in late trading`,
    ],
    facts: { organisations: ['Velland Exchange', 'Corviston', 'Hexley'], topics: ECONOMY },
  })),
  // Two people at one company.
  ...['Ada Rusholme', 'Piet Vandaal'].map((person, at) => ({
    line: `grounded-${at}`,
    day: 18 + 12 * at,
    titles: [
      at === 0
        ? `Lumenka Orbital grounds astronaut ${person}`
        : `Astronaut ${person} grounded by Lumenka Orbital`,
      at === 0
        ? `${person}, astronaut of Lumenka Orbital, grounded for a year`
        : `Why Lumenka Orbital keeps astronaut ${person} grounded`,
    ],
    facts: { people: [person], organisations: ['Lumenka', 'Orbital'], topics: ECONOMY },
  })),
  // A play about people in the news.
  {
    line: 'merridew-musical',
    day: 45,
    titles: [
      'Musical about Merridew and the Calder Rail franchise opens',
      'Calder Rail franchise sings: Merridew the musical',
    ],
    facts: { ...MERRIDEW, topics: ['arts-culture-entertainment'] },
  },
  // Long after the storyline that it would belong to.
  {
    line: 'brannock-later',
    day: 146,
    titles: [
      'Brannock pension gap opens again at Ostlow fund',
      'Ostlow pensioners fear for the deal with Brannock Steel',
    ],
    facts: BRANNOCK,
  },
];
