import type { TopicWeights } from '../../../../src/schemas/topic-weights.ts';
import { frequentTerms, learnable, prune } from './select.ts';
import { separate } from './separate.ts';
import type { TrainingExample } from './training-example.ts';
import { type TopicVector, vectorOf } from './vector.ts';
import type { TopicModel } from './weights.ts';

/** Weight of the hand-written lists relative to the terms. */
const LEXICON_SHARE = 0.6;

/**
 * Train the topic classifier: one linear classifier per topic, pruned to the terms with the largest weights.
 *
 * @param filed Articles in a fixed order; each is a negative example for every topic that it does not have.
 * @param note Stored in the file: which data sets, which command.
 * @param known Initial weights, which change only where the articles contradict them.
 * @returns Weights to add to the known ones, see `addModels`.
 */
export function train(filed: readonly TrainingExample[], note: string, known?: TopicModel): TopicWeights {
  const topics = learnable(filed, known);
  const vectors = filed.map((article) => vectorOf(article.title, article.paragraphs));
  const terms = [...new Set([...(known?.terms.keys() ?? []), ...frequentTerms(vectors)])].sort();
  const lists = [
    ...new Set([...(known?.lexicon ?? []).flatMap(Object.keys), ...vectors.flatMap(listsOf)]),
  ].sort();
  const rows = vectors.map((vector) => rowOf(vector, terms, lists));
  const learned = topics.map((topic) => {
    const column = known?.topics.indexOf(topic) ?? -1;
    const start = [
      ...terms.map((term) => known?.terms.get(term)?.[column] ?? 0),
      ...lists.map((list) => (known?.lexicon[column]?.[list] ?? 0) / LEXICON_SHARE),
      known?.bias[column] ?? 0,
    ];
    const examples = filed.map((article, i) => ({
      values: rows[i] ?? [],
      positive: article.topics.includes(topic),
      weight: article.weight,
    }));
    return separate(examples, start).map((weight, i) => weight - (start[i] ?? 0));
  });
  const { largest, kept } = prune(terms, learned);
  return {
    note,
    topics,
    examples: topics.map((topic) =>
      filed.reduce((sum, article) => sum + (article.topics.includes(topic) ? article.weight : 0), 0),
    ),
    bias: learned.map((weights) => round(weights.at(-1) ?? 0)),
    largest,
    lexicon: learned.map((weights) =>
      Object.fromEntries(
        lists.map((list, i) => [list, round((weights[terms.length + i] ?? 0) * LEXICON_SHARE)]),
      ),
    ),
    terms: kept,
  };
}

const listsOf = (vector: TopicVector) => [...vector.lexicon.keys()];

/** The features of an article by index: terms, then lists, then a constant for the bias. */
function rowOf(vector: TopicVector, terms: readonly string[], lists: readonly string[]): [number, number][] {
  const row: [number, number][] = [];
  terms.forEach((term, i) => {
    const value = vector.terms.get(term);
    if (value !== undefined) row.push([i, value]);
  });
  lists.forEach((list, i) => {
    const value = vector.lexicon.get(list);
    if (value !== undefined) row.push([terms.length + i, value * LEXICON_SHARE]);
  });
  row.push([terms.length + lists.length, 1]);
  return row;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
