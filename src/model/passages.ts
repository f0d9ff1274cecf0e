/** What is found in the text of an article for the page of its story; each letter for letter, with its place. */

/** Somebody's words. */
export interface Quotation {
  /** Without a comma that stands before the closing mark. */
  readonly text: string;
  /** As fully as the text names them. */
  readonly speaker: string;
  /** Place of `text` in the plain text of the body, in UTF-16 units. */
  readonly start: number;
  /** Where the quotation, and what names the speaker, end. */
  readonly end: number;
}

/** What reports of one event count. */
export const COUNTED_NAMES = [
  'dead',
  'injured',
  'missing',
  'arrested',
  'crowd',
  'strikers',
  'evacuated',
  'toldToLeave',
  'rescued',
  'homes',
  'powerless',
  'jobsLost',
  'jobsAtRisk',
  'magnitude',
  'price',
] as const;
export type CountedName = (typeof COUNTED_NAMES)[number];

/** How many of something. */
export interface Figure {
  readonly counted: CountedName;
  /** "killing at least 21 people". */
  readonly text: string;
  /** The number in it: "at least 21". */
  readonly number: string;
  /** Least and most that the number stands for; null where it has no most. */
  readonly low: number;
  readonly high: number | null;
  /** Numbers further apart than by this factor are of different things; absent where any may be of one. */
  readonly within?: number;
  /** Where it ends in the plain text of the body, in UTF-16 units; 0 in the headline. */
  readonly end: number;
}

export interface Passages {
  readonly quotations: readonly Quotation[];
  /** Of the headline, then of the first sentences. */
  readonly figures: readonly Figure[];
}
