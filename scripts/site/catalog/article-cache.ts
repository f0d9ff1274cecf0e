import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleTexts } from '../../../src/model/rights.ts';
import { pathInside } from '../../content/path-inside.ts';
import { readProven, writeProven } from '../../content/proven-file.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * Cached data of article files by hash of the file, in two parts per month: the data that every build needs, and
 * sentences, which are only read for months with changed pages.
 */
export interface ArticleCache {
  /** Loads the cache of a month, before it is queried. */
  readonly load: (month: string) => void;
  readonly get: (month: string, hash: string) => ReadArticle | undefined;
  /** May be `undefined` even for an article that `get` knows, if that part was lost. */
  readonly texts: (month: string, hash: string) => ArticleTexts | undefined;
  /** @returns The article. */
  readonly set: (
    month: string,
    hash: string,
    read: { readonly facts: ReadArticle; readonly texts: ArticleTexts },
  ) => ReadArticle;
  /** Writes the changed parts, with only the entries that were used or set since the cache was opened. */
  readonly save: () => void;
}

interface Month {
  readonly stored: ReadonlyMap<string, ReadArticle>;
  readonly used: Map<string, ReadArticle>;
  storedTexts: ReadonlyMap<string, ArticleTexts> | undefined;
  readonly newTexts: Map<string, ArticleTexts>;
}

/**
 * Open the cache in a folder. It may be deleted at any time.
 *
 * @param version Changes whenever articles are read differently; parts of another version are ignored.
 */
export function articleCache(folder: string, version: string): ArticleCache {
  const months = new Map<string, Month>();
  const factsFile = (month: string) => pathInside(folder, `${month}.json`);
  const textsFile = (month: string) => pathInside(folder, `${month}.texts.json`);
  const monthOf = (name: string): Month => {
    let month = months.get(name);
    if (month === undefined) {
      const stored = readPart<ReadArticle>(factsFile(name), version);
      month = { stored, used: new Map(), storedTexts: undefined, newTexts: new Map() };
      months.set(name, month);
    }
    return month;
  };
  const texts = (name: string, hash: string): ArticleTexts | undefined => {
    const month = monthOf(name);
    const fresh = month.newTexts.get(hash);
    if (fresh !== undefined) return fresh;
    month.storedTexts ??= readPart<ArticleTexts>(textsFile(name), version);
    return month.storedTexts.get(hash);
  };
  return {
    load: monthOf,
    get: (name, hash) => {
      const month = monthOf(name);
      const article = month.stored.get(hash);
      if (article !== undefined) month.used.set(hash, article);
      return article;
    },
    texts,
    set: (name, hash, { facts, texts: sentences }) => {
      const month = monthOf(name);
      month.used.set(hash, facts);
      month.newTexts.set(hash, sentences);
      return facts;
    },
    save: () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, { stored, used, newTexts }] of months) {
        if (newTexts.size === 0 && used.size === stored.size) continue;
        const sentences = [...used.keys()].flatMap((hash) => {
          const known = texts(name, hash);
          return known === undefined ? [] : [[hash, known] as const];
        });
        writePart(textsFile(name), version, sentences);
        writePart(factsFile(name), version, [...used]);
      }
      for (const file of readdirSync(folder))
        if (!months.has(file.replace(/(?:\.texts)?\.json$/, ''))) rmSync(join(folder, file));
    },
  };
}

function readPart<T>(file: string, version: string): Map<string, T> {
  // Absent or damaged: nothing is known.
  const text = readProven(file);
  if (text === undefined) return new Map();
  const part: { version: string; articles: [string, T][] } = JSON.parse(text);
  return new Map(part.version === version ? part.articles : []);
}

function writePart(file: string, version: string, articles: readonly (readonly [string, unknown])[]): void {
  writeProven(file, JSON.stringify({ version, articles }));
}
