/** Time in proportion to length: input of a kind that repeats itself is made twice as long, again and again. */

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

/** What twice the length may take. */
export const MAX_GROWTH = 2.6;
/** CPU time from which on two figures can be compared: shorter ones are mostly chance. */
const MIN_MS = 250;
/** CPU time after which an input is not made longer still. */
const LAST_MS = 6000;
/** Bytes of the shortest input, and of the longest: a document may have 16 MiB, few have one. */
const FIRST_BYTES = 16 * 1024;
const LAST_BYTES = 2 * 1024 * 1024;
/** Times that a length is tried when it seems to take too long: the rest of the machine is at work too. */
const ROUNDS = 5;

export interface Growth {
  /** Of the longer input. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Time of the longer one by that of the one half as long; undefined when all lengths were read too quickly to tell. */
  readonly growth: number | undefined;
}

/** Make an input longer and longer, until it takes long or is as long as one can be. */
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

/** @param good Milliseconds that need no second look. */
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
    // Threads that collect garbage beside this one take as long as other work on the machine lets them.
    const start = process.threadCpuUsage();
    await readAll(dir);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** All that is done with the text of a dump, from its bytes to a page's HTML, on this thread. */
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
