import { MAX_UNIT, sizeText } from '../../inbox/limits.ts';
import type { ArchiveRecord } from './archive-records.ts';

/**
 * Put records that were cut into segments together again, where these follow each other (ISO 28500, section 7).
 *
 * The whole stands in the place of the first segment; the others come after it as they are. A segment whose others are
 * elsewhere holds half a page: it is told, and nothing of it is handed on.
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
    open.reduce((sum, { block }) => sum + block.length, header.length) <= MAX_UNIT
  );
}

function* closed(open: readonly ArchiveRecord[]): Generator<ArchiveRecord> {
  const [first, ...others] = open;
  if (first === undefined) return;
  if (open.at(-1)?.header?.isLastSegment === true)
    yield { ...first, block: Buffer.concat(open.map(({ block }) => block)) };
  else {
    const fault = `the record is the first segment of a longer one, and the others do not follow it, or are longer than ${sizeText(MAX_UNIT)}`;
    yield { ...first, block: Buffer.alloc(0), fault };
  }
  yield* others;
}
