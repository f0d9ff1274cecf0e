/**
 * Whether two articles are alike because they are made from one template, not because they tell of one event: what
 * they share word for word is then no evidence, and what each fills in contradicts the other.
 */
import { hashText } from '../../../src/model/hash-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { rarity } from '../data/rarity.ts';
import { type Contradiction, contradiction } from '../dedupe/contradiction.ts';
import { type LeadFacts, type LeadWord, leadFactsOf } from '../dedupe/lead-facts.ts';
import { NEXT_PART, OWN_WORDS, wordsAlone } from '../dedupe/veto.ts';
import { foldedWords } from '../extract/fingerprint/folded-words.ts';
import { shared } from '../extract/fingerprint/shingles.ts';
import type { StoryFeatures } from './story-features.ts';
import { MIN_SIGNIFICANT_RARITY } from './vectors.ts';

/** Headline and opening of an article, laid out for comparison. */
export interface Opening {
  readonly time: number;
  /** Id of the publisher; absent when it is unknown. */
  readonly source?: string;
  /** Hashes of every three words in a row of the opening, ascending. */
  readonly phrases: Uint32Array;
  /** Laid out when an opening is met that is like it. */
  readonly head: () => LeadFacts;
}

/**
 * Least share of the shorter opening's phrases in the other. Among articles of one event in ECB+ whose facts seem to
 * contradict, share times strength stays below 0.4; among reports from one template it is above 0.5.
 */
const LIKE = 0.25;
const LIKE_TIMES_STRENGTH = 0.4;
/** Least share of phrases where no fact contradicts. */
const LIKE_WITHOUT_FACTS = 0.4;
const PHRASE_WORDS = 3;
/** Words of an opening whose phrases are compared. */
const OPENING_WORDS = 100;
/** Words of a first sentence. */
const FIRST_WORDS = 30;
/** Facts that two headlines have to have in common where a publisher is unknown. */
const FACTS_OF_UNKNOWN = 2;
/** Share of facts that contradict, from which on newer figures of one matter are another report. */
const OTHER_FIGURES = 0.5;

export function openingOf({ title, time, opening, source }: StoryFeatures): Opening {
  const phrases = new Set(phrasesOf(foldedWords(opening).slice(0, OPENING_WORDS)).map(hashText));
  let head: LeadFacts | undefined;
  return {
    time,
    ...omitUndefined({ source }),
    phrases: Uint32Array.from(phrases).sort(),
    head: () => {
      head ??= leadFactsOf(title, [opening], 0);
      return head;
    },
  };
}

/** @returns True when the two can be no evidence of one event. */
export function fromSameTemplate(one: Opening, other: Opening): boolean {
  const shorter = Math.min(one.phrases.length, other.phrases.length);
  if (shorter === 0) return sameButForDay(one.head(), other.head());
  const like = shared(one.phrases, other.phrases) / shorter;
  if (like < LIKE) return false;
  const [a, b] = [one.head(), other.head()];
  const facts = contradiction(a, b);
  if (facts && contradict(facts) && like * facts.strength >= LIKE_TIMES_STRENGTH) return true;
  if (like < LIKE_WITHOUT_FACTS || nameOneEvent(one, other)) return false;
  const isLater = Math.abs(one.time - other.time) >= NEXT_PART;
  return (isLater && isNextPart(a, b)) || haveOtherNews(a, b);
}

/** Headlines without a text that say the same of different days: episodes of a programme. */
function sameButForDay(a: LeadFacts, b: LeadFacts): boolean {
  if (![a, b].every(({ title }) => title.some(({ fact }) => fact === 'day'))) return false;
  const isOpen = ({ fact }: LeadWord): boolean => fact === 'day' || fact === 'number';
  const [own, others] = [a, b].map(({ title }) => title.filter((word) => !isOpen(word)));
  if (own === undefined || others === undefined || own.length === 0) return false;
  return wordsIn(own) === wordsIn(others) && titleOf(a) !== titleOf(b);
}

/** Newer figures alone do not, as a rule: the toll of one disaster rises. */
function contradict({ strength, figuresOnly, share }: Contradiction): boolean {
  return strength >= 1 && !(figuresOnly && share < OTHER_FIGURES);
}

/**
 * Both headlines have the same name or number, and both openings begin with it, as reports of one event do that begin
 * with the words of one agency and go on in their own; a frame of phrases has none in its headlines, or goes on. A
 * publisher by itself may say so of its column, so that it counts between two of them; where one is unknown, it takes
 * more.
 */
function nameOneEvent(one: Opening, other: Opening): boolean {
  if (one.source !== undefined && one.source === other.source) return false;
  if (goOnAlike(one.head(), other.head())) return false;
  const [a, b] = [factsIn(one.head()), factsIn(other.head())];
  const common = [...a].filter((word) => b.has(word));
  return common.length >= (one.source === undefined || other.source === undefined ? FACTS_OF_UNKNOWN : 1);
}

/** They share phrases after the first sentence too. */
function goOnAlike(a: LeadFacts, b: LeadFacts): boolean {
  const [one, other] = [a, b].map(
    ({ lead }) => new Set(phrasesOf(lead.slice(FIRST_WORDS).map(({ word }) => word))),
  );
  if (one === undefined || other === undefined) return false;
  const common = [...one].filter((phrase) => other.has(phrase)).length;
  return common > LIKE * Math.min(one.size, other.size);
}

/** Names and numbers of a headline that stand at the beginning of the text as well. */
function factsIn({ title, lead }: LeadFacts): Set<string> {
  const first = new Set(lead.slice(0, FIRST_WORDS).map(({ word }) => word));
  const facts = title.filter(({ word, fact }) => (fact === 'name' || fact === 'number') && first.has(word));
  return new Set(facts.map(({ word }) => word));
}

/** The same headline, over words of which each has some alone: a column. */
function isNextPart(a: LeadFacts, b: LeadFacts): boolean {
  return (
    titleOf(a) === titleOf(b) && wordsAlone(a, b).length >= OWN_WORDS && wordsAlone(b, a).length >= OWN_WORDS
  );
}

/** Beside the phrases that they share, each tells of something of which the other has no word. */
function haveOtherNews(a: LeadFacts, b: LeadFacts): boolean {
  const [own, others] = [wordsBesides(a, b), wordsBesides(b, a)];
  return (
    own.length >= OWN_WORDS &&
    others.length >= OWN_WORDS &&
    !own.some((word) => b.words.has(word)) &&
    !others.some((word) => a.words.has(word))
  );
}

/** Significant words of one in no phrase of both, and in one headline alone. */
function wordsBesides(of: LeadFacts, other: LeadFacts): string[] {
  const theirs = new Set(phrasesOf(other.lead.map(({ word }) => word)));
  const words = of.lead.map(({ word }) => word);
  const isShared = new Set<number>();
  for (const [at, phrase] of phrasesOf(words).entries())
    if (theirs.has(phrase)) for (let n = 0; n < PHRASE_WORDS; n++) isShared.add(at + n);
  const inTitle = new Set(other.title.map(({ word }) => word));
  return [
    ...of.title.map(({ word }) => word).filter((word) => !inTitle.has(word)),
    ...words.filter((_, at) => !isShared.has(at)),
  ].filter((word) => rarity(word) >= MIN_SIGNIFICANT_RARITY);
}

function titleOf({ title }: LeadFacts): string {
  return wordsIn(title);
}

function wordsIn(words: readonly LeadWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function phrasesOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - PHRASE_WORDS + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + PHRASE_WORDS).join(' '));
}
