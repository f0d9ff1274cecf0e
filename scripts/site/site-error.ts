/** Wrong use, or a folder that is not left alone: nothing was done, exit status 2. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  /** How to mend it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
