/** Whether a clause has evidence of noise; without it, its score is ignored. */
import type { Features } from './sign-features.ts';

/** Features that are rare in news, and common in all kinds of noise. */
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
/** Minimum share of cues among the words. */
export const MANY_CUES = 0.3;
/** Words of page elements are also used in headings: `Share prices`, `Video games`. */
const SHORT_EVIDENCE = ['advertisement words', 'player words, two or more'];
const HEADING_WORDS = 3;

/**
 * @param features Features of the clause itself, without its position.
 * @param words Number of words.
 */
export function hasEvidence(features: Features, words: number): boolean {
  const has = (name: string) => features.has(name);
  // News also gives addresses: `To book a place, go to www.tarnblood.example.`
  if (has('web address') && !OWN_OFFERS.some(has)) return false;
  if (!has('no phrase of pages')) return true;
  if (words <= HEADING_WORDS) return SHORT_EVIDENCE.some(has);
  return EVIDENCE.some(has) || (features.get('share of cues') ?? 0) >= MANY_CUES;
}
