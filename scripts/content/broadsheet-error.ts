/** A file, and the line that is meant; from 1, absent when it is the file as a whole. */
export interface Where {
  readonly file: string;
  readonly line?: number | undefined;
}

/**
 * Something that whoever runs Broadsheet can fix: wrong use, a broken file, a disk that is full. Any other error is a
 * fault of Broadsheet's own.
 *
 * `message` reads `content/site.yaml:3: unknown key "tittle"; expected one of …`; `hint` says how to fix it.
 */
export class BroadsheetError extends Error {
  override readonly name = 'BroadsheetError';
  readonly hint: string;
  /** What is wrong and what was expected, without the place. */
  readonly problem: string;
  readonly where: Where | undefined;
  /** Of the command that ends with it; 2: wrong use, or nothing was written. */
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
 * Something in a file of the content folder that a person has to fix: a setting that is refused is wrong use; other
 * content that cannot be read whole makes the site unfit, exit status 3.
 */
export function contentError(where: Where, problem: string, hint: string): BroadsheetError {
  return new BroadsheetError(problem, hint, { where, exitStatus: where.file.endsWith('.yaml') ? 2 : 3 });
}

/** `content/site.yaml:3`, or the file alone. */
function placeOf({ file, line }: Where): string {
  return line === undefined ? file : `${file}:${line}`;
}
