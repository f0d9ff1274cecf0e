import type { Genre, NewsCandidate } from './news-candidate.ts';

/** A reason for a place, and its points. */
export interface PlaceReason {
  readonly reason: string;
  readonly points: number;
}

/** Points for 0, 1, 2, … publishers of the day: each further one adds less than the one before. */
const PUBLISHERS = [0, 10, 18, 24, 29, 33, 36, 39, 41, 43, 45];
const MAX_BEFORE = 6;
const NEW_STORY = 4;
const NEW_PUBLISHER = 2;
const MAX_NEW_PUBLISHERS = 4;
const REPEATED = -8;
const CARRIED = -8;
const NO_TEXT = -6;
const OTHER_LANGUAGE = -4;

const GENRES: Readonly<Record<Exclude<Genre, 'news' | 'obituary'>, number>> = {
  comment: -10,
  service: -15,
  horoscope: -40,
  live: -10,
};

/** A fate that moves, but that few have to know. */
const HUMAN_INTEREST = -6;

/** Points by IPTC topic, 0 for others: what people need to know comes before what they may like. */
const TOPICS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'conflict-war-peace': 8,
    'disaster-accident-emergency': 8,
    'politics-government': 7,
    'economy-business-finance': 5,
    health: 5,
    'crime-law-justice': 4,
    environment: 4,
    'science-technology': 4,
    education: 3,
    labour: 3,
    society: 2,
    weather: 2,
    religion: 1,
    'arts-culture-entertainment': -4,
    sport: -6,
    'human-interest': HUMAN_INTEREST,
    'lifestyle-leisure': -9,
  }),
);

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
  add(Math.min(publishersBefore, MAX_BEFORE), `publishers before: ${publishersBefore}`);
  if (isNew) add(publishers > 1 ? NEW_STORY : 0, 'new since the last edition');
  else if (gained > 0) add(NEW_PUBLISHER * gained, `publishers it gained: ${newPublishers}`);
  if (candidate.isRepeated) add(REPEATED, 'headline of an earlier edition');
  if (!candidate.isOfToday) add(CARRIED, 'carried: nothing but its page tells that it is of this day');
  if (!candidate.hasText) add(NO_TEXT, 'no text');
  if (!candidate.isInOwnLanguage) add(OTHER_LANGUAGE, 'in another language');
  if (genre !== 'news' && genre !== 'obituary') add(GENRES[genre], genre);
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
