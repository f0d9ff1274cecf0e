import type { Gravity } from '../model/gravity.ts';
import type { Weight } from '../schemas/placement.ts';

/** The genre of an article, judging by its headline, address and text. */
export type Genre = 'news' | 'obituary' | 'comment' | 'horoscope' | 'live' | 'service';

/** A story or an article of a day, with the facts that decide its place in the edition. */
export interface NewsCandidate {
  /** Unique; the last tie-break. */
  readonly key: string;
  readonly title: string;
  /** Slug of a top-level topic; absent if there is none. */
  readonly topic?: string;
  /** Whether most of its articles are about the fate of a person, whatever their first topic. */
  readonly isHumanInterest?: boolean;
  readonly genre: Genre;
  /** Whether its headline begins with what prices do. */
  readonly isOfPrices?: boolean;
  /** What changes or ends lives in it. */
  readonly gravity?: Gravity;
  /** Number of dead in its headline of an earlier edition. */
  readonly tollBefore?: number;
  /** Number of publishers with an article of the day, without copies. */
  readonly publishers: number;
  /** Number of these that had none before. */
  readonly newPublishers: number;
  /** Number of publishers that reported on it before the day. */
  readonly publishersBefore: number;
  /** Whether it has the headline of its last edition. */
  readonly isRepeated: boolean;
  /** Whether an article is known to be of this day by more than the page that it was on. */
  readonly isOfToday: boolean;
  /** Whether none of its articles has a known date. */
  readonly isUndated?: boolean;
  /** Whether there is a text rather than just a headline, a video or pictures. */
  readonly hasText: boolean;
  /** Whether one of its articles is in the language of the site. */
  readonly isInOwnLanguage: boolean;
  /** Instant of its newest article. */
  readonly newest: string;
  /** Whether an editor pinned it. */
  readonly isPinned: boolean;
  readonly weight?: Weight;
}
