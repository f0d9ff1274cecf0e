import type { TopicVector } from './vector.ts';
import type { TopicModel } from './weights.ts';

/** A term with its contribution to a topic's score, positive or negative. */
export interface Share {
  readonly term: string;
  readonly worth: number;
}

/** The trained score of one topic. */
export interface Learned {
  /** About +1 for a clear case, negative if unlikely. */
  readonly score: number;
  /** Number of examples that the topic was trained on. */
  readonly examples: number;
}

export interface Scorer {
  (vector: TopicVector): Map<string, Learned>;
  /** The terms behind a topic's score, heaviest first. */
  readonly shares: (vector: TopicVector, topic: string) => Share[];
}

/** @returns A function that scores an article for every trained topic. */
export function scorer(model: TopicModel): Scorer {
  const score = (vector: TopicVector) => {
    const scores = model.bias.slice();
    for (const [term, value] of vector.terms) {
      const row = model.terms.get(term);
      if (row === undefined) continue;
      for (let i = 0; i < row.length; i += 1) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * value;
    }
    model.lexicon.forEach((lists, i) => {
      for (const [topic, value] of vector.lexicon) scores[i] = (scores[i] ?? 0) + (lists[topic] ?? 0) * value;
    });
    return new Map(
      model.topics.map((topic, i) => [topic, { score: scores[i] ?? 0, examples: model.examples[i] ?? 0 }]),
    );
  };
  const shares = (vector: TopicVector, topic: string) => {
    const i = model.topics.indexOf(topic);
    const found: Share[] = [];
    for (const [term, value] of vector.terms) {
      const weight = model.terms.get(term)?.[i] ?? 0;
      if (weight !== 0) found.push({ term, worth: weight * value });
    }
    return found.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || (a.term < b.term ? -1 : 1));
  };
  return Object.assign(score, { shares });
}
