import type { DateBasis } from '../../../src/schemas/article.ts';
import { cleanAddress } from '../extract/clean-address.ts';
import { shinglesOf } from '../extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../extract/fingerprint/keys.ts';
import type { Dating, ExtractedArticle } from '../model.ts';
import type { ArticleIndex } from './article-index/article-index.ts';
import type { PublishedArticle } from './article-index/published-article.ts';
import { boundedCache } from './bounded-cache.ts';
import { type DuplicateCluster, dedupe, type PublishedText } from './dedupe.ts';
import { leadFactsOf } from './lead-facts.ts';
import type { RunText } from './resolve.ts';
import type { Comparable } from './same-article.ts';
import type { Detail } from './veto.ts';

/** Shingles that are cached, of all texts together, four bytes each: those of ten thousand articles. */
const MAX_CACHED_SHINGLES = 4_000_000;
/** Headlines and leads that are cached, some 20 kB each. */
const MAX_CACHED_DETAILS = 500;

/** Find copies among the texts of a run and the published articles; texts are read only when compared. */
export function findDuplicates(
  texts: readonly RunText[],
  archive: Pick<ArticleIndex, 'entries' | 'read'>,
  from: {
    readonly textOf: (ref: number) => string;
    /** `distinct` of `curation.yaml`. */
    readonly distinct: readonly (readonly [string, string])[];
  },
): DuplicateCluster<RunText>[] {
  const sets = boundedCache<Uint32Array>(MAX_CACHED_SHINGLES, ({ length }) => length);
  const setOf = (text: RunText | PublishedText): Uint32Array =>
    'ref' in text
      ? sets(`run ${text.ref}`, () => ofRun(from.textOf(text.ref)))
      : sets(text.id, () => ofArchive(archive.read(text.id)));
  const published = archive.entries.map(({ id, kind, time, keys }) => ({
    id,
    kind,
    time,
    keys,
    headline: keys[HEADLINE_KEY] ?? 0,
  }));
  const details = boundedCache<Detail>(MAX_CACHED_DETAILS, () => 1);
  const detailOf = (text: RunText | PublishedText): Detail =>
    'ref' in text
      ? details(`run ${text.ref}`, () => detailOfRun(from.textOf(text.ref)))
      : details(text.id, () => detailOfArchive(archive.read(text.id)));
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
