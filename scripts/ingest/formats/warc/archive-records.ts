import { MAX_DOCUMENT_BYTES, sizeText } from '../../inbox/limits.ts';
import { countCharacters } from '../char-count.ts';
import { arcHeader } from './arc-header.ts';
import { ByteReader } from './byte-reader.ts';
import type { RecordHeader } from './record-header.ts';
import { warcHeader } from './warc-header.ts';

/** A record of an archive, or a damaged part between records. */
export interface ArchiveRecord {
  /** From 1. */
  readonly number: number;
  readonly header?: RecordHeader;
  /** Empty for types without a page. */
  readonly block: Buffer;
  /** What is wrong with it; its block, if any, may still be read, and the next record follows. */
  readonly fault?: string;
  /** Characters of a damaged part between records. */
  readonly lost?: number;
  /** An irregularity; the record is complete nevertheless. */
  readonly note?: string;
}

/** Maximum length of a header in bytes; the longest addresses are 64 KiB. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Types whose blocks may contain a page. */
const PAGES = new Set(['response', 'resource', 'conversion', 'continuation']);

/**
 * Split a web archive into records, with one in memory at a time. WARC: ISO 28500; ARC: the Internet Archive's ARC_IA,
 * with a header of one line that ends with the length.
 *
 * Anything else where a record should begin is skipped up to the next header, and yielded as one fault.
 *
 * @param source Decompressed bytes.
 */
export async function* archiveRecords(source: AsyncIterable<Buffer>): AsyncGenerator<ArchiveRecord> {
  const reader = new ByteReader(source);
  let number = 0;
  let damaged: (ArchiveRecord & { lost: number }) | undefined;
  for (;;) {
    const line = await reader.line(MAX_HEADER_BYTES);
    if (line === undefined) {
      if (damaged !== undefined) yield damaged;
      return;
    }
    const text = line.toString('latin1').trim();
    if (text === '') continue;
    const header = text.startsWith('WARC/')
      ? await warcHeader(reader, MAX_HEADER_BYTES)
      : arcHeader(line.toString('utf8'));
    if (typeof header === 'string') {
      damaged ??= { number: ++number, block: EMPTY, fault: header, lost: 0 };
      damaged.lost += countCharacters(line.toString('utf8'));
      continue;
    }
    if (damaged !== undefined) yield damaged;
    damaged = undefined;
    number++;
    const keep = PAGES.has(header.type) && header.length <= MAX_DOCUMENT_BYTES;
    const { bytes, length } = await reader.block(header.length, keep);
    const missing = header.length - length;
    if (missing > 0 && missing <= bareLineEnds(bytes)) {
      const note = `line ends were changed after it was captured: ${missing} bytes fewer than stated`;
      yield { number, header, block: bytes, note };
    } else if (missing > 0) {
      const fault = `the archive ends inside the record: ${length} of ${header.length} bytes are there`;
      yield { number, header, block: bytes, fault };
    } else if (PAGES.has(header.type) && !keep) {
      yield {
        number,
        header,
        block: EMPTY,
        fault: `the record is longer than ${sizeText(MAX_DOCUMENT_BYTES)} and was skipped`,
      };
    } else yield { number, header, block: bytes };
  }
}

const EMPTY = Buffer.alloc(0);

/**
 * Count the line endings of an HTTP head that lost their carriage returns in a text tool.
 *
 * @returns Number of bytes that the block may lack for this reason; 0 if its line endings are intact.
 */
function bareLineEnds(block: Buffer): number {
  const end = block.indexOf('\n\n', 0, 'latin1');
  const head = block.toString('latin1', 0, end < 0 ? 0 : Math.min(end + 2, MAX_HEADER_BYTES));
  return head.startsWith('HTTP/') && !head.includes('\r') ? head.split('\n').length - 1 : 0;
}
