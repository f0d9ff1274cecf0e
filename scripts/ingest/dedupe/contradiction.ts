/** Whether two texts with the same wording state contradicting facts, as reports from one template do. */
import type { LeadFacts, LeadWord } from './lead-facts.ts';

/** Facts in the same position of two texts, of which each text has one that the other lacks. */
export interface Contradiction {
  /** Facts of headline and lead, as words of one text and of the other. */
  readonly facts: readonly (readonly [string, string])[];
  /** From 1: two reports. Below 1, a correction or the edit of another outlet may have made the difference. */
  readonly strength: number;
  /** Share of contradicting facts among those in the same position, 0 to 1. */
  readonly share: number;
  /** Only numbers contradict, and the headlines agree on a name: usually the same matter with newer figures. */
  readonly figuresOnly: boolean;
}

/** Maximum number of words in a slot of a template: "Tuesday, 14 July 2025". */
const MAX_SLOT_WORDS = 6;
/**
 * Minimum share of the shorter headline's words that the other has in the same order, if they are from one template.
 */
const FRAME = 0.5;
/**
 * Minimum share of contradicting facts if headlines contradict, if only leads do, and if it is a single fact of a lead.
 */
const SHARE_WITH_HEADLINE = 0.1;
const SHARE = 0.2;
const SHARE_OF_ONE = 1 / 3;

const DIGIT = /^\d/;

/** @returns `undefined` for texts that agree. */
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

/** Whether the words are a number, perhaps with a unit: "6.41 pst" against "18.41". */
function isFigure(words: readonly string[]): boolean {
  return words.every((word) => DIGIT.test(word));
}

interface Comparison {
  readonly slots: readonly (readonly [readonly string[], readonly string[]])[];
  /** Number of words that both have in the same order. */
  readonly equal: number;
  /** The facts among them. */
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
    // Before the first common word of a body there are times and credits.
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
 * @returns Indexes of equal words in both, ascending.
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
