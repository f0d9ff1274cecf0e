import { join } from 'node:path';
import { type ArticleCache, articleCache } from './article-cache.ts';
import { type JsonCache, jsonCache } from './json-cache.ts';

/** Cached data of the files of the content folder, by hash. */
export interface ContentCaches {
  readonly articles: ArticleCache;
  readonly derived: JsonCache;
}

/**
 * @param cacheDir May be deleted at any time; the result is the same with and without it.
 * @param version Changes whenever files are read differently.
 */
export function contentCaches(cacheDir: string, version: string): ContentCaches {
  return {
    articles: articleCache(join(cacheDir, 'articles'), version),
    derived: jsonCache(join(cacheDir, 'derived.json'), version),
  };
}

/** `articles/2025/07/14/x.md` → `2025-07`; files in other places share a part. */
export function monthOfPath(path: string): string {
  return /^articles\/\d{4}\/\d\d\//.test(path) ? `${path.slice(9, 13)}-${path.slice(14, 16)}` : 'other';
}
