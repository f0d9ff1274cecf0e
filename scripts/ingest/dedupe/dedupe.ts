/**
 * Merge copies of a text into one article.
 *
 * Runs after dating, because the best date of the copies is kept, and before enrichment, because only the text that is
 * kept has to be described.
 */
import { compareText } from '../../../src/model/compare-text.ts';
import type { Dating } from '../model.ts';
import { compareDatings } from './best-dating.ts';
import { keyFilter } from './key-filter.ts';
import { keyIndex } from './key-index.ts';
import { type Comparable, type Comparison, compareTexts } from './same-article.ts';
import type { Detail } from './veto.ts';

/** A text that may be a copy, without the text itself. */
export interface Candidate extends Omit<Comparable, 'set' | 'detail'> {
  /** Position of the text in the spool, or in the archive. */
  readonly ref: number;
  readonly keys: Uint32Array;
  /** Characters of the body. */
  readonly length: number;
  readonly dating: Dating;
  /** Whether a publisher is stated. */
  readonly sourced: boolean;
  /** Hash of headline and body: the last tie-break. */
  readonly hash: string;
  /** sha256 of the dump and location in it, for a total order. */
  readonly where: string;
  /** Id that the ledger has for this location in the dump. */
  readonly known?: string;
  /**
   * The published article that it was a copy of when it was first imported, and its similarity; there may be a better
   * match now.
   */
  readonly joined?: { readonly id: string; readonly contained: number };
}

/** A published article. */
export interface PublishedText extends Omit<Comparable, 'set' | 'detail'> {
  readonly id: string;
  readonly keys: Uint32Array;
}

/** A text in a cluster, with its similarity to the text that it joined, if it is not the first. */
export interface DuplicateMember<Text extends Candidate = Candidate> {
  readonly candidate: Text;
  readonly similarity?: number;
  readonly comparison?: Comparison;
  /** It is just as similar to a text of another article, so it counts for neither. */
  readonly isAmbiguous?: true;
}

/** Texts that are one article. */
export interface DuplicateCluster<Text extends Candidate = Candidate> {
  /** Id of the published article they belong to. */
  readonly published?: string;
  /** Fullest first; then sourced, best dated, hash: never by name or order of arrival. */
  readonly members: DuplicateMember<Text>[];
  /** Other published articles that one of the texts matches, for the report. */
  readonly alsoLike: Set<string>;
}

/** Rounding error of similarities in the ledger, which have three decimals. */
const ROUNDING = 0.0005;
/** The similarity of a copy whose article has been given another text since. */
const AGAIN = { sameHeadline: false, same: true, certainty: 1 } as const;

/**
 * @param candidates Texts of this run, in any order.
 * @param published The archive, ordered by id.
 * @param setOf Reads the shingles of a text of this run or of a published article on demand.
 * @param detailOf The same for details that are compared only between similar texts.
 * @param isDistinct Whether an editor declared the two distinct.
 * @returns Clusters in an order that depends only on the texts; every candidate is in exactly one.
 */
export function dedupe<Text extends Candidate>(
  candidates: readonly Text[],
  published: readonly PublishedText[],
  setOf: (of: Text | PublishedText) => Uint32Array,
  detailOf: (of: Text | PublishedText) => Detail,
  isDistinct: (a: Text, b: Text | PublishedText) => boolean,
): DuplicateCluster<Text>[] {
  const mayShare = keyFilter(candidates);
  const near = published.filter(({ keys }) => mayShare(keys));
  const index = keyIndex(candidates.length + near.length);
  const clusters: DuplicateCluster<Text>[] = [];
  const byPublished = new Map<string, DuplicateCluster<Text>>();
  const texts: { text: Text | PublishedText; cluster?: DuplicateCluster<Text> }[] = [];
  const enter = (text: Text | PublishedText, cluster?: DuplicateCluster<Text>) => {
    index.add(texts.length, text.keys);
    texts.push(cluster ? { text, cluster } : { text });
  };
  const clusterOf = (id: string): DuplicateCluster<Text> => {
    const cluster: DuplicateCluster<Text> = byPublished.get(id) ?? {
      published: id,
      members: [],
      alsoLike: new Set<string>(),
    };
    if (!byPublished.has(id)) {
      byPublished.set(id, cluster);
      clusters.push(cluster);
    }
    return cluster;
  };

  const comparable = (text: Text | PublishedText): Comparable => ({
    ...text,
    set: setOf(text),
    detail: () => detailOf(text),
  });

  for (const article of near) enter(article);
  const byId = new Map(published.map((article) => [article.id, article]));

  // Fullest first, so that each text is compared with texts at least as long, by its own share of shingles.
  for (const candidate of [...candidates].sort(compareCandidates)) {
    if (candidate.known !== undefined && byId.has(candidate.known)) {
      clusterOf(candidate.known).members.push({ candidate });
      enter(candidate, clusterOf(candidate.known));
      continue;
    }
    const matches = index.candidates(candidate.keys).flatMap((slot) => {
      const entry = texts[slot];
      if (!entry || isDistinct(candidate, entry.text)) return [];
      const comparison = compareTexts(comparable(candidate), comparable(entry.text));
      return comparison?.same ? [{ entry, comparison }] : [];
    });
    const { joined } = candidate;
    const former = joined && byId.get(joined.id);
    if (joined !== undefined && former !== undefined) {
      const at = matches.findIndex(({ entry }) => 'id' in entry.text && entry.text.id === joined.id);
      const [now] = at < 0 ? [] : matches.splice(at, 1);
      const contained = joined.contained + ROUNDING;
      matches.unshift({
        entry: now?.entry ?? { text: former },
        comparison: { ...(now?.comparison ?? AGAIN), contained },
      });
    }
    // Ties by slot: published articles first, then fuller texts.
    const best = matches.reduce<(typeof matches)[number] | undefined>(
      (top, match) => (top && top.comparison.contained >= match.comparison.contained ? top : match),
      undefined,
    );
    if (!best) {
      const cluster: DuplicateCluster<Text> = { members: [{ candidate }], alsoLike: new Set() };
      clusters.push(cluster);
      enter(candidate, cluster);
      continue;
    }
    const cluster = best.entry.cluster ?? clusterOf('id' in best.entry.text ? best.entry.text.id : '');
    const isAmbiguous = matches.some(
      ({ entry, comparison }) =>
        entry.cluster !== cluster &&
        !('id' in entry.text && entry.text.id === cluster.published) &&
        comparison.contained >= best.comparison.contained,
    );
    for (const { entry } of matches) {
      const id = 'id' in entry.text ? entry.text.id : entry.cluster?.published;
      if (id !== undefined && cluster.published !== undefined && id !== cluster.published)
        cluster.alsoLike.add(id);
    }
    const { comparison } = best;
    const isFormer = joined !== undefined && 'id' in best.entry.text && best.entry.text.id === joined.id;
    cluster.members.push({
      candidate,
      similarity: isFormer ? joined.contained : comparison.contained,
      comparison,
      ...(isAmbiguous ? { isAmbiguous } : {}),
    });
    // Fuller than the published text, so later copies may resemble it more.
    if (!best.entry.cluster) enter(candidate, cluster);
  }
  return clusters;
}

/** Order of preference among texts of one article. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.length - a.length ||
    Number(b.sourced) - Number(a.sourced) ||
    compareDatings(a.dating, b.dating) ||
    compareText(a.hash, b.hash) ||
    compareText(a.where, b.where)
  );
}
