import type { Kind } from '../../../src/schemas/article.ts';
import { shared } from '../extract/fingerprint/shingles.ts';

/** What two texts are compared by. */
export interface Comparable {
  readonly kind: Kind;
  /** Lookup key of the headline; equal for equal folded headlines, 0 without one. */
  readonly headline: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Shingles of the body behind its dateline; empty for a brief. */
  readonly set: Uint32Array;
}

/** Share of the shorter text's shingles in the longer that makes two texts one article. */
const CONTAINED = 0.7;
/** The same under one headline. */
const CONTAINED_UNDER_ONE_HEADLINE = 0.6;
const DAY = 86_400_000;
/** A text below this many shingles proves nothing by itself: it must have the headline too. */
const TELLING = 12;

/**
 * Whether two texts are the same article met twice, and by how much.
 *
 * Copies, revisions and beginnings are the same; an update with new facts or a follow-up is not.
 * A recording and a text about it are never the same. A brief is the same as an article of its headline within a day.
 *
 * @returns Share of the shorter's shingles found in the longer, 0 to 1 (1 for a brief); `undefined` when they stay apart.
 */
export function sameArticle(a: Comparable, b: Comparable): number | undefined {
  const headline = a.headline !== 0 && a.headline === b.headline;
  if (a.kind === 'brief' || b.kind === 'brief') {
    return headline && Math.abs(a.time - b.time) <= DAY ? 1 : undefined;
  }
  if (a.kind !== b.kind && (isRecording(a.kind) || isRecording(b.kind))) return undefined;
  const shorter = Math.min(a.set.length, b.set.length);
  if (shorter === 0 || (shorter < TELLING && !headline)) return undefined;
  const contained = shared(a.set, b.set) / shorter;
  return contained >= (headline ? CONTAINED_UNDER_ONE_HEADLINE : CONTAINED) ? contained : undefined;
}

function isRecording(kind: Kind): boolean {
  return kind === 'video' || kind === 'audio' || kind === 'gallery';
}
