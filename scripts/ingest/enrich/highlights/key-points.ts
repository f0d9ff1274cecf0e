/**
 * Choose the most important sentences of an article.
 *
 * Sentences are taken from paragraphs after the dateline, so that each is word for word in the body. Sentences that are
 * not complete in themselves are skipped, see `isComplete`.
 */
import { PAGE_LABELS } from '../../data/page-labels.ts';
import { type WordsOfBody, wordsIn, wordsOfBody } from '../../extract/noise-model/sentence-words.ts';
import { sentences } from '../../extract/sentences/sentences.ts';
import { isEnglish } from '../is-english.ts';
import { isAside } from './aside.ts';
import { isComplete } from './complete.ts';
import { sentenceFeatures, significantWords } from './features.ts';
import { withinQuotations } from './open-quotations.ts';
import { pointsBack } from './points-back.ts';
import { isRunTogether, isRunTogetherInEnglish } from './run-together.ts';

const MAX_KEY_POINTS = 3;
/** Maximum number of sentences of a long text that are considered. */
const MAX_SENTENCES = 120;
/** Weights of the features, fitted by logistic regression to sentences chosen by people, and rounded. */
const WEIGHTS = { early: 0.4, title: 1.2, central: 5, numbers: 0.4 } as const;
/** Maximum share of a sentence's significant words that another text may have; beyond it, they say the same. */
const MAX_OVERLAP = 0.7;

const PAGE_LABEL = new RegExp(PAGE_LABELS.map((pattern) => `(?:${pattern})`).join('|'), 'u');

/** `Tarn: The bridge`, `TARN (June 3): The bridge`, `Exclusive: The bridge` */
const LEAD_LABEL =
  /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:,? \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3}(?: \([^()]{1,30}\))?: (?=["“‘']?[\p{Lu}\p{Lo}])/u;

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
/** `(Ana Brandt)`, `(Ana Brandt/Tarn Press)`, `[Tarn Press]` */
const CREDIT = `[([]${NAME}(?:[ /|,&]{1,3}${NAME}){1,6}[)\\]]`;
const CREDIT_AT_END = new RegExp(`${CREDIT}[.]?$`, 'u');
const CREDIT_AT_START = new RegExp(`^${CREDIT}`, 'u');

export interface KeyPointInput {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly datelineLength: number;
  readonly language?: string | undefined;
  /** People and organisations of the article. */
  readonly names?: readonly string[];
}

/** @returns Up to three sentences in the order of the text; fewer, or none, if few are understandable by themselves. */
export function keyPointsOf(input: KeyPointInput): string[] {
  const all = withoutLabel(
    input.paragraphs
      .flatMap((paragraph, i) => {
        const text = i === 0 ? paragraph.slice(input.datelineLength) : paragraph;
        return sentences(text, input.language ?? 'en').filter((sentence) => text.includes(sentence));
      })
      .slice(0, MAX_SENTENCES),
  );
  const quoted = withinQuotations(all);
  const isCertain = certainty(all, input);
  const features = sentenceFeatures(input.title, all);
  const ranked = all
    .map((sentence, i) => ({ sentence, i, score: scoreOf(features[i]) }))
    .sort((a, b) => b.score - a.score || a.i - b.i);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === MAX_KEY_POINTS) break;
    const { sentence, i } = candidate;
    if (
      quoted[i] === true ||
      // First, since it bounds the length for the others.
      !isCertain(sentence, all[i - 1] ?? '') ||
      PAGE_LABEL.test(sentence) ||
      isCaption(sentence, all[i + 1])
    )
      continue;
    const known = [input.title, ...chosen.map(({ sentence }) => sentence)];
    if (!known.some((text) => saysTheSame(candidate.sentence, text))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.i - b.i).map(({ sentence }) => sentence);
}

/** Whether the name of a photographer ends a sentence, or stands between it and the next. */
function isCaption(sentence: string, next = ''): boolean {
  return CREDIT_AT_END.test(sentence) || CREDIT_AT_START.test(sentence) || CREDIT_AT_START.test(next);
}

/** The first sentence without a town or a label in front of it; in a list or a transcript, every sentence has one. */
function withoutLabel(all: readonly string[]): readonly string[] {
  const [first = '', ...others] = all;
  const label = LEAD_LABEL.exec(first)?.[0];
  return label === undefined || others.some((sentence) => LEAD_LABEL.test(sentence))
    ? all
    : [first.slice(label.length), ...others];
}

/** @returns Whether a sentence is whole, belongs to the news, and can be read by itself. */
function certainty(
  all: readonly string[],
  { title, names = [], language }: KeyPointInput,
): (sentence: string, before: string) => boolean {
  if (!isEnglish(language)) return (sentence) => isComplete(sentence) && !isRunTogether(sentence);
  let body: WordsOfBody | undefined;
  const words = () => {
    body ??= wordsOfBody(all.map((sentence) => wordsIn(sentence, 0, sentence.length)));
    return body;
  };
  return (sentence, before) =>
    isComplete(sentence) &&
    !isRunTogether(sentence) &&
    !isAside(sentence) &&
    !pointsBack(sentence, { title, names, before }) &&
    !isRunTogetherInEnglish(sentence, words());
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
