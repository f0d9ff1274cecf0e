import { labelledDates, labelsIn } from '../../dates/labelled-days.ts';
import { readStated } from '../../dates/read-stated.ts';
import type { Reasons } from './article-lines.ts';
import type { BlockLine } from './block-lines.ts';

/** Maximum distance in lines before the headline, and after the article, of the article's date. */
const MAX_LINES_FROM_TITLE = 8;

/** Number of lines of the article itself that may contain its date, if they are short. */
const MAX_HEAD_LINES = 15;
const MAX_LABEL_CHARS = 60;

/** Maximum length of a line with a date in UTF-16 units: a byline is shorter than a sentence. */
const MAX_LINE_CHARS = 120;

/** Parts of a page whose dates belong to something else. */
const OTHERS = new Set([
  'another article',
  'caption',
  'comments',
  'head of the page',
  'hidden text',
  'page footer',
  'related articles',
  'script is no text',
  'title of the page',
]);

/** A date that a line shows, or states in an element. */
interface Candidate {
  readonly text: string;
  /** 0 for a date of publication, 1 for a bare date, 2 for the date of a change. */
  readonly rank: number;
}

/**
 * Find the date of an article in the lines around it: first between headline and text, then before the headline, then
 * among excluded lines of the text and after it. Among these, a date labelled as publication comes before an unlabelled
 * one, and that before the date of a change; the date of a broadcast does not count.
 *
 * @param language BCP 47, as the page states it.
 * @returns The text as written.
 */
export function visibleDate(
  lines: readonly BlockLine[],
  reasons: Reasons,
  headline: number | undefined,
  language: string | undefined,
): string | undefined {
  const start = reasons.indexOf(undefined);
  if (start < 0) return undefined;
  const end = reasons.lastIndexOf(undefined);
  const top = headline !== undefined && headline <= start ? headline : start;
  const places = [
    ...range(top, start + 1),
    ...range(Math.max(0, top - MAX_LINES_FROM_TITLE), top).reverse(),
    ...range(start + 1, end + 1 + MAX_LINES_FROM_TITLE).filter(
      (index) => reasons[index] !== undefined || (index <= start + MAX_HEAD_LINES && isLabel(lines[index])),
    ),
  ];
  const found = places.flatMap((index) => {
    const line = lines[index];
    return line === undefined || OTHERS.has(reasons[index] ?? '') ? [] : candidates(line, language);
  });
  return found.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || candidate.rank < best.rank ? candidate : best),
    undefined,
  )?.text;
}

/** Number of lines around the headline that may contain it. */
const LINES_ABOVE = 2;
const LINES_BELOW = 8;
/** Maximum number of other letters in a line with the date of the article: `4 min read`, but not a sentence. */
const MAX_LETTERS_BESIDE = 12;

/**
 * The date that a page shows on a line of its own next to the headline, to tell readers when the article appeared.
 *
 * @param language BCP 47, as the page states it.
 * @returns The text as written; `undefined` for the date of a change.
 */
export function lineDate(
  lines: readonly BlockLine[],
  reasons: Reasons,
  headline: number | undefined,
  language: string | undefined,
): string | undefined {
  if (headline === undefined) return undefined;
  return range(Math.max(0, headline - LINES_ABOVE), headline + LINES_BELOW)
    .filter((index) => isLabel(lines[index]) && !OTHERS.has(reasons[index] ?? ''))
    .flatMap((index) => (lines[index] === undefined ? [] : candidates(lines[index], language, true)))
    .find(({ rank }) => rank <= RANKS.none)?.text;
}

/**
 * The first time that an element of a page states; that of publication, if one is marked as such.
 *
 * @returns `undefined` if no element states a date.
 */
export function statedTime(
  lines: readonly BlockLine[],
  reasons: Reasons,
  language: string | undefined,
): string | undefined {
  const times = lines.flatMap((line, index) =>
    OTHERS.has(reasons[index] ?? '') || isOfBroadcast(line) ? [] : line.times,
  );
  const read = times.filter(({ value }) => typeof readStated(value, language) === 'object');
  return (read.find(({ published }) => published) ?? read[0])?.value;
}

function isOfBroadcast({ text, times }: BlockLine): boolean {
  return times.length > 0 && text.length <= MAX_LINE_CHARS && labelsIn(text)[0] === 'broadcast';
}

function isLabel(line: BlockLine | undefined): boolean {
  return line !== undefined && line.text.length <= MAX_LABEL_CHARS;
}

const RANKS = { published: 0, none: 1, updated: 2 } as const;

function candidates({ text, times }: BlockLine, language: string | undefined, alone = false): Candidate[] {
  if (text.length > MAX_LINE_CHARS) return [];
  const stated = times.filter(({ value }) => typeof readStated(value, language) === 'object');
  const shown =
    /\p{Nd}/u.test(text) || /[一二三四五六七八九]/.test(text) ? labelledDates(text, language) : [];
  if (stated.length === 0)
    return shown.flatMap(({ text: words, label }) =>
      label === 'broadcast' || (alone && label === 'none' && lettersBeside(text, words) > MAX_LETTERS_BESIDE)
        ? []
        : [{ text: words, rank: RANKS[label] }],
    );
  // The text next to an element labels it, also where the element shows no full date: `Updated 2 hours ago`.
  const labels = shown.length > 0 ? shown.map(({ label }) => label) : labelsIn(text);
  return stated.flatMap(({ value, published }, index) => {
    const label = published
      ? 'published'
      : ((labels.length === stated.length ? labels[index] : undefined) ?? 'none');
    return label === 'broadcast' ? [] : [{ text: value, rank: RANKS[label] }];
  });
}

function lettersBeside(line: string, words: string): number {
  return line.replace(words, '').match(/\p{L}/gu)?.length ?? 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
