import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from '../../../src/markdown/body-of.ts';
import { plainText } from '../../content/plain-text.ts';
import type { SearchDocument } from './documents.ts';
import { shardFiles } from './shard-files.ts';

/** A shard that has to be indexed. */
export interface ShardTask {
  readonly name: string;
  /** Hash over its documents, and all else that decides over its files. */
  readonly key: string;
  /** Oldest first. */
  readonly documents: readonly SearchDocument[];
}

/** Index a shard into a folder of its own below `outDir`. The same documents give the same bytes. */
export function indexShard(options: {
  readonly contentDir: string;
  readonly outDir: string;
  readonly task: ShardTask;
}): void {
  const { contentDir, outDir, task } = options;
  const folder = join(outDir, task.name);
  const articles = task.documents.map((document) => ({ document, text: textOf(document, contentDir) }));
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of shardFiles(task.key, articles)) writeFileSync(join(folder, path), content);
}

function textOf({ text }: SearchDocument, contentDir: string): string {
  if ('words' in text) return text.words;
  return plainText(bodyOf(readFileSync(join(contentDir, text.path), 'utf8')));
}
