import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { lookUpDumps } from '../../content/ledger-lookup.ts';
import type { Problem } from '../../content/problem.ts';
import type { DumpFile } from '../inbox/list-inbox.ts';
import { openDump } from '../inbox/open-dump.ts';
import type { DumpJob } from '../persist/dump-account.ts';

export interface SelectedDumps {
  /** Dumps to read, in the order of the inbox. */
  readonly fresh: readonly DumpJob[];
  /** Dumps of branches to be joined, in the order of the inbox. */
  readonly again: readonly DumpJob[];
  /** Number of dumps that were skipped. */
  readonly passedOver: number;
  /** What the ledger says of the dumps of the inbox, by hash. */
  readonly known: ReadonlyMap<string, LedgerEntry>;
  /** Dumps that could not be opened. */
  readonly problems: readonly Problem[];
}

/**
 * Hash every dump of the inbox and select the new ones.
 *
 * A dump is known if the ledger has its hash, unless nothing in it could be read: then it is tried again, but not
 * within the batches of one import. Two files with the same bytes and capture time are one dump, under the name that
 * sorts first.
 *
 * @param options.force Read known dumps again; those of branches to be joined are read anyway, with their join.
 * @param options.tried Name of the last dump that an unfinished import has read.
 */
export async function selectDumps(
  files: readonly DumpFile[],
  contentDir: string,
  options: {
    capturedAt?: Date;
    force: boolean;
    /** Ids of texts that a person admitted: a dump with one that was held back is read again. */
    admitted: readonly string[];
    tried?: string;
    /** Whether a dump belongs to branches to be joined. */
    isAgain?: (sha256: string) => boolean;
    onProgress: (done: number, of: number) => void;
  },
): Promise<SelectedDumps> {
  const jobs = new Map<string, DumpJob>();
  const problems: Problem[] = [];
  const { capturedAt, force, admitted, tried = '', isAgain = () => false, onProgress } = options;
  for (const [done, file] of files.entries()) {
    const open = await openDump(file, omitUndefined({ capturedAt }));
    if (open.sha256 === '') problems.push(...open.problems);
    else if (!jobs.has(open.sha256)) jobs.set(open.sha256, { file, open });
    onProgress(done + 1, files.length);
  }
  const known = lookUpDumps(contentDir, [...jobs.keys()]);
  const isRead = (name: string, entry: LedgerEntry | undefined) =>
    entry !== undefined &&
    (entry.articles.length > 0 || entry.held !== undefined || entry.problems.length === 0 || name <= tried) &&
    !entry.held?.some(({ id }) => admitted.includes(id));
  const again = [...jobs.values()].filter(({ open }) => isAgain(open.sha256));
  const fresh = [...jobs.values()].filter(
    ({ file, open }) => !isAgain(open.sha256) && (force || !isRead(file.name, known.get(open.sha256))),
  );
  return { fresh, again, passedOver: files.length - problems.length - fresh.length, known, problems };
}
