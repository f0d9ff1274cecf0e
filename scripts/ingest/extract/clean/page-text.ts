/** What is known of a page when its kind is determined. */
export interface PageText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Texts that were removed from it. */
  readonly dropped: readonly string[];
  /** Number of words of the paragraphs. */
  readonly words: number;
}
