import type { DumpBytes } from '../inbox/dump-bytes.ts';
import type { ReadItem, SourceFormat } from '../model.ts';
import type { DumpOrigin } from './origin.ts';

/** The beginning of a dump, for format detection. */
export interface DumpHead {
  /** Up to 64 KiB, decompressed. */
  readonly bytes: Buffer;
  /** The same decoded, without leading white space; empty while only binary signatures are checked. */
  readonly text: string;
  /** Extension of the file's name without `.gz`, lower case; empty without one. */
  readonly extension: string;
}

/** A format of dumps: how to detect and how to read it. Each has a folder of its own; see `registry.ts`. */
export interface Format {
  /** Written to the ledger. */
  readonly name: SourceFormat;
  /** Name for messages: `a saved page (HTML)`. */
  readonly label: string;
  /** Whether it is detected by a binary signature, so that the bytes need not look like text. */
  readonly isBinary: boolean;
  readonly detect: (head: DumpHead) => boolean;
  /**
   * Read the documents of a dump one by one, within the bounds of `inbox/limits.ts`.
   *
   * @throws {BroadsheetError} if nothing more can be read; documents yielded before remain valid.
   */
  readonly read: (bytes: DumpBytes, origin: DumpOrigin, head: DumpHead) => AsyncIterable<ReadItem>;
}
