import { type DumpBytes, dumpBytes } from '../inbox/dump-bytes.ts';
import { MAX_FEED, MAX_UNIT } from '../inbox/limits.ts';
import type { DumpFile } from '../inbox/list-inbox.ts';
import { type OpenDump, stampOf } from '../inbox/open-dump.ts';
import { toProblem, Unreadable } from '../inbox/unreadable.ts';
import type { ReadItem, SourceFormat } from '../model.ts';
import { countCharacters } from './char-count.ts';
import { decode, utf16ByZeros } from './decode.ts';
import { type DetectedFormat, detectFormat } from './detect.ts';
import { excess } from './excess.ts';
import { metaCharset } from './html/meta-charset.ts';
import { asUtf8 } from './json/as-utf8.ts';
import { readRecords } from './json/read-records.ts';
import { type DumpOrigin, partProblem, stated } from './origin.ts';
import { readWhole } from './read-whole.ts';

/** A dump being read. */
export interface DumpContents {
  /** Told by the content; absent when it cannot be read at all. */
  readonly form: SourceFormat | undefined;
  /** To be walked once. */
  readonly items: AsyncIterable<ReadItem>;
}

/**
 * Read a dump: tell its form by its first bytes and hand out its documents one by one.
 *
 * Memory holds one document at a time, within the bounds of `limits.ts`. Nothing is thrown: what cannot be
 * read is a problem, and what was read before it stands. The characters of the lines of all documents, plus
 * those told with the problems, are what came in; what lies beyond a problem that ends the reading (a
 * broken gzip, a dump that is no text) is not known and not counted.
 *
 * @param file From `listInbox`.
 * @param open From `openDump`; a dump that has changed since is a fatal problem, told last.
 */
export async function readDocuments(file: DumpFile, open: OpenDump): Promise<DumpContents> {
  const origin: DumpOrigin = { file: file.name, open };
  let bytes: DumpBytes;
  try {
    bytes = await dumpBytes(file.path);
  } catch (error) {
    return { form: undefined, items: failed(origin, error) };
  }
  if (bytes.head.length === 0) {
    return {
      form: undefined,
      items: failed(origin, new Unreadable('the file is empty', 'Fetch it again, or delete it.')),
    };
  }
  const detected = detectFormat(bytes.head, file.name);
  return { form: detected.form, items: guarded(detected, bytes, origin, file.path) };
}

async function* failed(origin: DumpOrigin, error: unknown): AsyncGenerator<ReadItem> {
  yield { problem: toProblem(error, origin.file, ''), characters: 0 };
}

async function* guarded(
  detected: DetectedFormat,
  bytes: DumpBytes,
  origin: DumpOrigin,
  path: string,
): AsyncGenerator<ReadItem> {
  try {
    for await (const item of unitsOf(detected, bytes, origin)) yield workable(item, origin);
  } catch (error) {
    yield* failed(origin, error);
  } finally {
    await bytes.close();
  }
  if (stampNow(path) !== origin.open.stamp) {
    const hint = 'Run the ingest again when the file is at rest.';
    yield* failed(origin, new Unreadable('the file changed while it was read', hint));
  }
}

/** @returns Nothing for a file that is not there any more. */
function stampNow(path: string): string | undefined {
  try {
    return stampOf(path);
  } catch {
    return undefined;
  }
}

/** A document that is too much work is a problem instead. */
function workable(item: ReadItem, origin: DumpOrigin): ReadItem {
  const why = 'document' in item ? excess(item.document) : undefined;
  if (why === undefined || !('document' in item)) return item;
  const { document } = item;
  const text = document.as === 'html' ? document.html : document.as === 'text' ? document.text : '';
  const hint = 'Cut it into smaller ones, one page each, or take it out of the inbox.';
  return {
    problem: partProblem(origin, document.place, `${why}: not read`, hint),
    characters: countCharacters(text),
  };
}

/** What feeds and web archives are read with is loaded when there is one: it takes longer than to read a small dump. */
async function* unitsOf(
  detected: DetectedFormat,
  bytes: DumpBytes,
  origin: DumpOrigin,
): AsyncGenerator<ReadItem> {
  if (detected.form === undefined) {
    throw new Unreadable(`this is ${detected.what}, no dump`, EXPECTED);
  }
  switch (detected.layout) {
    case 'text':
      yield* readText(bytes.all, origin);
      break;
    case 'html': {
      const page = await readWhole(bytes.all, MAX_UNIT, 'saved page');
      const { text } = yield* decoded(page, origin, metaCharset(page));
      yield { document: { place: '', ...stated(origin), as: 'html', html: text } };
      break;
    }
    case 'json':
    case 'jsonl':
      yield* readRecords(utf8(bytes), detected.layout, origin);
      break;
    case 'xml-feed':
    case 'json-feed': {
      const feed = await readWhole(bytes.all, MAX_FEED, 'feed');
      const { text } = yield* decoded(feed, origin, metaCharset(feed));
      const { readFeed } = await import('./feed/read-feed.ts');
      yield* readFeed(text, origin);
      break;
    }
    case 'archive': {
      const { readArchive } = await import('./warc/read-archive.ts');
      yield* readArchive(bytes.all, bytes.members, origin);
      break;
    }
  }
}

const EXPECTED =
  'Expected text, a saved page (HTML), JSON or JSON Lines, a feed (RSS, Atom, JSON Feed) or a web archive (WARC, WET, ARC), each may be gzipped.';

async function* readText(source: AsyncIterable<Buffer>, origin: DumpOrigin): AsyncGenerator<ReadItem> {
  const bytes = await readWhole(source, MAX_UNIT, 'text');
  const { text } = yield* decoded(bytes, origin, undefined);
  if (countCharacters(text) === 0)
    throw new Unreadable('the file holds nothing but white space', 'Fetch it again.');
  yield { document: { place: '', ...stated(origin), as: 'text', text } };
}

function* decoded(
  bytes: Buffer,
  origin: DumpOrigin,
  charset: string | undefined,
): Generator<ReadItem, { text: string }> {
  const result = decode(bytes, charset);
  if (result.broken > 0) {
    const message = `${result.broken} broken ${result.charset} sequence${result.broken === 1 ? '' : 's'}, shown as U+FFFD`;
    const hint = 'The text was read all the same. Fetch the dump again when the gaps matter.';
    yield { problem: { file: origin.file, place: '', message, hint, fatal: false }, characters: 0 };
  }
  return result;
}

function utf8(bytes: DumpBytes): AsyncIterable<Buffer> {
  const { head } = bytes;
  if (head[0] === 0xff && head[1] === 0xfe) return asUtf8(bytes.all, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return asUtf8(bytes.all, 'utf-16be');
  const wide = utf16ByZeros(head);
  return wide === undefined ? bytes.all : asUtf8(bytes.all, wide);
}
