/** Tell whether something in a clause is known from noise of every kind; without it no score is believed. */
import type { Features } from './sign-features.ts';

/** What news has now and then, and noise of every kind. */
const EVIDENCE = [
  'arrow or bar',
  'copyright sign',
  'credit label',
  'mail address',
  'request with advertisement words',
  'request with offer words',
  'request with platform words',
  'request with player words',
  'request with prompt words',
  'time ago',
];
const OWN_OFFERS = [
  'platform words',
  'prompt words',
  'advertisement words',
  'copyright sign',
  'speaks of our things',
];
/** Share of the words. */
export const MANY_CUES = 0.3;
/** Words of pages are also words of headings: `Share prices`, `Video games`. */
const SHORT_EVIDENCE = ['advertisement words', 'player words, two or more'];
const HEADING_WORDS = 3;

/**
 * @param features Those of the clause itself, without its place.
 * @param words How many it has.
 */
export function hasEvidence(features: Features, words: number): boolean {
  const has = (name: string) => features.has(name);
  // News tells where to turn too: `To book a place, go to www.tarnblood.example.`
  if (has('web address') && !OWN_OFFERS.some(has)) return false;
  if (!has('no phrase of pages')) return true;
  if (words <= HEADING_WORDS) return SHORT_EVIDENCE.some(has);
  return EVIDENCE.some(has) || (features.get('share of cues') ?? 0) >= MANY_CUES;
}
