/**
 * Find lists of other stories: an index page, where each line ends with the date of another story (`… Sat 10 May 2025
 * at 2:08am`), and boxes: headlines below `Top stories`.
 */
import { longestFirst } from '../../../content/longest-first.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { NOISE } from '../../data/noise.ts';
import { anyCase } from './any-case.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const DAY = `(?:(?:${longestFirst(WEEKDAYS)})\\.?,? )?(?:\\d{1,2} (?:${longestFirst(MONTHS)})\\.?|(?:${longestFirst(MONTHS)})\\.? \\d{1,2},?)`;
const STAMP = new RegExp(
  `(?:${DAY} ){0,2}(${DAY} \\d{4})(?:,? (?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?)?$`,
  'u',
);
const MAX_STAMP_CHARS = 90;
/** The end of every stamp; checked first, for speed. */
const YEAR = /\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?)?$/;
const MAX_YEAR_CHARS = 24;
const MIN_DAYS = 3;
const INDEX_REASON = 'list of stories';

/** The stamps of a live blog are from a day or two; those of an index page are from many. */
export const indexPage: Step = (spans, { paged }) => {
  if (!paged || spans.length < MIN_DAYS) return [];
  const days = spans.map(({ text }) => dayAtEnd(text));
  const stamped = days.filter((day) => day !== undefined);
  if (new Set(stamped).size < MIN_DAYS || stamped.length < spans.length * 0.7) return [];
  return spans.map((span) => removal(span, 0, span.text.length, INDEX_REASON));
};

function dayAtEnd(text: string): string | undefined {
  return YEAR.test(text.slice(-MAX_YEAR_CHARS)) ? STAMP.exec(text.slice(-MAX_STAMP_CHARS))?.[1] : undefined;
}

const HEADINGS = NOISE.filter(({ at, reason }) => at === 'line' && reason === 'most-read list').map(
  ({ pattern }) => new RegExp(`^(?:${anyCase(pattern)})$`, 'u'),
);
const MAX_HEADING_CHARS = 60;
const MIN_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 30;
const BOX_REASON = 'most-read list';
const ENDS = /[.!…:;,]["'’”)]*$/u;
/** `Swipe. Select. Stay informed.`: sentences of one or two words. */
const CALL = /^(?:\p{Lu}[\p{L}’']{1,12}(?: \p{L}[\p{L}’']{1,12})?[.!] ?){1,4}$/u;

/** Lines below a heading of such a list, as long as they are headlines. */
export const storyBoxes: Step = (spans, { paged }) => {
  if (!paged) return [];
  const cuts: Removal[] = [];
  for (let at = 0; at < spans.length; at++) {
    const text = spans[at]?.text ?? '';
    if (text.length > MAX_HEADING_CHARS || !HEADINGS.some((pattern) => pattern.test(text))) continue;
    const end = endOfBox(spans, at + 1);
    const box = spans.slice(at, end);
    const headlines = box.slice(1).filter((line) => isHeadline(line.text)).length;
    if (headlines < 2 && !(headlines === 1 && end === spans.length)) continue;
    for (const line of box) cuts.push(removal(line, 0, line.text.length, BOX_REASON));
    at = end - 1;
  }
  return cuts;
};

function endOfBox(spans: readonly Span[], from: number): number {
  let end = from;
  while (end < spans.length) {
    const text = spans[end]?.text ?? '';
    if (!isHeadline(text) && !CALL.test(text)) break;
    end++;
  }
  return end;
}

function isHeadline(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words >= MIN_HEADLINE_WORDS &&
    words <= MAX_HEADLINE_WORDS &&
    !ENDS.test(text) &&
    /^["“‘'\p{Lu}\d]/u.test(text)
  );
}
