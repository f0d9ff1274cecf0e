import type { Gravity } from '../model/gravity.ts';
import type { Genre, NewsCandidate } from './news-candidate.ts';

/** A reason for a place, and its points. */
export interface PlaceReason {
  readonly reason: string;
  readonly points: number;
}

/** Points for 0, 1, 2, … publishers of the day: each further one adds less than the one before. */
const PUBLISHERS = [0, 10, 18, 24, 29, 33, 36, 39, 41, 43, 45];
/** What was reported widely before keeps some of its weight. */
const BEFORE = 2;
const MAX_BEFORE = 8;
const NEW_STORY = 4;
const NEW_PUBLISHER = 2;
const MAX_NEW_PUBLISHERS = 4;
const REPEATED = -8;
const CARRIED = -8;
const NO_TEXT = -6;
/** What a market makes of the news is not the news. */
const OF_PRICES = -6;
const OTHER_LANGUAGE = -4;

const GENRES: Readonly<Record<Exclude<Genre, 'news' | 'obituary'>, number>> = {
  comment: -10,
  service: -15,
  horoscope: -40,
  live: -10,
};

/** A fate that moves, but that few have to know. */
const HUMAN_INTEREST = -6;

const ECONOMY = 'economy-business-finance';
/** Points by IPTC topic, 0 for others: what people need to know comes before what they may like. */
const TOPICS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'conflict-war-peace': 8,
    'disaster-accident-emergency': 8,
    'politics-government': 7,
    [ECONOMY]: 5,
    health: 5,
    environment: 4,
    'science-technology': 4,
    education: 3,
    labour: 3,
    'crime-law-justice': 2,
    society: 2,
    weather: 2,
    religion: 1,
    'arts-culture-entertainment': -4,
    sport: -6,
    'human-interest': HUMAN_INTEREST,
    'lifestyle-leisure': -9,
  }),
);

/** Points for what changes or ends lives; deaths are worth as much as one or two further publishers. */
const GRAVITY: Readonly<Record<Exclude<Gravity['kind'], 'deaths'>, number>> = {
  war: 8,
  danger: 6,
  government: 5,
  election: 5,
};
/** By number of dead, from the highest minimum. */
const TOLLS = [
  [100, 14],
  [10, 11],
  [2, 6],
  [0, 3],
] as const;
/** A toll that has not grown by this factor since an earlier edition is no news. */
const MIN_GROWTH = 1.5;
/** Topics in which words of death and danger are images, stories or history. */
const PLAYFUL: ReadonlySet<string> = new Set([
  'arts-culture-entertainment',
  'human-interest',
  'lifestyle-leisure',
  'science-technology',
  'sport',
]);

function gravityPoints({
  gravity,
  genre,
  topic = '',
  isHumanInterest,
  tollBefore = 0,
}: NewsCandidate): number {
  if (gravity === undefined || (genre !== 'news' && genre !== 'live')) return 0;
  if (isHumanInterest === true || PLAYFUL.has(topic)) return 0;
  const { kind, toll = 0, inPassing } = gravity;
  // A truce in a trade war.
  if (kind === 'war' && topic === ECONOMY) return 0;
  // The toll of an accident grows, whereas those of a war are of several events.
  if (kind === 'deaths' && topic !== 'conflict-war-peace' && toll < tollBefore * MIN_GROWTH) return 0;
  const points = kind === 'deaths' ? (TOLLS.find(([least]) => toll >= least)?.[1] ?? 0) : GRAVITY[kind];
  return inPassing === true ? Math.floor(points / 2) : points;
}

function gravityWords({ kind, toll, inPassing }: Gravity): string {
  const what = kind === 'deaths' && toll !== undefined ? `${toll} dead` : kind;
  return `gravity: ${what}${inPassing === true ? ', in passing' : ''}`;
}

function publisherPoints(count: number): number {
  return PUBLISHERS[Math.min(count, PUBLISHERS.length - 1)] ?? 0;
}

/** @returns The reasons for and against a place at the top; the sum of their points is the score. */
export function reasonsFor(candidate: NewsCandidate): PlaceReason[] {
  const { publishers, newPublishers, publishersBefore, genre, topic, isHumanInterest } = candidate;
  const isNew = publishersBefore === 0;
  const gained = Math.min(newPublishers, MAX_NEW_PUBLISHERS);
  const reasons: PlaceReason[] = [
    { reason: `publishers of the day: ${publishers}`, points: publisherPoints(publishers) },
  ];
  const add = (points: number, reason: string): void => {
    if (points !== 0) reasons.push({ reason, points });
  };
  add(Math.min(BEFORE * publishersBefore, MAX_BEFORE), `publishers before: ${publishersBefore}`);
  if (isNew) add(publishers > 1 ? NEW_STORY : 0, 'new since the last edition');
  else if (gained > 0) add(NEW_PUBLISHER * gained, `publishers it gained: ${newPublishers}`);
  if (candidate.isRepeated) add(REPEATED, 'headline of an earlier edition');
  if (!candidate.isOfToday) add(CARRIED, 'carried: nothing but its page tells that it is of this day');
  if (candidate.isOfPrices === true && topic === ECONOMY) add(OF_PRICES, 'headline about prices');
  if (!candidate.hasText) add(NO_TEXT, 'no text');
  if (!candidate.isInOwnLanguage) add(OTHER_LANGUAGE, 'in another language');
  if (genre !== 'news' && genre !== 'obituary') add(GENRES[genre], genre);
  if (candidate.gravity !== undefined) add(gravityPoints(candidate), gravityWords(candidate.gravity));
  // An obituary is about a person rather than its topic.
  if (genre !== 'obituary' && topic !== undefined) {
    const points = TOPICS.get(topic) ?? 0;
    // A search for a lost walker is a disaster for one family.
    const isFate = isHumanInterest === true && points > HUMAN_INTEREST;
    add(isFate ? HUMAN_INTEREST : points, isFate ? `${topic}, as the fate of a person` : topic);
  }
  return reasons;
}

/** @returns The sum of some reasons. */
export function scoreOf(reasons: readonly PlaceReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
