/** An article with topics assigned by a person. */
export interface TrainingExample {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly topics: readonly string[];
  /** 1 for an article of a data set, more for one that an editor filed. */
  readonly weight: number;
}
