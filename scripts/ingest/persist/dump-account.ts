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
  form: SourceFormat | undefined;
  /** Characters of what could not be read. */
  unread: number;
}

/** The account of one dump while it is made up. */
export interface DumpAccount {
  readonly reading: DumpReading;
  /** By document, in the order of the dump. */
  readonly documents: { sequence: number; dropped: readonly Dropped[] }[];
  readonly characters: { in: number; used: number; dropped: number };
}
