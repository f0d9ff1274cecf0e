import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { type DumpBytes, dumpBytes } from '../inbox/dump-bytes.ts';
import type { DumpFile } from '../inbox/list-inbox.ts';
import { type OpenDump, stampOf } from '../inbox/open-dump.ts';
import { toProblem } from '../inbox/to-problem.ts';
import type { RawDocument, ReadItem, SourceFormat } from '../model.ts';
import { countCharacters } from './char-count.ts';
import { type DetectedFormat, detectFormat } from './detect.ts';
import { excess } from './excess.ts';
import { type DumpOrigin, partProblem } from './origin.ts';
import { EXPECTED_FORMATS } from './registry.ts';

/** A dump being read. */
export interface DumpContents {
  /** Detected from the content; `undefined` if the dump cannot be read at all. */
  readonly format: SourceFormat | undefined;
  /** To be iterated once. */
  readonly items: AsyncIterable<ReadItem>;
}

/**
 * Read a dump: detect its format from its first bytes and hand out its documents one by one.
 *
 * One document is in memory at a time, within the bounds of `limits.ts`. Nothing is thrown: what cannot be read is
 * yielded as a problem, and documents before it remain valid. The characters of the lines of all documents, plus those
 * of the problems, are the input; whatever follows a problem that ends the reading (a broken gzip, a dump that is not
 * text) is unknown and not counted.
 *
 * @param file From `listInbox`.
 * @param open From `openDump`; a dump that has changed since is a fatal problem, yielded last.
 */
export async function readDocuments(file: DumpFile, open: OpenDump): Promise<DumpContents> {
  const origin: DumpOrigin = { file: file.name, open };
  let bytes: DumpBytes;
  try {
    bytes = await dumpBytes(file.path);
  } catch (error) {
    return { format: undefined, items: failed(origin, error) };
  }
  if (bytes.head.length === 0) {
    return {
      format: undefined,
      items: failed(origin, new BroadsheetError('the file is empty', 'Fetch it again, or delete it.')),
    };
  }
  const detected = detectFormat(bytes.head, file.name);
  return { format: detected.format?.name, items: guarded(detected, bytes, origin, file.path) };
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
    if (detected.format === undefined)
      throw new BroadsheetError(`this is ${detected.what}, not a dump`, EXPECTED_FORMATS);
    for await (const item of detected.format.read(bytes, origin, detected.head)) yield workable(item, origin);
  } catch (error) {
    yield* failed(origin, error);
  } finally {
    await bytes.close();
  }
  if (stampNow(path) !== origin.open.stamp) {
    const hint = 'Run the ingest again when nothing writes to it any more.';
    yield* failed(origin, new BroadsheetError('the file changed while it was read', hint));
  }
}

/** @returns `undefined` if the file no longer exists. */
function stampNow(path: string): string | undefined {
  try {
    return stampOf(path);
  } catch {
    return undefined;
  }
}

/** Replace a document that would take too much work by a problem. */
function workable(item: ReadItem, origin: DumpOrigin): ReadItem {
  const why = 'document' in item ? excess(item.document) : undefined;
  if (why === undefined || !('document' in item)) return item;
  const { document } = item;
  const hint = 'Cut it into smaller ones, one page each, or take it out of the inbox.';
  return {
    problem: partProblem(origin, document.place, `${why}: not read`, hint),
    characters: textsOf(document).reduce((sum, text) => sum + countCharacters(text), 0),
  };
}

function textsOf(document: RawDocument): string[] {
  if (document.as === 'lines') return document.lines.map(({ text }) => text);
  return [document.as === 'html' ? document.html : document.text];
}
