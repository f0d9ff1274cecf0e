import { across, mustStayApart, type StoryCluster } from './story-cluster.ts';
import type { StoryVector } from './vectors.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Articles further apart are never compared. */
export const FORTNIGHT_MS = 14 * DAY_MS;
/** A pause of this length ends a story. */
const MAX_SILENCE_MS = 7 * DAY_MS;
/** Minimum mean similarity for a merge. */
export const MIN_STORY_SCORE = 0.12;
/** Share of the similarity that is lost over a week without articles. */
const FADING = 0.3;
/**
 * Minimum ratio of the similarity between two clusters to the similarity within them. Two similar events have much in
 * common, but less than the articles of each have.
 */
const COHERENCE = 0.8;

/** With fewer words of names, an article says too little about who is involved. */
const NAMES = 3;

/**
 * How well two clusters match.
 *
 * @returns Mean similarity of their members, 0 to 1, reduced by the time between them; `undefined` if they must stay
 *   apart.
 */
export function matchOf(
  a: StoryCluster,
  b: StoryCluster,
  vectors: readonly StoryVector[],
): number | undefined {
  const pairs = a.members.length * b.members.length;
  const mean = across(a.sum, b.sum) / pairs;
  if (mean < MIN_STORY_SCORE || mustStayApart(a, b)) return undefined;
  const gap = gapOf(a, b, vectors);
  if (gap > MAX_SILENCE_MS) return undefined;
  const score = mean * (1 - (FADING * gap) / MAX_SILENCE_MS);
  if (score < MIN_STORY_SCORE || contradict(a, b)) return undefined;
  const isComparable = a.languages.some((language) => b.languages.includes(language));
  return isComparable && mean < demandOf(a, b) ? undefined : score;
}

/** How similar they must be: the smaller a cluster, the less its own coherence says. */
function demandOf(a: StoryCluster, b: StoryCluster): number {
  const least = Math.min(a.members.length, b.members.length);
  return least < 2 ? 0 : COHERENCE * (1 - 1 / least) * Math.sqrt(coherenceOf(a) * coherenceOf(b));
}

function coherenceOf({ members, sum }: StoryCluster): number {
  return (2 * sum.inner) / (members.length * (members.length - 1));
}

/** Whether the names contradict: both have several, and none in common. */
function contradict(a: StoryCluster, b: StoryCluster): boolean {
  if (a.names.weights.size < NAMES || b.names.weights.size < NAMES) return false;
  return across(a.names, b.names) === 0;
}

/** Smallest time between a member of one and a member of the other. */
function gapOf(a: StoryCluster, b: StoryCluster, vectors: readonly StoryVector[]): number {
  const [few, many] = a.members.length <= b.members.length ? [a.members, b.members] : [b.members, a.members];
  const timeOf = (place: number | undefined) =>
    place === undefined ? Number.NaN : (vectors[place]?.features.time ?? Number.NaN);
  let least = Number.POSITIVE_INFINITY;
  for (const place of few) {
    // Indexes are ordered by time, so the nearest are on either side of this one.
    let [low, high] = [0, many.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((many[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    for (const other of [many[low - 1], many[low]]) {
      const gap = Math.abs(timeOf(place) - timeOf(other));
      if (gap < least) least = gap;
    }
    if (least === 0) break;
  }
  return least;
}
