import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsed } from '../commands/ingest-options.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { MUTATED_FOLDERS } from './mutated-folders.ts';

export interface MutateCommand {
  /** Code below the project to mutate; all of it if empty. */
  readonly only: readonly string[];
  /** Share of the mutants to try, above 0 and up to 1. */
  readonly share: number;
  readonly seed: number;
  /** Processes that try mutants in parallel; by default one per core. */
  readonly workers: number | undefined;
}

/**
 * @param args Arguments of the command.
 * @throws {BroadsheetError} for wrong usage.
 */
export function mutateCommand(args: readonly string[]): MutateCommand {
  const { only = [], ...values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        share: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        workers: { type: 'string' },
      },
    }),
  ).values;
  const share = Number(values.share);
  const seed = Number(values.seed);
  if (!(share > 0 && share <= 1) || !Number.isInteger(seed))
    throw new BroadsheetError(
      `--share ${values.share} --seed ${values.seed} is not a sample`,
      'Give a share up to 1 and a whole number, such as --share 0.1 --seed 7',
    );
  if (values.workers !== undefined && !/^[1-9]\d{0,2}$/.test(values.workers))
    throw new BroadsheetError(
      `--workers ${values.workers} is not a number of processes`,
      'Give a whole number from 1 to 999, such as --workers 1',
    );
  for (const path of only)
    if (!existsSync(path) || !MUTATED_FOLDERS.some(({ code }) => isIn(path, code)))
      throw new BroadsheetError(
        `--only ${path} is not code that is mutated`,
        `Give one of these, or a file in it: ${MUTATED_FOLDERS.map(({ code }) => code).join(', ')}`,
      );
  return { only, share, seed, workers: values.workers === undefined ? undefined : Number(values.workers) };
}

/** Whether a path is a folder or below it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
