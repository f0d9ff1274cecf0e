import type { Weight } from '../schemas/placement.ts';

/** What a headline is the headline of. */
export type Genre = 'news' | 'obituary' | 'horoscope' | 'live' | 'service';

/** A story or an article of a day, as far as its place in the edition depends on it. */
export interface NewsCandidate {
  /** Tells it from others, and decides where nothing else does. */
  readonly key: string;
  readonly title: string;
  /** Slug of a topic of the top; absent when nothing fits. */
  readonly topic?: string;
  readonly genre: Genre;
  /** Publishers with an article of the day, each once; copies of a text are no articles. */
  readonly publishers: number;
  /** Of these, those that had none on it before. */
  readonly newPublishers: number;
  /** Publishers that reported on it before the day. */
  readonly publishersBefore: number;
  /** Whether it is known of an article that it is of this day, by more than the page that it was found on. */
  readonly isOfToday: boolean;
  /** Nothing tells of any of its articles when it was published. */
  readonly isUndated?: boolean;
  /** Whether there is a text, and not a headline, a film or pictures alone. */
  readonly hasText: boolean;
  /** Whether it can be read in the language of the site. */
  readonly isInOwnLanguage: boolean;
  /** Instant of its newest article. */
  readonly newest: string;
  /** The editor's hand. */
  readonly isPinned: boolean;
  readonly weight?: Weight;
}
