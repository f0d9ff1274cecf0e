/**
 * Whether two articles are similar because they are made from one template rather than about one event: their common
 * words are no evidence then, and the facts that each fills in contradict each other.
 */
import { hashText } from '../../../src/model/hash-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { rarity } from '../data/rarity.ts';
import { type Contradiction, contradiction } from '../dedupe/contradiction.ts';
import { type LeadFacts, type LeadWord, leadFactsOf } from '../dedupe/lead-facts.ts';
import { MIN_NEXT_PART_MS, OWN_WORDS, wordsAlone } from '../dedupe/veto.ts';
import { foldedWords } from '../extract/fingerprint/folded-words.ts';
import { shared } from '../extract/fingerprint/shingles.ts';
import type { StoryFeatures } from './story-features.ts';
import { MIN_SIGNIFICANT_RARITY } from './vectors.ts';

/** Headline and opening of an article, prepared for comparison. */
export interface Opening {
  readonly time: number;
  /** Id of the publisher; absent if unknown. */
  readonly source?: string;
  /** Hashes of all three-word sequences of the opening, ascending. */
  readonly phrases: Uint32Array;
  /** Computed on demand, when a similar opening is found. */
  readonly head: () => LeadFacts;
}

/**
 * Minimum share of the shorter opening's phrases that are in the other. For articles on one event in ECB+ whose facts
 * seem to contradict each other, share times strength stays below 0.4; for reports from one template it is above 0.5.
 */
const LIKE = 0.25;
const LIKE_TIMES_STRENGTH = 0.4;
/** Minimum share of phrases if no facts contradict. */
const LIKE_WITHOUT_FACTS = 0.4;
const PHRASE_WORDS = 3;
/** Number of words of an opening whose phrases are compared. */
const OPENING_WORDS = 100;
/** Maximum number of words of a first sentence. */
const FIRST_WORDS = 30;
/** Facts that two headlines must have in common if a publisher is unknown. */
const FACTS_OF_UNKNOWN = 2;
/** Minimum share of contradicting facts at which newer figures on the same matter make another report. */
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

/** @returns True if their similarity is no evidence of one event. */
export function fromSameTemplate(one: Opening, other: Opening): boolean {
  const shorter = Math.min(one.phrases.length, other.phrases.length);
  if (shorter === 0) return sameButForDay(one.head(), other.head());
  if (one.source !== undefined && one.source === other.source && inOneFrame(one.head(), other.head()))
    return true;
  const like = shared(one.phrases, other.phrases) / shorter;
  if (like < LIKE) return false;
  const [a, b] = [one.head(), other.head()];
  const facts = contradiction(a, b);
  if (facts && contradict(facts) && like * facts.strength >= LIKE_TIMES_STRENGTH) return true;
  if (like < LIKE_WITHOUT_FACTS || nameOneEvent(one, other)) return false;
  const isLater = Math.abs(one.time - other.time) >= MIN_NEXT_PART_MS;
  return (isLater && isNextPart(a, b)) || haveOtherNews(a, b);
}

/** Headlines without a text that differ only in the day: episodes of a programme. */
function sameButForDay(a: LeadFacts, b: LeadFacts): boolean {
  if (![a, b].every(({ title }) => title.some(({ fact }) => fact === 'day'))) return false;
  const isOpen = ({ fact }: LeadWord): boolean => fact === 'day' || fact === 'number';
  const [own, others] = [a, b].map(({ title }) => title.filter((word) => !isOpen(word)));
  if (own === undefined || others === undefined || own.length === 0) return false;
  return wordsIn(own) === wordsIn(others) && titleOf(a) !== titleOf(b);
}

/** Minimum number of words of a headline besides its facts. */
const FRAME_WORDS = 3;

/**
 * Whether a publisher puts other names or days into the same headline, and each report lacks those of the other:
 * "Election in …: the count begins". Newer figures under it may be about the same event.
 */
function inOneFrame(a: LeadFacts, b: LeadFacts): boolean {
  const [own, others] = [a, b].map(({ title }) => title.filter(({ fact }) => fact === undefined));
  if (own === undefined || others === undefined || own.length < FRAME_WORDS) return false;
  return wordsIn(own) === wordsIn(others) && hasFactOfItsOwn(a, b) && hasFactOfItsOwn(b, a);
}

function hasFactOfItsOwn({ title }: LeadFacts, { words }: LeadFacts): boolean {
  return title.some(({ word, fact }) => (fact === 'name' || fact === 'day') && !words.has(word));
}

/** Newer figures alone usually do not contradict: the toll of one disaster rises. */
function contradict({ strength, figuresOnly, share }: Contradiction): boolean {
  return strength >= 1 && !(figuresOnly && share < OTHER_FIGURES);
}

/**
 * Whether both headlines have the same name or number, and both openings begin with it: so do reports of one event that
 * begin with an agency's text and continue in their own words, while reports from a template have none in common, or
 * continue alike. Articles of one publisher do not count, since it may repeat a name in every part of a column; if a
 * publisher is unknown, more facts are needed.
 */
function nameOneEvent(one: Opening, other: Opening): boolean {
  if (one.source !== undefined && one.source === other.source) return false;
  if (goOnAlike(one.head(), other.head())) return false;
  const [a, b] = [factsIn(one.head()), factsIn(other.head())];
  const common = [...a].filter((word) => b.has(word));
  return common.length >= (one.source === undefined || other.source === undefined ? FACTS_OF_UNKNOWN : 1);
}

/** Whether they also share phrases after the first sentence. */
function goOnAlike(a: LeadFacts, b: LeadFacts): boolean {
  const [one, other] = [a, b].map(
    ({ lead }) => new Set(phrasesOf(lead.slice(FIRST_WORDS).map(({ word }) => word))),
  );
  if (one === undefined || other === undefined) return false;
  const common = [...one].filter((phrase) => other.has(phrase)).length;
  return common > LIKE * Math.min(one.size, other.size);
}

/** Names and numbers of a headline that are also at the beginning of the text. */
function factsIn({ title, lead }: LeadFacts): Set<string> {
  const first = new Set(lead.slice(0, FIRST_WORDS).map(({ word }) => word));
  const facts = title.filter(({ word, fact }) => (fact === 'name' || fact === 'number') && first.has(word));
  return new Set(facts.map(({ word }) => word));
}

/** Whether the same headline has different texts below it: a column. */
function isNextPart(a: LeadFacts, b: LeadFacts): boolean {
  return (
    titleOf(a) === titleOf(b) && wordsAlone(a, b).length >= OWN_WORDS && wordsAlone(b, a).length >= OWN_WORDS
  );
}

/** Whether, apart from common phrases, each reports something that the other does not mention. */
function haveOtherNews(a: LeadFacts, b: LeadFacts): boolean {
  const [own, others] = [wordsBesides(a, b), wordsBesides(b, a)];
  return (
    own.length >= OWN_WORDS &&
    others.length >= OWN_WORDS &&
    !own.some((word) => b.words.has(word)) &&
    !others.some((word) => a.words.has(word))
  );
}

/** Significant words of one text that are in no common phrase and in only one headline. */
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
