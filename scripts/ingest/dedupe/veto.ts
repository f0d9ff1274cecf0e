/**
 * Why two texts that share most of their words are two articles: reports from one template with different facts, parts
 * of a column that share only their frame, and a report that reuses paragraphs of another. Decided from the two texts alone, so that neither the order of a run
 * nor the archive matters.
 */

import { rarity } from '../data/rarity.ts';
import { canonicalUrl } from '../extract/fingerprint/identity.ts';
import { contradiction } from './contradiction.ts';
import type { LeadFacts, LeadWord } from './lead-facts.ts';

/** What a decision between two similar texts needs of each. */
export interface Detail {
  readonly head: LeadFacts;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** Whether it has a date of its own, not just that of its dump. */
  readonly dated: boolean;
}

/** A reason against one article. */
export interface Veto {
  readonly reason: 'contradicting facts' | 'a column with other news' | 'another headline and opening';
  /** Words of the two texts in the same position, or that only one of them has. */
  readonly words: readonly (readonly [string, string])[];
  /** Decisive from 1. */
  readonly strength: number;
}

interface Text extends Detail {
  readonly headline: number;
  readonly time: number;
}

/** Minimum time between parts of a column, in milliseconds. */
export const MIN_NEXT_PART_MS = 20 * 60 * 60 * 1000;
/** Minimum number of words that only one of two parts of a column has. */
export const OWN_WORDS = 3;
/** Number of words of a body that count as its opening. */
const OPENING_WORDS = 12;
/** Minimum share of the significant words of an opening that the other has, if they are the same. */
const SAME_OPENING = 0.5;
/** Rarity below which a word is a function word. */
const MIN_CONTENT_RARITY = 2.3;
/** Maximum number of words that are reported of each. */
const MAX_REPORTED_WORDS = 6;

/** @returns The strongest; `undefined` if the texts agree. */
export function vetoOf(a: Text, b: Text): Veto | undefined {
  const elsewhere = isElsewhere(a.url, b.url);
  const facts = contradiction(a.head, b.head);
  // A publisher corrects an article in place: another address of the publisher is another report.
  const contradicting: Veto | undefined = facts && {
    reason: 'contradicting facts',
    words: facts.facts,
    strength: elsewhere ? Math.max(1, facts.strength) : facts.strength,
  };
  if (contradicting !== undefined && contradicting.strength >= 1) return contradicting;
  if (elsewhere && beginsAnew(a.head, b.head))
    return {
      reason: 'another headline and opening',
      words: [[firstWords(wordsOf(a.head.title)), firstWords(wordsOf(b.head.title))]],
      strength: 2,
    };
  const nextPart =
    a.headline !== 0 &&
    a.headline === b.headline &&
    a.dated &&
    b.dated &&
    Math.abs(a.time - b.time) >= MIN_NEXT_PART_MS;
  if (!elsewhere && !nextPart) return contradicting;
  const [own, others] = [wordsAlone(a.head, b.head), wordsAlone(b.head, a.head)];
  if (own.length < OWN_WORDS || others.length < OWN_WORDS) return contradicting;
  return {
    reason: 'a column with other news',
    words: [[firstWords(own), firstWords(others)]],
    strength: Math.min(own.length, others.length) / OWN_WORDS,
  };
}

/** Whether the texts have neither words of their headlines nor their openings in common. */
function beginsAnew(a: LeadFacts, b: LeadFacts): boolean {
  const inTitles = sharedWords(a.title, b.title);
  const [x, y] = [a.lead.slice(0, OPENING_WORDS), b.lead.slice(0, OPENING_WORDS)];
  const least = Math.min(significant(x).size, significant(y).size);
  return inTitles === 0 && least > 0 && sharedWords(x, y) < SAME_OPENING * least;
}

function sharedWords(a: readonly LeadWord[], b: readonly LeadWord[]): number {
  const others = significant(b);
  return [...significant(a)].filter((word) => others.has(word)).length;
}

function significant(words: readonly LeadWord[]): Set<string> {
  return new Set(words.flatMap(({ word }) => (rarity(word) >= MIN_CONTENT_RARITY ? [word] : [])));
}

/** Whether one publisher, judging by the host, has the two at different addresses. */
function isElsewhere(a = '', b = ''): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  return hostOf(a) === hostOf(b) && canonicalUrl(a) !== canonicalUrl(b);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
}

function wordsOf(words: readonly LeadWord[]): string[] {
  return words.map(({ word }) => word);
}

function firstWords(words: readonly string[]): string {
  return words.slice(0, MAX_REPORTED_WORDS).join(' ');
}

/** Words of a text that another lacks. */
export function wordsAlone(of: LeadFacts, other: LeadFacts): string[] {
  return [...of.words].filter((word) => !other.words.has(word));
}

/** A veto in words: "contradicting facts: 16 against 22, lorrimouth against quarrington". */
export function describeVeto({ reason, words }: Veto): string {
  return `${reason}: ${words.map(([one, other]) => `${one} against ${other}`).join(', ')}`;
}
