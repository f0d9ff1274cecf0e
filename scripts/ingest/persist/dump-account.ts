import type { CopyLoss } from '../dedupe/copy-losses.ts';
import type { HeldText } from '../extract/process-document.ts';
import type { Dropped } from '../extract/source-location.ts';
import type { DumpProblems } from '../formats/diagnostics.ts';
import type { DumpFile } from '../inbox/list-inbox.ts';
import type { OpenDump } from '../inbox/open-dump.ts';
import type { SourceFormat } from '../model.ts';

/** A dump to be read. */
export interface DumpJob {
  readonly file: DumpFile;
  readonly open: OpenDump;
}

/** What reading a dump told besides its documents. */
export interface DumpReading extends DumpProblems {
  readonly job: DumpJob;
  format: SourceFormat | undefined;
  /** Characters of what could not be read. */
  unread: number;
}

/** The account of one dump while it is made up. */
export interface DumpAccount {
  readonly reading: DumpReading;
  /** By document, in the order of the dump. */
  readonly documents: {
    readonly sequence: number;
    readonly dropped: readonly Dropped[];
    readonly held?: readonly HeldText[];
  }[];
  readonly characters: { in: number; used: number; dropped: number };
}

/**
 * Put what copies lost to the accounts of their dumps: it came in, and is not used.
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
    // Composed letters may be counted as one where the dump has two.
    const lost = Math.min(characters, account.characters.used);
    account.characters.used -= lost;
    account.characters.dropped += lost;
    const dropped = [{ place, stage: 'dedupe', reason, article, characters: lost }];
    account.documents.push({ sequence: Number.MAX_SAFE_INTEGER, dropped });
  }
}
