/** A body in which somebody, or a rule, told news from noise. */
export interface LabelledPart {
  readonly text: string;
  readonly noise: boolean;
}

export interface LabelledBody {
  /** Unique; pages and records are put into folds by it. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** One a line; parts of a line stood after one another, a space between. */
  readonly lines: readonly (readonly LabelledPart[])[];
  /** Whether its noise was put in by us, or stood there. */
  readonly made: boolean;
}
