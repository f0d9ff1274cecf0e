import type { NewsItemView } from './news-item.ts';

/** Characters in a line, and height of a line in pixels, on a wide screen. */
interface Setting {
  readonly chars: number;
  readonly height: number;
}

const HEADLINE: Setting = { chars: 26, height: 60 };
const INTRODUCTION: Setting = { chars: 58, height: 29 };
const SENTENCE: Setting = { chars: 46, height: 26 };
const TEASER: Setting = { chars: 50, height: 20 };
/** Kicker and byline with their gaps; the gap below a sentence; byline and gap below a headline; a link to more. */
const GAPS = { main: 70, sentence: 12, teaser: 34, more: 30 };
/** Shares of the width: of the column with the introduction, and of the other. */
const WIDTHS = { main: 7, beside: 5 };

function heightOf(text: string, { chars, height }: Setting): number {
  return Math.ceil(text.length / chars) * height;
}

function gapBetween(main: number, beside: number): number {
  return main > beside ? (main - beside) * WIDTHS.beside : (beside - main) * WIDTHS.main;
}

/**
 * Whether the headline of a lead spans both columns, with its introduction and the other sentences and headlines side
 * by side below; otherwise they are all next to the headline. Whichever leaves the smaller gap, as estimated.
 */
export function isWideLead({ title, quotes: [first, ...others], articles, more }: NewsItemView): boolean {
  const introduction = GAPS.main + heightOf(first?.text ?? '', INTRODUCTION);
  const beside =
    others.reduce((sum, { text }) => sum + heightOf(text, SENTENCE) + GAPS.sentence, 0) +
    articles.reduce((sum, one) => sum + heightOf(one.title, TEASER) + GAPS.teaser, 0) +
    (more > 0 ? GAPS.more : 0);
  return gapBetween(introduction, beside) <= gapBetween(heightOf(title, HEADLINE) + introduction, beside);
}
