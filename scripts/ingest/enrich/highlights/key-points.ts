/**
 * Choose the most important sentences of an article.
 *
 * Sentences are taken from paragraphs after the dateline, so that each is word for word in the body. Sentences that are
 * not complete in themselves are skipped, see `isComplete`.
 */
import { PAGE_LABELS } from '../../data/page-labels.ts';
import { sentences } from '../../extract/sentences/sentences.ts';
import { isComplete } from './complete.ts';
import { sentenceFeatures, significantWords } from './features.ts';
import { withinQuotations } from './open-quotations.ts';

const MAX_KEY_POINTS = 3;
/** Maximum number of sentences of a long text that are considered. */
const MAX_SENTENCES = 120;
/** Weights of the features, fitted by logistic regression to sentences chosen by people, and rounded. */
const WEIGHTS = { early: 0.4, title: 1.2, central: 5, numbers: 0.4 } as const;
/** Maximum share of a sentence's significant words that another text may have; beyond it, they say the same. */
const MAX_OVERLAP = 0.7;

const PAGE_LABEL = new RegExp(PAGE_LABELS.map((pattern) => `(?:${pattern})`).join('|'), 'u');

export interface KeyPointInput {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly datelineLength: number;
  readonly language?: string | undefined;
}

/** @returns Up to three sentences in the order of the text; fewer, or none, if few are understandable by themselves. */
export function keyPointsOf(input: KeyPointInput): string[] {
  const all = input.paragraphs
    .flatMap((paragraph, i) => {
      const text = i === 0 ? paragraph.slice(input.datelineLength) : paragraph;
      return sentences(text, input.language ?? 'en').filter((sentence) => text.includes(sentence));
    })
    .slice(0, MAX_SENTENCES);
  const quoted = withinQuotations(all);
  const features = sentenceFeatures(input.title, all);
  const ranked = all
    .map((sentence, i) => ({ sentence, i, score: scoreOf(features[i]) }))
    .filter(({ sentence, i }) => quoted[i] !== true && isComplete(sentence))
    .sort((a, b) => b.score - a.score || a.i - b.i);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === MAX_KEY_POINTS) break;
    if (PAGE_LABEL.test(candidate.sentence)) continue;
    const known = [input.title, ...chosen.map(({ sentence }) => sentence)];
    if (!known.some((text) => saysTheSame(candidate.sentence, text))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.i - b.i).map(({ sentence }) => sentence);
}

function scoreOf(features: Readonly<Record<keyof typeof WEIGHTS, number>> | undefined): number {
  if (features === undefined) return 0;
  const { early, title, central, numbers } = features;
  return (
    early * WEIGHTS.early + title * WEIGHTS.title + central * WEIGHTS.central + numbers * WEIGHTS.numbers
  );
}

function saysTheSame(sentence: string, text: string): boolean {
  const words = significantWords(sentence);
  const known = significantWords(text);
  let all = 0;
  let shared = 0;
  for (const [word, rare] of words) {
    all += rare;
    if (known.has(word)) shared += rare;
  }
  return all > 0 && shared / all >= MAX_OVERLAP;
}
