import { TOPIC_WORDS } from '../../data/topic-words.ts';
import { singular } from './terms.ts';

/** A term listed for a topic, with its weight. */
interface Worth {
  readonly topic: string;
  readonly worth: number;
}

const STRONG = 2;
const WEAK = 0.5;
/** Maximum count of a term: ten occurrences say little more than four. */
const MAX_OCCURRENCES = 4;

const WORTHS = new Map<string, Worth[]>();
for (const [topic, { strong, weak }] of Object.entries(TOPIC_WORDS)) {
  const held = new Set<string>();
  for (const [list, worth] of [
    [strong, STRONG],
    [weak, WEAK],
  ] as const) {
    for (const phrase of list.split(', ')) {
      const term = phrase.split(' ').map(singular).join(' ');
      if (held.has(term)) continue;
      held.add(term);
      WORTHS.set(term, [...(WORTHS.get(term) ?? []), { topic, worth }]);
    }
  }
}

/** Evidence for one topic from the hand-written lists: the sum and its terms, heaviest first. */
export interface Evidence {
  readonly sum: number;
  readonly terms: readonly { readonly term: string; readonly worth: number }[];
  /** Number of distinct strong terms. */
  readonly strong: number;
}

/**
 * The evidence of the hand-written word lists for the topics of an article.
 *
 * @param counts Terms of the article, see `topicTerms`.
 * @returns Evidence by topic, for topics that have any. A term contributes its weight times the square root of its
 *   count, divided by that of the article's number of terms.
 */
export function lexiconEvidence(counts: ReadonlyMap<string, number>): Map<string, Evidence> {
  const found = new Map<string, { term: string; worth: number }[]>();
  const strong = new Map<string, number>();
  let terms = 0;
  for (const [term, count] of counts) {
    terms += count;
    for (const { topic, worth } of WORTHS.get(term) ?? []) {
      const list = found.get(topic) ?? [];
      list.push({ term, worth: worth * Math.sqrt(Math.min(count, MAX_OCCURRENCES)) });
      found.set(topic, list);
      if (worth === STRONG) strong.set(topic, (strong.get(topic) ?? 0) + 1);
    }
  }
  const scale = (terms + 40) ** 0.5 / 10;
  const evidence = new Map<string, Evidence>();
  for (const [topic, list] of found) {
    list.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
    const sum = list.reduce((total, { worth }) => total + worth, 0) / scale;
    evidence.set(topic, { sum, terms: list, strong: strong.get(topic) ?? 0 });
  }
  return evidence;
}
