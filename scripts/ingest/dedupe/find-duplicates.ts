import type { DateBasis } from '../../../src/schemas/article.ts';
import { cleanAddress } from '../extract/clean-address.ts';
import { shinglesOf } from '../extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../extract/fingerprint/keys.ts';
import type { Dating, ExtractedArticle } from '../model.ts';
import type { ArticleIndex } from './article-index/article-index.ts';
import type { PublishedArticle } from './article-index/published-article.ts';
import { type DuplicateCluster, dedupe, type PublishedText } from './dedupe.ts';
import { leadFactsOf } from './lead-facts.ts';
import type { RunText } from './resolve.ts';
import type { Comparable } from './same-article.ts';
import type { Detail } from './veto.ts';

/** Shingles that are cached, of all texts together, four bytes each: those of ten thousand articles. */
const MAX_CACHED_SHINGLES = 4_000_000;
/** Headlines and leads that are cached, some 20 kB each. */
const DETAILS_AT_HAND = 500;

/** Find copies among the texts of a run and the published articles; texts are read only when compared. */
export function findDuplicates(
  texts: readonly RunText[],
  archive: ArticleIndex,
  from: {
    readonly textOf: (ref: number) => string;
    /** `distinct` of `curation.yaml`. */
    readonly distinct: readonly (readonly [string, string])[];
  },
): DuplicateCluster<RunText>[] {
  const atHand = new Map<string, Uint32Array>();
  let size = 0;
  const setOf = (text: RunText | PublishedText): Uint32Array => {
    const key = 'ref' in text ? `run ${text.ref}` : text.id;
    const known = atHand.get(key);
    if (known) return known;
    const set = 'ref' in text ? ofRun(from.textOf(text.ref)) : ofArchive(archive.read(text.id));
    atHand.set(key, set);
    size += set.length;
    for (const [oldest, { length }] of atHand) {
      if (size <= MAX_CACHED_SHINGLES) break;
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
  const details = new Map<string, Detail>();
  const detailOf = (text: RunText | PublishedText): Detail => {
    const key = 'ref' in text ? `run ${text.ref}` : text.id;
    const known = details.get(key);
    if (known) return known;
    const detail =
      'ref' in text ? detailOfRun(from.textOf(text.ref)) : detailOfArchive(archive.read(text.id));
    details.set(key, detail);
    for (const [oldest] of details) {
      if (details.size <= DETAILS_AT_HAND) break;
      details.delete(oldest);
    }
    return detail;
  };
  const pairs = new Set(from.distinct.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const isDistinct = (a: RunText, b: RunText | PublishedText) =>
    pairs.size > 0 && idsOf(a).some((one) => idsOf(b).some((other) => pairs.has(`${one} ${other}`)));
  // Ignore what the ledger says of a text that an editor separated from its article.
  const apart = texts.map((text) => {
    const { known, before, ...rest } = text;
    return known !== undefined && pairs.size > 0 && text.item.ids.some((id) => pairs.has(`${known} ${id}`))
      ? rest
      : text;
  });
  return dedupe(apart, published, setOf, detailOf, isDistinct);
}

/** Ids that a text may have. */
function idsOf(text: RunText | PublishedText): readonly string[] {
  if (!('ref' in text)) return [text.id];
  return text.known === undefined ? text.item.ids : [text.known, ...text.item.ids];
}

/** A text or published article, prepared for comparison. */
export function comparable(
  text: ComparedText & Pick<ExtractedArticle, 'kind'>,
  keys: Uint32Array,
): Comparable {
  return {
    kind: text.kind,
    headline: keys[HEADLINE_KEY] ?? 0,
    time: text.dating.date.getTime(),
    set: shinglesOf(text.paragraphs, text.datelineLength),
    detail: () => detailOfText(text),
  };
}

interface ComparedText extends Pick<ExtractedArticle, 'title' | 'paragraphs' | 'datelineLength'> {
  readonly url?: string | undefined;
  readonly dating: Pick<Dating, 'date' | 'basis'>;
}

function detailOfText({ title, paragraphs, datelineLength, url, dating }: ComparedText): Detail {
  return { head: leadFactsOf(title, paragraphs, datelineLength), url, dated: isOwn(dating.basis) };
}

function detailOfRun(json: string): Detail {
  return detailOfText(JSON.parse(json) as ExtractedArticle);
}

function detailOfArchive(article: PublishedArticle | undefined): Detail {
  if (article === undefined) return { head: leadFactsOf('', [], 0), dated: false };
  const { data, paragraphs, datelineLength } = article;
  return {
    head: leadFactsOf(data.title, paragraphs, datelineLength),
    url: cleanAddress(data.url),
    dated: isOwn(data.dateBasis),
  };
}

function isOwn(basis: DateBasis): boolean {
  return basis !== 'dump' && basis !== 'ingest';
}

function ofRun(json: string): Uint32Array {
  const { paragraphs, datelineLength } = JSON.parse(json) as ExtractedArticle;
  return shinglesOf(paragraphs, datelineLength);
}

function ofArchive(article: PublishedArticle | undefined): Uint32Array {
  if (article === undefined) return new Uint32Array(0);
  return shinglesOf(article.paragraphs, article.datelineLength);
}
