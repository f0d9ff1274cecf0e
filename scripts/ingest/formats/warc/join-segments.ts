import { MAX_DOCUMENT_BYTES, sizeText } from '../../inbox/limits.ts';
import type { ArchiveRecord } from './archive-records.ts';

/**
 * Join the segments of records where they follow each other (ISO 28500, section 7).
 *
 * The joined record takes the place of the first segment; the other segments follow unchanged. A segment whose others
 * are elsewhere is part of a page: it is reported, and nothing of it is used.
 */
export async function* joinSegments(records: AsyncIterable<ArchiveRecord>): AsyncGenerator<ArchiveRecord> {
  let open: ArchiveRecord[] = [];
  for await (const record of records) {
    if (open.length > 0 && continues(record, open)) {
      open.push(record);
      if (record.header?.isLastSegment !== true) continue;
      yield* closed(open);
      open = [];
      continue;
    }
    yield* closed(open);
    open = [];
    const { header, fault } = record;
    if (fault === undefined && header?.segment === 1 && header.isLastSegment !== true) open.push(record);
    else yield record;
  }
  yield* closed(open);
}

function continues({ header, fault }: ArchiveRecord, open: readonly ArchiveRecord[]): boolean {
  return (
    fault === undefined &&
    header?.type === 'continuation' &&
    header.segment === open.length + 1 &&
    header.url === open[0]?.header?.url &&
    open.reduce((sum, { block }) => sum + block.length, header.length) <= MAX_DOCUMENT_BYTES
  );
}

function* closed(open: readonly ArchiveRecord[]): Generator<ArchiveRecord> {
  const [first, ...others] = open;
  if (first === undefined) return;
  if (open.at(-1)?.header?.isLastSegment === true)
    yield { ...first, block: Buffer.concat(open.map(({ block }) => block)) };
  else {
    const fault = `the record is the first segment of a longer one, and the others do not follow it, or are longer than ${sizeText(MAX_DOCUMENT_BYTES)}`;
    yield { ...first, block: Buffer.alloc(0), fault };
  }
  yield* others;
}
