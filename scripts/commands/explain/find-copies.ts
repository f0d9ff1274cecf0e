import type { ArticleIndex } from '../../ingest/dedupe/article-index/article-index.ts';
import { keyIndex } from '../../ingest/dedupe/key-index.ts';
import { sameArticle } from '../../ingest/dedupe/same-article.ts';
import { fingerprint, shinglesOf } from '../../ingest/extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../../ingest/extract/fingerprint/keys.ts';
import { shared } from '../../ingest/extract/fingerprint/shingles.ts';
import type { ExtractedItem } from '../../ingest/extract/process-document.ts';
import type { ExtractedArticle } from '../../ingest/model.ts';

/** A published article that a text resembles, with the figures that decide. */
export interface Resemblance {
  readonly path: string;
  /** Share of the shorter text's shingles found in the longer, 0 to 1. */
  readonly contained: number;
  readonly sameHeadline: boolean;
  /** Whether they count as one article. */
  readonly same: boolean;
}

/** Resemblances below this are chance. */
const WORTH_TELLING = 0.2;

/** @returns Published articles that resemble each text, the most alike first. */
export function findCopies(items: readonly ExtractedItem[], archive: ArticleIndex): Resemblance[][] {
  const index = keyIndex(archive.entries.length);
  archive.entries.forEach(({ keys }, slot) => {
    index.add(slot, keys);
  });
  return items.map((item) => {
    const found = JSON.parse(item.json) as ExtractedArticle;
    const { set } = fingerprint(found.title, found.paragraphs, found.datelineLength);
    const headline = item.keys[HEADLINE_KEY] ?? 0;
    const text = { kind: found.kind, headline, time: item.found.dating.date.getTime(), set };
    return index
      .candidates(item.keys)
      .flatMap((slot) => {
        const entry = archive.entries[slot];
        const article = entry && archive.read(entry.id);
        if (!entry || !article) return [];
        const other = shinglesOf(article.paragraphs, article.datelineLength);
        const shorter = Math.min(set.length, other.length);
        const contained = shorter === 0 ? 0 : shared(set, other) / shorter;
        const theirs = entry.keys[HEADLINE_KEY] ?? 0;
        const same = sameArticle(text, { kind: entry.kind, headline: theirs, time: entry.time, set: other });
        const sameHeadline = headline !== 0 && headline === theirs;
        return [{ path: article.path, contained, sameHeadline, same: same !== undefined }];
      })
      .filter(({ contained, same }) => same || contained >= WORTH_TELLING)
      .sort((a, b) => b.contained - a.contained || (a.path < b.path ? -1 : 1))
      .slice(0, 5);
  });
}
