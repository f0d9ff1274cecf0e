/** What the threads of the pool run: the stages that process a single document or article. */

import { workerData } from 'piscina';
import type { TopicWeights } from '../../../src/schemas/topic-weights.ts';
import { messageOf } from '../../content/broadsheet-error.ts';
import { storyFeatures } from '../cluster/story-features.ts';
import { type BuildTask, buildArticle, type Describe } from '../enrich/build-article.ts';
import type { ListedNoise } from '../extract/clean/listed-noise.ts';
import { failedDocument } from '../extract/failed-document.ts';
import { type DocumentResult, type ParseContext, processDocument } from '../extract/process-document.ts';
import { isHeavy, LONG } from '../formats/heavy.ts';
import type { ExtractedArticle, RawDocument } from '../model.ts';
import type { DescribedArticle } from '../persist/write-articles.ts';
import { collectGarbage } from './memory.ts';

/** The data that a thread of the pool gets once, at its start. */
export interface WorkerData {
  readonly topicWeights: TopicWeights | undefined;
  readonly listed: ListedNoise;
}

/** Documents of one or several dumps, with the publishers known to the run. */
export interface ParseTask {
  readonly documents: readonly { readonly raw: RawDocument; readonly context: ParseContext }[];
  readonly known: ReadonlySet<string>;
}

/** @param listed Listed noise of publishers; a thread of the pool gets it at its start. */
export function processDocuments(
  { documents, known }: ParseTask,
  listed = (workerData as WorkerData | undefined)?.listed,
): DocumentResult[] {
  const results = documents.map(({ raw, context }) => {
    try {
      return processDocument(raw, context, known, listed);
    } catch (error) {
      return failedDocument(raw, context, error);
    }
  });
  if (documents.some(({ raw }) => isHeavy(raw))) collectGarbage();
  return results;
}

/** Number of articles after which a thread checks its memory. */
const ARTICLES_BETWEEN_COLLECTIONS = 600;
let sinceCollected = 0;

let loaded: { readonly topicWeights: TopicWeights | undefined; readonly describe: Describe } | undefined;

/** Load the enrichment stages and their lexicons on demand. */
async function loadDescribe(topicWeights: TopicWeights | undefined): Promise<Describe> {
  if (loaded === undefined || loaded.topicWeights !== topicWeights) {
    const { describer } = await import('../enrich/describe.ts');
    loaded = { topicWeights, describe: describer(topicWeights) };
  }
  return loaded.describe;
}

/** @param topicWeights Topic weights of the digest; a thread of the pool gets them at its start. */
export async function buildArticles(
  tasks: readonly BuildTask[],
  topicWeights = (workerData as WorkerData | undefined)?.topicWeights,
): Promise<DescribedArticle[]> {
  const describe = tasks.some(({ described }) => described) ? await loadDescribe(topicWeights) : undefined;
  const built = tasks.map((task): DescribedArticle => {
    const found = JSON.parse(task.json) as ExtractedArticle;
    const article = buildArticle(task, found, describe);
    if (!task.described || article.fault !== undefined) return article;
    try {
      return { ...article, features: storyFeatures(article.data, found.paragraphs, found.datelineLength) };
    } catch (error) {
      // This article will be in no story; the others are not affected.
      return { ...article, fault: messageOf(error) };
    }
  });
  sinceCollected += tasks.length;
  if (sinceCollected >= ARTICLES_BETWEEN_COLLECTIONS || tasks.some(({ json }) => json.length > LONG)) {
    collectGarbage();
    sinceCollected = 0;
  }
  return built;
}
