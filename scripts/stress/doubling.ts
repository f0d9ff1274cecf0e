/** Check that time grows in proportion to length, by repeatedly doubling a repetitive input. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { wordPlaces } from '../../src/search/word-places.ts';
import { plainText } from '../content/plain-text.ts';
import { storyFeatures } from '../ingest/cluster/story-features.ts';
import { buildArticle } from '../ingest/enrich/build-article.ts';
import { describer } from '../ingest/enrich/describe.ts';
import { failedDocument } from '../ingest/extract/failed-document.ts';
import {
  type DocumentResult,
  type ExtractedItem,
  processDocument,
} from '../ingest/extract/process-document.ts';
import { readDocuments } from '../ingest/formats/read-documents.ts';
import { listInbox } from '../ingest/inbox/list-inbox.ts';
import { openDump } from '../ingest/inbox/open-dump.ts';
import type { ExtractedArticle } from '../ingest/model.ts';
import { readArticle } from '../site/catalog/read-article.ts';
import type { RepeatedInput } from './repeated-inputs.ts';

/** Largest allowed ratio of the CPU times when the length doubles. */
export const MAX_GROWTH = 2.6;
/** Shortest CPU time that can be compared: below it, figures are mostly noise. */
const MIN_MS = 250;
/** CPU time at which doubling stops. */
const LAST_MS = 6000;
/** Bytes of the shortest input, and of the longest: a document may have 16 MiB, few have one. */
const FIRST_BYTES = 16 * 1024;
const LAST_BYTES = 2 * 1024 * 1024;
/** How often a length is tried if it seems slow, since the machine may be busy. */
const ROUNDS = 5;

export interface Growth {
  /** Length of the longer input. */
  readonly bytes: number;
  readonly milliseconds: number;
  /**
   * CPU time of the longer input divided by that of the shorter; `undefined` if all lengths were too quick to compare.
   */
  readonly growth: number | undefined;
}

/** Double an input until it takes long or has the maximum length. */
export async function measureGrowth(input: RepeatedInput): Promise<Growth> {
  let before = 0;
  let worst: Growth | undefined;
  for (let bytes = FIRST_BYTES; bytes <= LAST_BYTES && before < LAST_MS; bytes *= 2) {
    const milliseconds = await fastest(input, bytes, before * MAX_GROWTH);
    const growth = before >= MIN_MS ? milliseconds / before : undefined;
    if (worst === undefined || (growth ?? 0) >= (worst.growth ?? 0)) worst = { bytes, milliseconds, growth };
    before = milliseconds;
  }
  return worst ?? { bytes: 0, milliseconds: 0, growth: undefined };
}

/** @param good Milliseconds that need no retry. */
async function fastest(input: RepeatedInput, bytes: number, good: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best > good; round++)
    best = Math.min(best, await timeOf(input, bytes));
  return best;
}

async function timeOf({ file, make }: RepeatedInput, bytes: number): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-doubling-'));
  try {
    writeFileSync(join(dir, file), make(bytes));
    // Garbage collection on other threads depends on the load of the machine, so it is not counted.
    const start = process.threadCpuUsage();
    await readAll(dir);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Everything from the bytes of a dump to the HTML of a page, on this thread. */
async function readAll(dir: string): Promise<void> {
  const { dumps } = await listInbox(dir);
  for (const file of dumps) {
    const open = await openDump(file, {});
    const { items } = await readDocuments(file, open);
    for await (const item of items) {
      if (!('document' in item)) continue;
      const context = { dump: '0'.repeat(64), file: file.name, today: new Date(0) };
      let result: DocumentResult;
      try {
        result = processDocument(item.document, context, new Set());
      } catch (error) {
        result = failedDocument(item.document, context, error);
      }
      for (const item of result.items) show(item);
    }
  }
}

const describe = describer(undefined);

function show({ json, found, ids: [id] }: ExtractedItem): void {
  const { dating, hashtags, url } = found;
  const whole: ExtractedArticle = JSON.parse(json);
  const task = { json, id, dating, hashtags, described: true, ...omitUndefined({ url }) };
  const { data, text } = buildArticle(task, whole, describe);
  storyFeatures(data, whole.paragraphs, whole.datelineLength);
  const { facts } = readArticle(text, 'a.md');
  const body = text.slice(facts.bodyStart);
  renderMarkdown(body);
  wordPlaces(plainText(body));
}
