import type { Kind } from '../../../src/schemas/article.ts';
import { shared } from '../extract/fingerprint/shingles.ts';
import { type Detail, type Veto, vetoOf } from './veto.ts';

/** What two texts are compared on. */
export interface Comparable {
  readonly kind: Kind;
  /** Lookup key of the headline; equal for headlines that fold to the same text, 0 without one. */
  readonly headline: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Shingles of the body after its dateline; empty for a brief. */
  readonly set: Uint32Array;
  /** Details that are compared only between similar texts. */
  readonly detail: () => Detail;
}

/** How similar two texts are, and whether they are one article. */
export interface Comparison {
  /** Share of the shorter text's shingles in the longer one, 0 to 1 (1 for a brief). */
  readonly contained: number;
  readonly sameHeadline: boolean;
  /** Whether they are one article. */
  readonly same: boolean;
  /** Why they are not, although they are similar; or, if they are, what speaks against it. */
  readonly veto?: Veto;
  /** Distance of the decision from the threshold, 0 to 1. */
  readonly certainty: number;
}

/** Minimum share of the shorter text's shingles in the longer one for two texts to be one article. */
const MIN_CONTAINMENT = 0.7;
/** The same for texts with the same headline. */
const MIN_CONTAINMENT_UNDER_ONE_HEADLINE = 0.6;
const DAY_MS = 86_400_000;
/** A text with fewer shingles needs the same headline as well. */
const MIN_TELLING_SHINGLES = 12;

/**
 * Decide whether two texts are the same article, and how clearly.
 *
 * Copies, revisions and truncated texts are the same article; an update with new facts, a follow-up, or another report
 * from the same template is not. A recording and a text about it are never the same. A brief is the same as an article
 * with its headline within a day.
 *
 * @returns `undefined` if they have nothing to compare.
 */
export function compareTexts(a: Comparable, b: Comparable): Comparison | undefined {
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
  // Shortcut: the same text with the same headline.
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
