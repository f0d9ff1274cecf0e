import { STRONG_REASONS } from '../../data/page-boilerplate.ts';
import type { BlockLine } from './block-lines.ts';
import { asksForConsent, namesWithReason, reasonOfElement } from './boilerplate.ts';
import { type Frame, upwards } from './frame.ts';
import { proseOf, type Weights, weigh } from './prose.ts';

/** What is known of a page before lines are chosen. */
export interface PageMap {
  readonly lines: readonly BlockLine[];
  /** Index of the line with the headline, if there is one. */
  readonly headline: number | undefined;
  /** Indexes of the lines that are paragraphs. */
  readonly prose: ReadonlySet<number>;
  /** Their total length below each element. */
  readonly weights: Weights;
  /** Their total length below all elements of a class or id. */
  readonly covered: ReadonlyMap<string, number>;
  /** The ancestors of the headline. */
  readonly aroundHeadline: ReadonlySet<Frame>;
}

/**
 * An element with a larger share of the page's paragraphs is the page itself, whatever hides it or what it is called.
 */
const MIN_PAGE_SHARE = 0.55;
/** A name whose elements have a larger share of them belongs to the layout around the text. */
const MIN_LAYOUT_SHARE = 0.4;
/** The same for names of parts with their own paragraphs. */
const MIN_STRONG_SHARE = 0.8;

export function mapPage(lines: readonly BlockLine[], headline: number | undefined): PageMap {
  const prose = proseOf(lines);
  const head = headline === undefined ? undefined : lines[headline]?.block;
  return {
    lines,
    headline,
    prose,
    weights: weigh(lines, prose),
    covered: coverage(lines, prose),
    aroundHeadline: new Set(head === undefined ? [] : upwards(head)),
  };
}

function coverage(lines: readonly BlockLine[], prose: ReadonlySet<number>): Map<string, number> {
  const covered = new Map<string, number>();
  const namesOf = new Map<Frame, readonly string[]>();
  for (const index of prose) {
    const line = lines[index];
    if (line === undefined) continue;
    const names = new Set<string>();
    for (const frame of upwards(line.block)) {
      const own = namesOf.get(frame) ?? namesWithReason(frame).map(({ name }) => name);
      namesOf.set(frame, own);
      for (const name of own) names.add(name);
    }
    for (const name of names) covered.set(name, (covered.get(name) ?? 0) + line.text.length);
  }
  return covered;
}

/** Whether an element contains most of a page's paragraphs. */
export function holdsPage(frame: Frame, { weights }: PageMap): boolean {
  return (weights.of.get(frame) ?? 0) > weights.total * MIN_PAGE_SHARE;
}

/** Why an element is never part of the article; parts of other articles come from `otherParts`. */
function hardReason(frame: Frame, page: PageMap): string | undefined {
  const whole = holdsPage(frame, page);
  if (frame.isHidden && !whole) return 'hidden text';
  if (asksForConsent(frame) && !whole && !page.aroundHeadline.has(frame)) return 'notice';
  return /\b(?:usercomments?|comment)\b/.test(frame.microdata) ? 'comments' : undefined;
}

/**
 * Why an element is not part of the article, by its name, role, class or id. It is not excluded if the text would go
 * with it: an element with the headline and paragraphs, or with most paragraphs of the page, is not a sidebar.
 */
function softReason(frame: Frame, page: PageMap): string | undefined {
  const { weights, covered, aroundHeadline } = page;
  const byElement = reasonOfElement(frame);
  if (byElement !== undefined && !holdsPage(frame, page)) return byElement;
  if (aroundHeadline.has(frame) && weights.of.has(frame)) return undefined;
  return namesWithReason(frame).find(({ name, reason }) => {
    const least = weights.total * (STRONG_REASONS.has(reason) ? MIN_STRONG_SHARE : MIN_LAYOUT_SHARE);
    return weights.total === 0 || (covered.get(name) ?? 0) <= least;
  })?.reason;
}

/** An element with a larger share of the chosen text is not boilerplate, whatever it is called. */
const MIN_CHOSEN_SHARE = 0.3;

/**
 * @param others Parts of the page recognised by their context, with reasons.
 * @param chosen The total length of chosen text below each element, once text is chosen.
 * @returns A function that returns why an element, or one of its ancestors, is not part of the article.
 */
export function vetoesOf(
  page: PageMap,
  others: ReadonlyMap<Frame, string>,
  chosen?: Weights,
): (block: Frame) => string | undefined {
  const known = new Map<Frame, string | undefined>();
  function reasonOf(frame: Frame): string | undefined {
    const hard = others.get(frame) ?? hardReason(frame, page);
    if (hard !== undefined) return hard;
    const isSmall = chosen === undefined || (chosen.of.get(frame) ?? 0) <= chosen.total * MIN_CHOSEN_SHARE;
    return isSmall ? softReason(frame, page) : undefined;
  }
  return (block) => {
    const path: Frame[] = [];
    let why: string | undefined;
    for (const at of upwards(block)) {
      if (known.has(at)) {
        why = known.get(at);
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      why = reasonOf(at) ?? why;
      known.set(at, why);
    }
    return why;
  };
}

/** @returns Elements to remove before lines are chosen: nothing in them belongs to the article. */
export function hardParts(page: PageMap, others: ReadonlyMap<Frame, string>): Frame[] {
  const seen = new Set<Frame>();
  const found: Frame[] = [];
  for (const { block } of page.lines) {
    for (const frame of upwards(block)) {
      if (seen.has(frame)) break;
      seen.add(frame);
      if (others.has(frame) || hardReason(frame, page) !== undefined) found.push(frame);
    }
  }
  return found;
}
