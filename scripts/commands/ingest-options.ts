import { parseArgs } from 'node:util';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';

/** The options that `build` and `ingest` share, in the format of `parseArgs`. */
export const INGEST_FLAGS = {
  dumps: { type: 'string' },
  content: { type: 'string', default: 'content' },
  'captured-at': { type: 'string' },
  today: { type: 'string' },
  report: { type: 'string' },
  force: { type: 'boolean', default: false },
  repair: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/** The ingest that the command line asks for. */
export interface IngestCommand {
  /** `undefined` for the default, which may not exist. */
  readonly dumpsDir: string | undefined;
  readonly contentDir: string;
  readonly capturedAt?: Date;
  /** UTC midnight. */
  readonly today: Date;
  /** File for the report as JSON. */
  readonly report?: string;
  readonly force: boolean;
  /** Repairs damaged files that only the ingest writes. */
  readonly repair: boolean;
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

type Values = {
  readonly dumps?: string | undefined;
  readonly content: string;
  readonly 'captured-at'?: string | undefined;
  readonly today?: string | undefined;
  readonly report?: string | undefined;
  readonly force: boolean;
  readonly repair: boolean;
  readonly 'dry-run': boolean;
  readonly quiet: boolean;
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * @param args The arguments after the name of the command.
 * @param now The clock; only its UTC day is used.
 * @throws {BroadsheetError} for anything that is not an option.
 */
export function ingestCommand(args: readonly string[], now: Date): IngestCommand {
  return ingestOptions(
    parsed(() => parseArgs({ args: [...args], options: INGEST_FLAGS }).values),
    now,
  );
}

/** @param values What `parseArgs` returned for `INGEST_FLAGS`. */
export function ingestOptions(values: Values, now: Date): IngestCommand {
  const capturedAt = values['captured-at'];
  if (capturedAt !== undefined && !isDate(INSTANT, capturedAt)) {
    throw new BroadsheetError(
      `--captured-at ${capturedAt} is not an instant`,
      'Give date, time and zone, for instance --captured-at 2025-07-14T21:00:00Z.',
    );
  }
  if (values.today !== undefined && !isDate(DAY, values.today)) {
    throw new BroadsheetError(
      `--today ${values.today} is not a day`,
      'Give a day such as --today 2025-07-14.',
    );
  }
  return {
    dumpsDir: values.dumps,
    contentDir: values.content,
    ...omitUndefined({ capturedAt: capturedAt === undefined ? undefined : new Date(capturedAt) }),
    today: new Date(`${values.today ?? now.toISOString().slice(0, 10)}T00:00:00Z`),
    ...omitUndefined({ report: values.report }),
    force: values.force,
    repair: values.repair,
    dryRun: values['dry-run'],
    quiet: values.quiet,
  };
}

/** Turn an error of `parseArgs` into a `BroadsheetError`. */
export function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BroadsheetError(
      error.message.split('. ')[0] ?? error.message,
      'The options are listed in README.md.',
    );
  }
}

/** Whether a text matches the pattern and is a date of the calendar, as 30 February is not. */
function isDate(pattern: RegExp, text: string): boolean {
  if (!pattern.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
