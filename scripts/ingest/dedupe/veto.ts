/**
 * Why two texts that share most of their words are two articles all the same: reports from one template of which the
 * facts differ, and batches of a column of which the frame is all that they share. Told from the two texts alone,
 * so that neither the order of a run nor the archive plays a part.
 */

import { canonicalUrl } from '../extract/fingerprint/identity.ts';
import { contradiction } from './contradiction.ts';
import type { LeadFacts } from './lead-facts.ts';

/** What a decision between two texts that are alike needs of each. */
export interface Detail {
  readonly head: LeadFacts;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** Whether its date is its own, not that of its dump. */
  readonly dated: boolean;
}

/** What speaks against one article. */
export interface Veto {
  readonly reason: 'contradicting facts' | 'a column with other news';
  /** Words of one text and of the other that stand in the same place, or that each has alone. */
  readonly words: readonly (readonly [string, string])[];
  /** From 1 on it decides. */
  readonly strength: number;
}

interface Text extends Detail {
  readonly headline: number;
  readonly time: number;
}

/** Parts of a column come this far apart, at least, in milliseconds. */
export const NEXT_PART = 20 * 60 * 60 * 1000;
/** Words, at least, that each of two parts of a column has alone. */
export const OWN_WORDS = 3;
/** Words of each that are told. */
const MAX_TOLD = 6;

/** @returns The strongest; nothing when the texts agree. */
export function vetoOf(a: Text, b: Text): Veto | undefined {
  const elsewhere = isElsewhere(a.url, b.url);
  const facts = contradiction(a.head, b.head);
  // A publisher corrects an article where it stands: at another address of it stands another report.
  const contradicting: Veto | undefined = facts && {
    reason: 'contradicting facts',
    words: facts.facts,
    strength: elsewhere ? Math.max(1, facts.strength) : facts.strength,
  };
  if (contradicting !== undefined && contradicting.strength >= 1) return contradicting;
  const nextPart =
    a.headline !== 0 &&
    a.headline === b.headline &&
    a.dated &&
    b.dated &&
    Math.abs(a.time - b.time) >= NEXT_PART;
  if (!elsewhere && !nextPart) return contradicting;
  const [own, others] = [wordsAlone(a.head, b.head), wordsAlone(b.head, a.head)];
  if (own.length < OWN_WORDS || others.length < OWN_WORDS) return contradicting;
  const told = (words: readonly string[]) => words.slice(0, MAX_TOLD).join(' ');
  return {
    reason: 'a column with other news',
    words: [[told(own), told(others)]],
    strength: Math.min(own.length, others.length) / OWN_WORDS,
  };
}

/** Whether one publisher, told by the host, has the two at different addresses. */
function isElsewhere(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !URL.canParse(a) || !URL.canParse(b)) return false;
  return hostOf(a) === hostOf(b) && canonicalUrl(a) !== canonicalUrl(b);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** Words of a text that another lacks. */
export function wordsAlone(of: LeadFacts, other: LeadFacts): string[] {
  return [...of.words].filter((word) => !other.words.has(word));
}

/** In words: "contradicting facts: 16 against 22, lorrimouth against quarrington". */
export function describeVeto({ reason, words }: Veto): string {
  return `${reason}: ${words.map(([one, other]) => `${one} against ${other}`).join(', ')}`;
}
