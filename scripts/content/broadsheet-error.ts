/** A file and a line in it, counted from 1; without a line, the file as a whole. */
export interface Where {
  readonly file: string;
  readonly line?: number | undefined;
}

/**
 * An error that the user can fix: wrong usage, a broken file, a full disk. Any other error is a bug in Broadsheet.
 *
 * `message` reads `content/site.yaml:3: unknown key "tittle"; expected one of …`; `hint` says how to fix it.
 */
export class BroadsheetError extends Error {
  override readonly name = 'BroadsheetError';
  readonly hint: string;
  /** What is wrong and what was expected, without the place. */
  readonly problem: string;
  readonly where: Where | undefined;
  /** Exit status of a command that fails with this error; 2: wrong usage, or nothing was written. */
  readonly exitStatus: number;

  constructor(
    problem: string,
    hint: string,
    {
      where,
      exitStatus = 2,
      cause,
    }: { readonly where?: Where; readonly exitStatus?: number; readonly cause?: unknown } = {},
  ) {
    super(`${where === undefined ? '' : `${placeOf(where)}: `}${problem}`, { cause });
    this.problem = problem;
    this.hint = hint;
    this.where = where;
    this.exitStatus = exitStatus;
  }
}

/**
 * An error in a file of the content folder that a person has to fix. A refused setting counts as wrong usage; any other
 * content that cannot be read completely blocks publishing, exit status 3.
 */
export function contentError(where: Where, problem: string, hint: string): BroadsheetError {
  return new BroadsheetError(problem, hint, { where, exitStatus: where.file.endsWith('.yaml') ? 2 : 3 });
}

/** What anything that was thrown says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns What was read; `undefined` if it was refused with a `BroadsheetError`. */
export function tryReading<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BroadsheetError) return undefined;
    throw error;
  }
}

/** `content/site.yaml:3`, or the file alone. */
function placeOf({ file, line }: Where): string {
  return line === undefined ? file : `${file}:${line}`;
}
