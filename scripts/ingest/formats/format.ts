import type { DumpBytes } from '../inbox/dump-bytes.ts';
import type { ReadItem, SourceFormat } from '../model.ts';
import type { DumpOrigin } from './origin.ts';

/** The beginning of a dump, by which its format is told. */
export interface DumpHead {
  /** Up to 64 KiB, decompressed. */
  readonly bytes: Buffer;
  /** The same decoded, without white space before it; empty while only signatures of bytes are looked for. */
  readonly text: string;
  /** Extension of the file's name without `.gz`, lower case; empty without one. */
  readonly extension: string;
}

/** A format of dump: how it is told, and how it is read. Each has a folder of its own; see `registry.ts`. */
export interface Format {
  /** Written to the ledger. */
  readonly name: SourceFormat;
  /** As people are told what a dump may be: `a saved page (HTML)`. */
  readonly label: string;
  /** Told by a signature of bytes, so that the bytes need not look like text. */
  readonly isBinary: boolean;
  readonly detect: (head: DumpHead) => boolean;
  /**
   * Read the documents of a dump one by one, within the bounds of `inbox/limits.ts`.
   *
   * @throws {BroadsheetError} when nothing more can be read; what was yielded before stands.
   */
  readonly read: (bytes: DumpBytes, origin: DumpOrigin, head: DumpHead) => AsyncIterable<ReadItem>;
}
