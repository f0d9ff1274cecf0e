import type { ByteReader } from './byte-reader.ts';
import type { RecordHeader } from './record-header.ts';

/**
 * Read the fields of a WARC record after its version line; ISO 28500, sections 4 and 5.
 *
 * @param max Maximum length of all fields together in bytes.
 * @returns The header, or what is wrong with it.
 */
export async function warcHeader(reader: ByteReader, max: number): Promise<RecordHeader | string> {
  const fields = new Map<string, string>();
  let size = 0;
  for (;;) {
    const line = await reader.line(max);
    if (line === undefined) return 'the archive ends inside the header of a record';
    size += line.length;
    if (size > max) return 'the header of the record has no end';
    const text = line.toString('utf8').trim();
    if (text === '') break;
    const colon = text.indexOf(':');
    if (colon > 0) fields.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  const length = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) {
    return `expected a Content-Length in the header of the record, found ${length === '' ? 'none' : JSON.stringify(length.slice(0, 40))}`;
  }
  const segment = /^[1-9]\d{0,5}$/.exec(fields.get('warc-segment-number') ?? '')?.[0];
  const address = fields.get('warc-target-uri') ?? '';
  return {
    type: fields.get('warc-type')?.toLowerCase() ?? '',
    // wget puts the address into angle brackets, following a mistake in the grammar of WARC 1.0.
    url: address.replace(/^<|>$/g, ''),
    bracketed: address.startsWith('<'),
    date: fields.get('warc-date') ?? '',
    media: fields.get('content-type') ?? '',
    length: Number(length),
    ...(segment === undefined
      ? {}
      : { segment: Number(segment), isLastSegment: fields.has('warc-segment-total-length') }),
  };
}
