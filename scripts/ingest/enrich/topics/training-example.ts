/** An article whose topics a person gave. */
export interface TrainingExample {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly topics: readonly string[];
  /** How much it counts; a set's article 1, an editor's more. */
  readonly weight: number;
}
