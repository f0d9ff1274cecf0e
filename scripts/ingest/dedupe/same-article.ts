import type { Kind } from '../../../src/schemas/article.ts';
import { shared } from '../extract/fingerprint/shingles.ts';
import { type Detail, type Veto, vetoOf } from './veto.ts';

/** What two texts are compared by. */
export interface Comparable {
  readonly kind: Kind;
  /** Lookup key of the headline; equal for equal folded headlines, 0 without one. */
  readonly headline: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Shingles of the body after its dateline; empty for a brief. */
  readonly set: Uint32Array;
  /** What is asked only of texts that are alike. */
  readonly detail: () => Detail;
}

/** How alike two texts are, and what follows. */
export interface Likeness {
  /** Share of the shorter's shingles found in the longer, 0 to 1 (1 for a brief). */
  readonly contained: number;
  readonly sameHeadline: boolean;
  /** Whether they are one article. */
  readonly same: boolean;
  /** Why they are not, though they are alike; or, of the same article, what speaks against it. */
  readonly veto?: Veto;
  /** How far from the line between one article and two the decision is, 0 to 1. */
  readonly certainty: number;
}

/** Share of the shorter text's shingles in the longer that makes two texts one article. */
const MIN_CONTAINMENT = 0.7;
/** The same under one headline. */
const MIN_CONTAINMENT_UNDER_ONE_HEADLINE = 0.6;
const DAY_MS = 86_400_000;
/** A text below this many shingles proves nothing by itself: it must have the headline too. */
const MIN_TELLING_SHINGLES = 12;

/**
 * Whether two texts are the same article met twice, and by how much.
 *
 * Copies, revisions and beginnings are the same; an update with new facts, a follow-up, or another report from the
 * same template is not. A recording and a text about it are never the same. A brief is the same as an article of its
 * headline within a day.
 *
 * @returns `undefined` when nothing in them can be compared.
 */
export function compareTexts(a: Comparable, b: Comparable): Likeness | undefined {
  const sameHeadline = a.headline !== 0 && a.headline === b.headline;
  if (a.kind === 'brief' || b.kind === 'brief') {
    const same = sameHeadline && Math.abs(a.time - b.time) <= DAY_MS;
    return same ? { contained: 1, sameHeadline, same, certainty: 1 } : undefined;
  }
  if (a.kind !== b.kind && (isRecording(a.kind) || isRecording(b.kind))) return undefined;
  const shorter = Math.min(a.set.length, b.set.length);
  if (shorter === 0 || (shorter < MIN_TELLING_SHINGLES && !sameHeadline)) return undefined;
  const contained = shared(a.set, b.set) / shorter;
  const least = sameHeadline ? MIN_CONTAINMENT_UNDER_ONE_HEADLINE : MIN_CONTAINMENT;
  if (contained < least)
    return { contained, sameHeadline, same: false, certainty: (least - contained) / least };
  // The same text under the same headline: nothing can differ.
  if (sameHeadline && contained === 1 && a.set.length === b.set.length)
    return { contained, sameHeadline, same: true, certainty: 1 };
  const margin = (contained - least) / (1 - least);
  const veto = vetoOf({ ...a, ...a.detail() }, { ...b, ...b.detail() });
  if (veto === undefined) return { contained, sameHeadline, same: true, certainty: margin };
  const same = veto.strength < 1;
  const certainty = same ? Math.min(margin, 1 - veto.strength) : 1 - 1 / veto.strength;
  return { contained, sameHeadline, same, veto, certainty };
}

function isRecording(kind: Kind): boolean {
  return kind === 'video' || kind === 'audio' || kind === 'gallery';
}
