/** The command was used wrongly: nothing was done, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** How it is used rightly. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
