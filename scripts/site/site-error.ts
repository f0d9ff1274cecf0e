/** Wrong use: nothing was done, exit status 2. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  /** How to mend it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
