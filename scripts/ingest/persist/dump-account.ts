import type { CopyLoss } from '../dedupe/copy-losses.ts';
import type { HeldText } from '../extract/process-document.ts';
import type { Dropped } from '../extract/source-location.ts';
import type { DumpProblems } from '../formats/diagnostics.ts';
import type { DumpFile } from '../inbox/list-inbox.ts';
import type { OpenDump } from '../inbox/open-dump.ts';
import type { SourceFormat } from '../model.ts';

/** A dump to read. */
export interface DumpJob {
  readonly file: DumpFile;
  readonly open: OpenDump;
}

/** The results of reading a dump, apart from its documents. */
export interface DumpReading extends DumpProblems {
  readonly job: DumpJob;
  format: SourceFormat | undefined;
  /** Number of characters that could not be read. */
  unread: number;
}

/** The account of characters of one dump, while it is being compiled. */
export interface DumpAccount {
  readonly reading: DumpReading;
  /** One entry per document, in the order of the dump. */
  readonly documents: {
    readonly sequence: number;
    readonly dropped: readonly Dropped[];
    readonly held?: readonly HeldText[];
  }[];
  readonly characters: { in: number; used: number; dropped: number };
}

/**
 * Charge the losses of copies to the accounts of their dumps: input that is not used.
 *
 * @param accounts Changed in place.
 */
export function chargeLosses(accounts: readonly DumpAccount[], losses: readonly CopyLoss[]): void {
  const byDump = new Map(accounts.map((account) => [account.reading.job.open.sha256, account]));
  for (const { text, article, reason, characters } of [...losses].sort(
    (a, b) => a.text.order - b.text.order,
  )) {
    const { dump, place } = text.item.found;
    const account = byDump.get(dump);
    if (account === undefined) continue;
    // A composed letter may count as one where the dump has two characters.
    const lost = Math.min(characters, account.characters.used);
    account.characters.used -= lost;
    account.characters.dropped += lost;
    const dropped = [{ place, stage: 'dedupe', reason, article, characters: lost }];
    account.documents.push({ sequence: Number.MAX_SAFE_INTEGER, dropped });
  }
}
