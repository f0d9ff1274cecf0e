/**
 * What the pool's threads run: the stages that see one document, or one article, alone.
 */

import { storyFeatures } from '../cluster/story-features.ts';
import { type BuildTask, buildArticle } from '../enrich/build-article.ts';
import { failedDocument } from '../extract/failed-document.ts';
import { type DocumentResult, type ParseContext, processDocument } from '../extract/process-document.ts';
import { isHeavy, LONG } from '../formats/heavy.ts';
import type { ExtractedArticle, RawDocument } from '../model.ts';
import type { DescribedArticle } from '../persist/write-articles.ts';
import { collectGarbage } from './memory.ts';

/** Units of one or several dumps, with what the run knows of publishers. */
export interface ParseTask {
  readonly documents: readonly { readonly raw: RawDocument; readonly context: ParseContext }[];
  readonly known: ReadonlySet<string>;
}

export function processDocuments({ documents, known }: ParseTask): DocumentResult[] {
  const results = documents.map(({ raw, context }) => {
    try {
      return processDocument(raw, context, known);
    } catch (error) {
      return failedDocument(raw, context, error);
    }
  });
  if (documents.some(({ raw }) => isHeavy(raw))) collectGarbage();
  return results;
}

/** Articles after which a thread looks whether it holds more memory than it needs. */
const ARTICLES_BETWEEN_COLLECTIONS = 600;
let sinceCollected = 0;

/** The describing stages, and the lexicon they load, are only there when there is something to describe. */
export async function buildArticles(tasks: readonly BuildTask[]): Promise<DescribedArticle[]> {
  const describe = tasks.some(({ described }) => described)
    ? (await import('../enrich/describe.ts')).describe
    : undefined;
  const built = tasks.map((task): DescribedArticle => {
    const found = JSON.parse(task.json) as ExtractedArticle;
    const article = buildArticle(task, found, describe);
    if (!task.described || article.fault !== undefined) return article;
    return { ...article, features: storyFeatures(article.data, found.paragraphs, found.datelineLength) };
  });
  sinceCollected += tasks.length;
  if (sinceCollected >= ARTICLES_BETWEEN_COLLECTIONS || tasks.some(({ json }) => json.length > LONG)) {
    collectGarbage();
    sinceCollected = 0;
  }
  return built;
}
