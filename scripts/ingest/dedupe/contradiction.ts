/**
 * Whether two texts that are alike word for word contradict each other in fact, as reports from one template do.
 */
import type { LeadFacts, LeadWord } from './lead-facts.ts';

/** Facts that stand in the same place of two texts, and of which each text has one that the other lacks. */
export interface Contradiction {
  /** Of the headline and of the lead, as words of one and the other. */
  readonly facts: readonly (readonly [string, string])[];
  /** 1 and more: two reports. Below it, a correction or another outlet's edit may have made the difference. */
  readonly strength: number;
  /** Share of contradicting facts among those that stand in the same place, 0 to 1. */
  readonly share: number;
  /** Numbers alone contradict, and the headlines agree on a name: the same matter with newer figures, as a rule. */
  readonly figuresOnly: boolean;
}

/** Words of a place in a template, at most: "Tuesday, 14 July 2025". */
const MAX_SLOT_WORDS = 6;
/** Share of the words of the shorter headline that the other has in the same order: below, they are not from one template. */
const FRAME = 0.5;
/** Least share of facts that contradict, where headlines do, where leads alone do, and where it is one fact of a lead. */
const SHARE_WITH_HEADLINE = 0.1;
const SHARE = 0.2;
const SHARE_OF_ONE = 1 / 3;

const DIGIT = /^\d/;

/** @returns Nothing for texts that agree. */
export function contradiction(a: LeadFacts, b: LeadFacts): Contradiction | undefined {
  const title = compare(a.title, b.title, a, b, true);
  const lead = compare(a.lead, b.lead, a, b, false);
  const inTitle = title.equal >= FRAME * Math.min(a.title.length, b.title.length) ? title.slots : [];
  const slots = [...inTitle, ...lead.slots];
  if (slots.length === 0) return undefined;
  const inTitleCount = inTitle.reduce((sum, [one, other]) => sum + Math.min(one.length, other.length), 0);
  const count = inTitleCount + lead.slots.length;
  const agreed = new Set([...title.agreed, ...lead.agreed]).size;
  const share = count / (count + agreed);
  const least = inTitle.length > 0 ? SHARE_WITH_HEADLINE : count > 1 ? SHARE : SHARE_OF_ONE;
  return {
    facts: slots.map(([one, other]) => [one.join(' '), other.join(' ')] as const),
    strength: share / least,
    share,
    figuresOnly: haveNameInCommon(a.title, b.title) && slots.every((sides) => sides.some(isFigure)),
  };
}

function haveNameInCommon(x: readonly LeadWord[], y: readonly LeadWord[]): boolean {
  return x.some(({ word, fact }) => fact === 'name' && y.some((other) => other.word === word));
}

/** Numbers alone: "6.41 pst" against "18.41" is one number against another. */
function isFigure(words: readonly string[]): boolean {
  return words.every((word) => DIGIT.test(word));
}

interface Comparison {
  readonly slots: readonly (readonly [readonly string[], readonly string[]])[];
  /** Words that stand in both in the same order. */
  readonly equal: number;
  /** Facts among them. */
  readonly agreed: readonly string[];
}

function compare(
  x: readonly LeadWord[],
  y: readonly LeadWord[],
  a: LeadFacts,
  b: LeadFacts,
  whole: boolean,
): Comparison {
  const slots: [string[], string[]][] = [];
  let equal = 0;
  const agreed: string[] = [];
  const close = (fromX: number, toX: number, fromY: number, toY: number) => {
    if (fromX === toX || fromY === toY || toX - fromX > MAX_SLOT_WORDS || toY - fromY > MAX_SLOT_WORDS)
      return;
    const one = ownFacts(x.slice(fromX, toX), b);
    const other = ownFacts(y.slice(fromY, toY), a);
    if (one.length > 0 && other.length > 0) slots.push([one, other]);
  };
  const matches = align(x, y);
  let [lastX, lastY] = [0, 0];
  for (const [atX, atY] of matches) {
    // Before the first common word of a body stand times and credits.
    if (whole || equal > 0 || !isStamp(x.slice(0, atX))) close(lastX, atX, lastY, atY);
    equal++;
    const common = x[atX];
    if (common?.fact !== undefined) agreed.push(common.word);
    [lastX, lastY] = [atX + 1, atY + 1];
  }
  if (whole) close(lastX, x.length, lastY, y.length);
  return { slots, equal, agreed };
}

function isStamp(words: readonly LeadWord[]): boolean {
  return words.some(({ word }) => DIGIT.test(word));
}

function ownFacts(words: readonly LeadWord[], other: LeadFacts): string[] {
  return words.flatMap(({ word, fact }) => (fact !== undefined && !other.words.has(word) ? [word] : []));
}

/**
 * The longest common subsequence (R. Wagner, M. Fischer, "The string-to-string correction problem", JACM 1974).
 *
 * @returns Places of equal words in both, rising.
 */
function align(x: readonly LeadWord[], y: readonly LeadWord[]): [number, number][] {
  const width = y.length + 1;
  const length = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      length[i * width + j] =
        x[i]?.word === y[j]?.word
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    }
  }
  const matches: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]?.word === y[j]?.word) matches.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return matches;
}
