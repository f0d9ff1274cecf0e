/**
 * Read the dumps of a run and parse their documents, on several cores, in the order of the inbox.
 *
 * A document with an ambiguous glued publisher is parsed again at the end, when all publishers of the run that are on
 * lines of their own are known, so that the order of dumps does not matter.
 */

import type { DocumentResult } from '../extract/process-document.ts';
import { addProblem } from '../formats/diagnostics.ts';
import { isHeavy } from '../formats/heavy.ts';
import { readDocuments } from '../formats/read-documents.ts';
import { foldName } from '../layouts/fold-name.ts';
import type { RawDocument } from '../model.ts';
import type { DumpJob, DumpReading } from '../persist/dump-account.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Batch size for a thread, in documents and in UTF-16 units of text. */
const BATCH_DOCUMENTS = 64;
const BATCH_CHARS = 2_000_000;

interface Pending {
  readonly reading: DumpReading;
  readonly sequence: number;
  readonly raw: RawDocument;
}

export interface ParseOptions {
  readonly pool: WorkerPool;
  /** The day of a dump without any other date: that of its first import. */
  readonly dayOf: (sha256: string) => Date;
  /** See `ParseContext`. */
  readonly admitted: readonly string[];
  /** Folded names of `sources.yaml`. */
  readonly known: ReadonlySet<string>;
  /** Receives the result of one document; `sequence` orders the documents of a dump. */
  readonly onDocument: (reading: DumpReading, sequence: number, result: DocumentResult) => void;
  readonly onProgress: (done: number, of: number) => void;
  /** Approximate number of texts after which no further dump is started. */
  readonly batchTexts: number;
}

/** @returns The readings of the dumps that were read, in the given order: of all, or up to the limit. */
export async function parseDumps(jobs: readonly DumpJob[], options: ParseOptions): Promise<DumpReading[]> {
  const { pool, dayOf, admitted, onDocument, onProgress, batchTexts } = options;
  const allKnown = new Set(options.known);
  const ambiguous: Pending[] = [];
  const readings: DumpReading[] = [];
  const underWay: { batch: Pending[]; results: Promise<DocumentResult[]> }[] = [];
  let batch: Pending[] = [];
  let size = 0;

  const absorb = async (last: boolean) => {
    const next = underWay.shift();
    if (!next) return;
    (await next.results).forEach((result, n) => {
      const pending = next.batch[n];
      if (!pending) return;
      for (const name of result.publishers) allKnown.add(foldName(name));
      if (result.ambiguous && !last) ambiguous.push(pending);
      else onDocument(pending.reading, pending.sequence, result);
    });
  };
  const send = async (known: ReadonlySet<string>, last: boolean) => {
    if (batch.length === 0) return;
    const documents = batch.map(({ raw, reading }) => ({
      raw,
      context: {
        dump: reading.job.open.sha256,
        file: reading.job.file.name,
        today: dayOf(reading.job.open.sha256),
        admitted,
      },
    }));
    underWay.push({ batch, results: pool.parse({ documents, known }) });
    batch = [];
    size = 0;
    while (underWay.length >= pool.width) await absorb(last);
  };
  const sendAll = async (known: ReadonlySet<string>, last: boolean) => {
    await send(known, last);
    while (underWay.length > 0) await absorb(last);
  };
  const put = async (pending: Pending, known: ReadonlySet<string>, last: boolean) => {
    const heavy = isHeavy(pending.raw);
    if (heavy) await sendAll(known, last);
    batch.push(pending);
    size += sizeOf(pending.raw);
    if (heavy) await sendAll(known, last);
    else if (batch.length >= BATCH_DOCUMENTS || size >= BATCH_CHARS) await send(known, last);
  };

  let texts = 0;
  for (const [done, job] of jobs.entries()) {
    if (texts >= batchTexts) break;
    const reading: DumpReading = {
      job,
      format: undefined,
      problems: [...job.open.problems],
      omitted: 0,
      omittedFatal: false,
      unread: 0,
    };
    readings.push(reading);
    const { format, items } = await readDocuments(job.file, job.open);
    reading.format = format;
    let sequence = 0;
    for await (const item of items) {
      if ('document' in item) {
        texts += textsIn(item.document);
        await put({ reading, sequence: sequence++, raw: item.document }, options.known, false);
      } else {
        addProblem(reading, item.problem);
        reading.unread += item.characters;
      }
    }
    onProgress(done + 1, jobs.length);
  }
  await sendAll(options.known, false);
  for (const pending of ambiguous) await put(pending, allKnown, true);
  await sendAll(allKnown, true);
  return readings;
}

function sizeOf(raw: RawDocument): number {
  if (raw.as === 'text') return raw.text.length;
  if (raw.as === 'html') return raw.html.length;
  return raw.lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Assumed number of characters per article of a page of text. */
const CHARS_PER_TEXT = 2500;

/**
 * Estimate the number of articles of a document before it is parsed, so that the result does not depend on the number
 * of threads.
 */
function textsIn(raw: RawDocument): number {
  return raw.as === 'text' ? Math.max(1, raw.text.length / CHARS_PER_TEXT) : 1;
}
