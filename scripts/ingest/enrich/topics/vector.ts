import { rarity } from '../../data/rarity.ts';
import { type Evidence, lexiconEvidence } from './lexicon.ts';
import { topicTerms } from './terms.ts';

/** Weight of a pair of words, since there is no table of rarity for pairs. */
const PAIR_WEIGHT = 3.5;
/** Limit for the evidence from the hand-written lists. */
const MAX_EVIDENCE = 20;

/** The features of an article for the classifier. */
export interface TopicVector {
  /** Value by term; the vector of single words has length one. */
  readonly terms: ReadonlyMap<string, number>;
  /** Evidence of the hand-written lists by topic, each 0 to 1. */
  readonly lexicon: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** Weight an article's terms by frequency and rarity (tf-idf). */
export function vectorOf(title: string, paragraphs: readonly string[]): TopicVector {
  const counts = topicTerms(title, paragraphs);
  const terms = new Map<string, number>();
  let square = 0;
  for (const [term, count] of counts) {
    const pair = term.includes(' ');
    const value = (1 + Math.log(count)) * (pair ? PAIR_WEIGHT : rarity(term));
    if (value === 0) continue;
    terms.set(term, value);
    if (!pair) square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, value] of terms) terms.set(term, value / length);
  const evidence = lexiconEvidence(counts);
  const lexicon = new Map<string, number>();
  for (const [topic, { sum }] of evidence) lexicon.set(topic, Math.min(sum, MAX_EVIDENCE) / MAX_EVIDENCE);
  return { terms, lexicon, evidence };
}
