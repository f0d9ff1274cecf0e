/**
 * Something in a file of the content folder that a person has to mend.
 *
 * `message` reads `content/site.yaml:3: unknown key "tittle"; expected one of …`; `hint` says how to mend it.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly file: string;
  /** From 1; absent when the file as a whole is meant. */
  readonly line: number | undefined;
  /** What is wrong and what was expected, without the place. */
  readonly problem: string;
  readonly hint: string;

  constructor(where: { file: string; line?: number | undefined }, problem: string, hint: string) {
    super(`${where.file}${where.line === undefined ? '' : `:${where.line}`}: ${problem}`);
    this.file = where.file;
    this.line = where.line;
    this.problem = problem;
    this.hint = hint;
  }
}
