/** A part of a body labelled as news or noise, by a person or a rule. */
export interface LabelledPart {
  readonly text: string;
  readonly noise: boolean;
}

export interface LabelledBody {
  /** Unique; assigns pages and records to folds. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** One entry per line, with its parts, which are joined by spaces. */
  readonly lines: readonly (readonly LabelledPart[])[];
  /** Whether its noise was inserted by us or original. */
  readonly made: boolean;
}
