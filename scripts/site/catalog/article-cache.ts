import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadArticle } from './read-article.ts';

/** What was read of article files, by the hash of the file, in one part a month. */
export interface ArticleCache {
  /** Read the part of a month, before anything of it is asked for. */
  readonly load: (month: string) => void;
  readonly get: (month: string, hash: string) => ReadArticle | undefined;
  /** @returns The article itself. */
  readonly set: (month: string, hash: string, article: ReadArticle) => ReadArticle;
  /** Write the parts that changed, with no more than was asked for or set since the cache was opened. */
  readonly save: () => void;
}

interface Part {
  readonly stored: ReadonlyMap<string, ReadArticle>;
  readonly used: Map<string, ReadArticle>;
  changed: boolean;
}

/**
 * Open the cache in a folder. It may be deleted at any time.
 *
 * @param version Changes whenever articles are read differently; parts of another version count as absent.
 */
export function articleCache(folder: string, version: string): ArticleCache {
  const parts = new Map<string, Part>();
  const partOf = (month: string): Part => {
    let part = parts.get(month);
    if (part === undefined) {
      part = { stored: readPart(join(folder, `${month}.json`), version), used: new Map(), changed: false };
      parts.set(month, part);
    }
    return part;
  };
  return {
    load: partOf,
    get: (month, hash) => {
      const part = partOf(month);
      const article = part.stored.get(hash);
      if (article !== undefined) part.used.set(hash, article);
      return article;
    },
    set: (month, hash, article) => {
      const part = partOf(month);
      part.used.set(hash, article);
      part.changed = true;
      return article;
    },
    save: () => {
      mkdirSync(folder, { recursive: true });
      for (const [month, part] of parts) {
        if (!part.changed && part.used.size === part.stored.size) continue;
        const file = join(folder, `${month}.json`);
        writeFileSync(`${file}.new`, JSON.stringify({ version, articles: [...part.used] }));
        renameSync(`${file}.new`, file);
      }
      for (const name of readdirSync(folder))
        if (!parts.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name));
    },
  };
}

function readPart(file: string, version: string): Map<string, ReadArticle> {
  try {
    const part: { version: string; articles: [string, ReadArticle][] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    if (part.version === version) return new Map(part.articles);
  } catch {
    // Absent or half written: nothing is known.
  }
  return new Map();
}
