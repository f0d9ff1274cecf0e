/** What the page of a story shows from the text of an article, verbatim and with its position. */

/** A quotation with its speaker. */
export interface Quotation {
  /** Without a comma before the closing mark. */
  readonly text: string;
  /** The fullest name in the text. */
  readonly speaker: string;
  /** Offset of `text` in the plain text of the body, in UTF-16 units. */
  readonly start: number;
  /** End of the quotation including its attribution. */
  readonly end: number;
  /** Whether the speaker goes on after the attribution of the one before: “We sang,” said Brandt, 29. “Badly.” */
  readonly goesOn?: true;
}

/** What figures in reports count. */
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
  'aboard',
  'burned',
  'spilled',
  'depth',
  'temperature',
  'rate',
  'inflation',
  'unemployment',
  'votesFor',
  'fine',
  'debts',
  'damage',
  'stolen',
] as const;
export type CountedName = (typeof COUNTED_NAMES)[number];

/** A figure in a report. */
export interface Figure {
  readonly counted: CountedName;
  /** "killing at least 21 people". */
  readonly text: string;
  /** The number in it, with its unit: "at least 21", "5,000 acres". */
  readonly number: string;
  /** The range that the number may mean; null if there is no upper bound. */
  readonly low: number;
  readonly high: number | null;
  /** The unit of the range; absent for a count. Numbers in different units are not compared: dollars and euros. */
  readonly unit?: string;
  /** Numbers that differ by more than this factor count different things; absent if any may be the same. */
  readonly within?: number;
  /** Whether it counts a part of what the figure before it counts: "2,800 of them at one mill". */
  readonly isPart?: true;
  /** Its end in the plain text of the body, in UTF-16 units; 0 in the headline. */
  readonly end: number;
}

export interface Passages {
  readonly quotations: readonly Quotation[];
  /** Figures of the headline, then of the first sentences. */
  readonly figures: readonly Figure[];
}
