/** Write the files of articles that are new, or have a fuller text or a better date. */
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import { articlePath } from '../../content/paths.ts';
import { articleFile } from '../../content/write-article-file.ts';
import type { StoryFeatures } from '../cluster/story-features.ts';
import { hashOfFile } from '../dedupe/article-index/article-entry.ts';
import type { Decision } from '../dedupe/resolve.ts';
import { lendingTexts, statedHashtags } from '../dedupe/stated-hashtags.ts';
import { type BuildTask, type BuiltArticle, dateFields } from '../enrich/build-article.ts';
import type { Spool } from './spool.ts';

/** A written article, with only the data for clustering and for the index, since a first import has many. */
export interface WrittenArticle
  extends Pick<ArticleData, 'id' | 'kind' | 'date'>,
    Pick<BuiltArticle, 'length' | 'fault'> {
  readonly path: string;
  /** `IndexEntry.hash` of the bytes that the run has for the file. */
  readonly hash: string;
  /** Position of its `StoryFeatures` in the spool, as JSON; absent if the article was not described. */
  readonly features?: number;
  readonly isNew: boolean;
}

/** Batch size for a thread, in articles and in characters. */
const BATCH_ARTICLES = 32;
const BATCH_CHARS = 100_000;

/** An article as returned by a worker. */
export interface DescribedArticle extends BuiltArticle {
  /** For clustering; absent if the article was not described. */
  readonly features?: StoryFeatures;
}

/** Builds articles, on this thread or on others. */
export interface ArticleBuilder {
  readonly build: (tasks: readonly BuildTask[]) => Promise<DescribedArticle[]>;
  /** Maximum number of batches in progress. */
  readonly width: number;
}

export interface WriteOptions {
  readonly builder: ArticleBuilder;
  readonly sink: ChangeSet;
  readonly described: boolean;
  /** Contains the texts. */
  readonly spool: Spool;
  readonly sourceId: (name: string) => string | undefined;
  /** Existing files that new articles may replace, by path. */
  readonly replaced?: ReadonlyMap<string, Uint8Array> | undefined;
  readonly onProgress: (done: number, of: number) => void;
}

/** @returns The written articles, in the order of the decisions. */
export async function writeArticles(
  decisions: readonly Decision[],
  options: WriteOptions,
): Promise<WrittenArticle[]> {
  const { builder, sink, spool, replaced, onProgress } = options;
  const written: WrittenArticle[] = [];
  const todo = decisions.filter(({ kept }) => kept !== undefined);
  const underWay: { batch: readonly Decision[]; results: Promise<DescribedArticle[]> }[] = [];
  const absorb = async () => {
    const next = underWay.shift();
    if (!next) return;
    (await next.results).forEach(({ text, data, features, ...rest }, n) => {
      const { path: known, published, standing } = next.batch[n] ?? {};
      const path = known ?? standing ?? articlePath(data);
      if (standing === undefined)
        sink.write(path, text, { base: published?.bytes ?? replaced?.get(path) ?? null });
      const { id, kind, date } = data;
      const aside = features === undefined ? {} : { features: spool.add(JSON.stringify(features)) };
      const hash = hashOfFile(text);
      written.push({ ...rest, ...aside, id, kind, date, path, hash, isNew: known === undefined });
    });
    onProgress(written.length, todo.length);
  };
  for (const batch of batches(todo)) {
    underWay.push({ batch, results: builder.build(batch.map((decision) => taskOf(decision, options))) });
    while (underWay.length >= builder.width) await absorb();
  }
  while (underWay.length > 0) await absorb();
  for (const decision of decisions) redate(decision, sink);
  return written;
}

function* batches(todo: readonly Decision[]): Generator<readonly Decision[]> {
  let batch: Decision[] = [];
  let size = 0;
  for (const decision of todo) {
    batch.push(decision);
    size += decision.kept?.length ?? 0;
    if (batch.length < BATCH_ARTICLES && size < BATCH_CHARS) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function taskOf(decision: Decision, options: WriteOptions): BuildTask {
  const { id, kept, dating } = decision;
  if (!kept) throw new Error('nothing to build');
  const { spool, sourceId, described } = options;
  const texts = lendingTexts(decision);
  const items = texts.map(({ item }) => item.found);
  // A text without a publisher gets that of its fullest copy that names one, since the words are the same.
  const sourceName = items.find((found) => found.source !== undefined)?.source;
  const source = sourceName === undefined ? undefined : sourceId(sourceName);
  const url = items.find((found) => found.url !== undefined && found.source === sourceName)?.url;
  const category = items.find((found) => found.category !== undefined)?.category;
  return {
    json: spool.read(kept.ref),
    id,
    dating,
    hashtags: statedHashtags(texts),
    described,
    ...omitUndefined({ source, sourceName, url, category }),
  };
}

/** Rewrite a published article with a better date from a copy. */
function redate({ kept, published, path, dating }: Decision, sink: ChangeSet): void {
  if (kept || !published || published.edited || path === undefined) return;
  const { generated: _, date, datePrecision, dateBasis, dateText, ...rest } = published.data;
  const fields = dateFields(dating);
  if (fields.date === date && fields.datePrecision === datePrecision && fields.dateBasis === dateBasis)
    return;
  sink.write(path, articleFile({ ...rest, ...fields }, published.paragraphs), { base: published.bytes });
}
