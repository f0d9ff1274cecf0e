import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { RawDocument, ReadItem } from '../../model.ts';
import { binaryData } from '../binary-data.ts';
import { countCharacters } from '../char-count.ts';
import { decode } from '../decode.ts';
import { guessedNote } from '../decoded.ts';
import { markupFacts } from '../html/markup-facts.ts';
import { parseInstant } from '../instant.ts';
import { captured, type DumpOrigin, partProblem, webAddress } from '../origin.ts';
import { type ArchiveRecord, archiveRecords } from './archive-records.ts';
import { httpResponse } from './http-response.ts';
import { joinSegments } from './join-segments.ts';
import type { RecordHeader } from './record-header.ts';

/**
 * Read a web archive record by record: HTML responses and resources as pages, conversions as text.
 *
 * Every other record becomes a document of one dropped line with its type and address, so that it is listed and
 * counted. A broken record is a problem that does not affect those before and after it.
 */
export async function* readArchive(
  source: AsyncIterable<Buffer>,
  members: () => number,
  origin: DumpOrigin,
): AsyncGenerator<ReadItem> {
  let count = 0;
  let bracketed = 0;
  let faulty = false;
  for await (const record of joinSegments(archiveRecords(source))) {
    count = Math.max(count, record.number);
    if (record.header?.bracketed === true) bracketed++;
    if (record.fault !== undefined) faulty = true;
    yield* readRecord(record, origin);
  }
  const segments = members();
  if (count > 1 && segments === 1) {
    yield noted(origin, '', 'the archive is gzipped in one segment, not record by record', OTHER_TOOLS);
  } else if (!faulty && segments > 1 && segments !== count) {
    const message = `the archive of ${count} records is gzipped in ${segments} segments, not record by record`;
    yield noted(origin, '', message, OTHER_TOOLS);
  }
  if (bracketed > 0) {
    const addresses = bracketed === 1 ? '1 address stands' : `${bracketed} addresses stand`;
    yield noted(origin, '', `${addresses} in angle brackets`, OTHER_TOOLS);
  }
  if (count === 0) {
    yield {
      problem: partProblem(origin, '', 'the archive holds no records', 'Fetch it again.'),
      characters: 0,
    };
  }
}

const OTHER_TOOLS = 'It was read all the same; other tools may not find its records.';

/** Number of first bytes that are checked for binary data. */
const HEAD_BYTES = 4096;

async function* readRecord(record: ArchiveRecord, origin: DumpOrigin): AsyncGenerator<ReadItem> {
  const { header, block, fault, note, lost = 0 } = record;
  const place = `record ${record.number}`;
  // Of a block that is there in part, the page is read and counted.
  if (fault !== undefined) yield broken(origin, place, fault, block.length === 0 ? header : undefined, lost);
  if (note !== undefined) yield noted(origin, place, note, 'It was read all the same.');
  if (header === undefined || (fault !== undefined && block.length === 0)) return;
  const url = webAddress(header.url);
  const facts = {
    place,
    ...captured(origin, parseInstant(header.date)),
    ...omitUndefined({ url }),
  };
  if (header.type === 'conversion') {
    const what = binaryData(block.subarray(0, HEAD_BYTES));
    if (what !== undefined) {
      yield broken(origin, place, `the body is ${what}, no text`, header);
      return;
    }
    const text = decode(block).text;
    yield text.trim() === '' ? passed(facts, header, 'empty') : { document: { ...facts, as: 'text', text } };
    return;
  }
  if (header.type !== 'response' && header.type !== 'resource') {
    yield passed(facts, header, `${/^[a-z]{1,20}$/.test(header.type) ? header.type : 'unknown'} record`);
    return;
  }
  const response = await httpResponse(block);
  if (response === undefined) {
    if (!isHtml(header.media)) yield passed(facts, header, 'no HTML');
    else yield* page(origin, facts, block, header, /charset=([\w.:-]{2,40})/i.exec(header.media)?.[1]);
    return;
  }
  if (response.status !== 200) yield passed(facts, header, `status ${response.status}`);
  else if (!isHtml(response.media)) yield passed(facts, header, 'no HTML');
  else {
    const isEmpty = response.body.length === 0;
    if (response.fault !== undefined)
      yield broken(origin, place, response.fault, isEmpty ? header : undefined);
    if (!isEmpty) yield* page(origin, facts, response.body, header, response.charset);
    else if (response.fault === undefined) yield passed(facts, header, 'empty');
  }
}

type Facts = Pick<RawDocument, 'place' | 'url' | 'capturedAt' | 'capturedPrecision'>;

function isHtml(media: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)/i.test(media);
}

function* page(
  origin: DumpOrigin,
  facts: Facts,
  body: Buffer,
  header: RecordHeader,
  charset: string | undefined,
): Generator<ReadItem> {
  const what = binaryData(body.subarray(0, HEAD_BYTES));
  if (what !== undefined) {
    yield broken(origin, facts.place, `the body is ${what}, no page`, header);
    return;
  }
  const own = markupFacts(body);
  const decoded = decode(body, charset ?? own.charset, own.language);
  if (decoded.guessed) yield guessedNote(origin, facts.place, decoded.charset);
  yield { document: { ...facts, as: 'html', html: decoded.text } };
}

function passed(facts: Facts, header: RecordHeader, reason: string): ReadItem {
  const text = titleOf(header);
  return { document: { ...facts, as: 'lines', lines: [{ text, place: facts.place, dropped: reason }] } };
}

/** What stands in the account for a record that is not read. */
function titleOf({ type, url }: RecordHeader): string {
  return `${type} ${url}`.trim();
}

/**
 * @param unread Header of a record of which nothing is read.
 * @param lost Characters between records.
 */
function broken(
  origin: DumpOrigin,
  place: string,
  message: string,
  unread: RecordHeader | undefined,
  lost = 0,
): ReadItem {
  const hint = 'The records that could be read were kept. Fetch the archive again for the others.';
  const characters = unread === undefined ? lost : countCharacters(titleOf(unread));
  return { problem: partProblem(origin, place, message, hint), characters };
}

function noted(origin: DumpOrigin, place: string, message: string, hint: string): ReadItem {
  return { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
}
