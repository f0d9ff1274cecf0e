import { BroadsheetError } from './broadsheet-error.ts';

/** Something that a person should know: where it is, what is wrong, and how to fix it. */
export interface Problem {
  /** A path relative to the inbox, a path below the content folder, or an address; empty if there is none. */
  readonly file: string;
  /** `line 12`, `record 7`, an element's position; empty for the file as a whole. */
  readonly place: string;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
  /** Whether it affects the exit status: something could not be read, or the site is not published. */
  readonly fatal: boolean;
}

/** @returns An error in a file of the content folder as a problem; any other error is rethrown. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof BroadsheetError) || error.where === undefined) throw error;
  const { problem: message, hint, where } = error;
  const place = where.line === undefined ? '' : `line ${where.line}`;
  return { file: where.file, place, message, hint, fatal: true };
}

/** @returns `content/site.yaml:3: unknown key`, `records.jsonl, record 7: …`. */
export function placedMessage({ file, place, message }: Pick<Problem, 'file' | 'place' | 'message'>): string {
  const line = /^line (\d+)$/.exec(place)?.[1];
  const where =
    line !== undefined ? `${file}:${line}` : [file, place].filter((part) => part !== '').join(', ');
  return where === '' ? message : `${where}: ${message}`;
}
