import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleIndex } from '../../ingest/dedupe/article-index/article-index.ts';
import { comparable } from '../../ingest/dedupe/find-duplicates.ts';
import { keyIndex } from '../../ingest/dedupe/key-index.ts';
import { countOwnCharacters } from '../../ingest/dedupe/own-words.ts';
import { compareTexts } from '../../ingest/dedupe/same-article.ts';
import type { Veto } from '../../ingest/dedupe/veto.ts';
import type { ExtractedItem } from '../../ingest/extract/process-document.ts';
import type { ExtractedArticle } from '../../ingest/model.ts';

/** A published article that a text resembles, with the figures on which the decision rests. */
export interface Resemblance {
  readonly path: string;
  /** Share of the shorter text's shingles found in the longer, 0 to 1. */
  readonly contained: number;
  readonly sameHeadline: boolean;
  /** Whether they count as the same article. */
  readonly same: boolean;
  /** Characters that the text has and the published one lacks, if they are the same article. */
  readonly own?: number;
  /** Why they are two articles although they are similar. */
  readonly veto?: Veto;
}

/** Similarities below this are coincidental. */
const MIN_SIMILARITY = 0.2;

/** @returns Published articles that resemble each text, the most similar first. */
export function findCopies(items: readonly ExtractedItem[], archive: ArticleIndex): Resemblance[][] {
  const index = keyIndex(archive.entries.length);
  archive.entries.forEach(({ keys }, slot) => {
    index.add(slot, keys);
  });
  return items.map((item) => {
    const found = JSON.parse(item.json) as ExtractedArticle;
    // The text is stored as JSON, where dates are strings.
    const text = comparable({ ...found, dating: item.found.dating }, item.keys);
    return index
      .candidates(item.keys)
      .flatMap((slot) => {
        const entry = archive.entries[slot];
        const article = entry && archive.read(entry.id);
        if (!entry || !article) return [];
        const { data, paragraphs, datelineLength } = article;
        const other = comparable(
          {
            ...data,
            paragraphs,
            datelineLength,
            dating: { date: new Date(data.date), basis: data.dateBasis },
          },
          entry.keys,
        );
        const comparison = compareTexts(text, other);
        if (comparison === undefined) return [];
        const { contained, sameHeadline, same, veto } = comparison;
        const own = same ? countOwnCharacters({ title: data.title, paragraphs })(found) : undefined;
        const reason = same ? undefined : veto;
        return [
          { path: article.path, contained, sameHeadline, same, ...omitUndefined({ own, veto: reason }) },
        ];
      })
      .filter(({ contained, same }) => same || contained >= MIN_SIMILARITY)
      .sort((a, b) => b.contained - a.contained || (a.path < b.path ? -1 : 1))
      .slice(0, 5);
  });
}
