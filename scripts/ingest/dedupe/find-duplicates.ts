import { shinglesOf } from '../extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../extract/fingerprint/keys.ts';
import type { ExtractedArticle } from '../model.ts';
import type { ArticleIndex } from './article-index/article-index.ts';
import { readPublished } from './article-index/published-article.ts';
import { type DuplicateCluster, dedupe, type PublishedText } from './dedupe.ts';
import type { RunText } from './resolve.ts';

/** Shingles, of all texts together, that are kept at hand, four bytes each: those of ten thousand articles. */
const AT_HAND = 4_000_000;

/**
 * Find copies among the texts of a run and the published articles, reading a text only when it is compared.
 */
export function findDuplicates(
  texts: readonly RunText[],
  archive: ArticleIndex,
  from: { readonly contentDir: string; readonly textOf: (ref: number) => string },
): DuplicateCluster<RunText>[] {
  const atHand = new Map<string, Uint32Array>();
  let size = 0;
  const setOf = (text: RunText | PublishedText): Uint32Array => {
    const key = 'ref' in text ? `run ${text.ref}` : text.id;
    const known = atHand.get(key);
    if (known) return known;
    const set =
      'ref' in text ? ofRun(from.textOf(text.ref)) : ofArchive(from.contentDir, archive.paths.get(text.id));
    atHand.set(key, set);
    size += set.length;
    for (const [oldest, { length }] of atHand) {
      if (size <= AT_HAND) break;
      atHand.delete(oldest);
      size -= length;
    }
    return set;
  };
  const published = archive.entries.map(({ id, kind, time, keys }) => ({
    id,
    kind,
    time,
    keys,
    headline: keys[HEADLINE_KEY] ?? 0,
  }));
  return dedupe(texts, published, setOf);
}

function ofRun(json: string): Uint32Array {
  const { paragraphs, datelineLength } = JSON.parse(json) as ExtractedArticle;
  return shinglesOf(paragraphs, datelineLength);
}

function ofArchive(contentDir: string, path: string | undefined): Uint32Array {
  if (path === undefined) return new Uint32Array(0);
  const { paragraphs, datelineLength } = readPublished(contentDir, path);
  return shinglesOf(paragraphs, datelineLength);
}
