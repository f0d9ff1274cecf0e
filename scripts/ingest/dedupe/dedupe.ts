/**
 * Make one article of every text that was met more than once.
 *
 * Runs after `date`, because the best date of the copies is kept, and before `describe`, because only
 * the text that is kept need be described.
 */
import type { Dating } from '../model.ts';
import { compareDatings } from './best-dating.ts';
import { keyFilter } from './key-filter.ts';
import { keyIndex } from './key-index.ts';
import { type Comparable, compareTexts, type Likeness } from './same-article.ts';
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
  /** Hash of headline and body: the last word where all else is equal. */
  readonly hash: string;
  /** sha256 of the dump and place in it, for a complete order. */
  readonly where: string;
  /** Id under which the ledger knows this place of this dump. */
  readonly known?: string;
  /** Published article that it was a copy of when it came, and how much of it; a better match may be known by now. */
  readonly joined?: { readonly id: string; readonly contained: number };
}

/** An article that is published already. */
export interface PublishedText extends Omit<Comparable, 'set' | 'detail'> {
  readonly id: string;
  readonly keys: Uint32Array;
}

/** A text in a cluster, with its similarity to the text it joined; none for the one that founded it. */
export interface DuplicateMember<Text extends Candidate = Candidate> {
  readonly candidate: Text;
  readonly similarity?: number;
  readonly likeness?: Likeness;
  /** It is as much like a text of another article: it speaks for neither. */
  readonly isAmbiguous?: true;
}

/** Texts that are one article. */
export interface DuplicateCluster<Text extends Candidate = Candidate> {
  /** Id of the published article they belong to. */
  readonly published?: string;
  /** Fullest first; then sourced, best dated, hash: never by name or arrival. */
  readonly members: DuplicateMember<Text>[];
  /** Other published articles that one of the texts would join as well: for the report. */
  readonly alsoLike: Set<string>;
}

/** What the ledger's three decimals may have cost a similarity. */
const ROUNDING = 0.0005;
/** Of a copy whose article was given another text since. */
const AGAIN = { sameHeadline: false, same: true, certainty: 1 } as const;

/**
 * @param candidates Texts of this run, in any order.
 * @param published The archive, in order of id.
 * @param setOf Shingles of a text of this run or of a published article, read when they are needed.
 * @param detailOf The same of what only texts that are alike are asked for.
 * @param isDistinct A person said that the two are two.
 * @returns Clusters in an order that depends on the texts alone; every candidate is in exactly one.
 */
export function dedupe<Text extends Candidate>(
  candidates: readonly Text[],
  published: readonly PublishedText[],
  setOf: (of: Text | PublishedText) => Uint32Array,
  detailOf: (of: Text | PublishedText) => Detail,
  isDistinct: (a: Text, b: Text | PublishedText) => boolean = () => false,
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

  // Fullest first: a text is compared with texts at least as full, so that its share of the shorter one counts.
  for (const candidate of [...candidates].sort(compareCandidates)) {
    if (candidate.known !== undefined && byId.has(candidate.known)) {
      clusterOf(candidate.known).members.push({ candidate });
      enter(candidate, clusterOf(candidate.known));
      continue;
    }
    const matches = index.candidates(candidate.keys).flatMap((slot) => {
      const entry = texts[slot];
      if (!entry || isDistinct(candidate, entry.text)) return [];
      const likeness = compareTexts(comparable(candidate), comparable(entry.text));
      return likeness?.same ? [{ entry, likeness }] : [];
    });
    const { joined } = candidate;
    const former = joined && byId.get(joined.id);
    if (joined !== undefined && former !== undefined) {
      const at = matches.findIndex(({ entry }) => 'id' in entry.text && entry.text.id === joined.id);
      const [now] = at < 0 ? [] : matches.splice(at, 1);
      const contained = joined.contained + ROUNDING;
      matches.unshift({
        entry: now?.entry ?? { text: former },
        likeness: { ...(now?.likeness ?? AGAIN), contained },
      });
    }
    // The slot breaks ties: published articles come first, then fuller texts.
    const best = matches.reduce<(typeof matches)[number] | undefined>(
      (top, match) => (top && top.likeness.contained >= match.likeness.contained ? top : match),
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
      ({ entry, likeness }) =>
        entry.cluster !== cluster &&
        !('id' in entry.text && entry.text.id === cluster.published) &&
        likeness.contained >= best.likeness.contained,
    );
    for (const { entry } of matches) {
      const id = 'id' in entry.text ? entry.text.id : entry.cluster?.published;
      if (id !== undefined && cluster.published !== undefined && id !== cluster.published)
        cluster.alsoLike.add(id);
    }
    const { likeness } = best;
    const isFormer = joined !== undefined && 'id' in best.entry.text && best.entry.text.id === joined.id;
    cluster.members.push({
      candidate,
      similarity: isFormer ? joined.contained : likeness.contained,
      likeness,
      ...(isAmbiguous ? { isAmbiguous } : {}),
    });
    // A fuller text than the published one: later copies may resemble it more.
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
