import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../../content/broadsheet-error.ts';

/** Something in the content that a person should fix. */
export interface ContentProblem {
  /** `content/articles/…`. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  readonly hint: string;
}

/** @returns A content error as a problem; any other error is thrown on. */
export function problemOf(error: unknown): ContentProblem {
  if (!(error instanceof BroadsheetError) || error.where === undefined) throw error;
  const { problem, hint, where } = error;
  const { file, line } = where;
  return omitUndefined({ file, line, message: problem, hint });
}
