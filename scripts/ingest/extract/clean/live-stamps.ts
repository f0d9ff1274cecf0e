/**
 * Find the stamps that end the entries of a live blog: `Ana Kirov 9 June 2025 06:40`.
 *
 * A date with a time inside a sentence (`left on 9 June 2025 06:40`) is not one: there must be a name before it, or
 * nothing.
 */
import { longestFirst } from '../../../content/longest-first.ts';
import { MONTHS } from '../../data/months.ts';
import { type Removal, removal, type Step } from './span.ts';

const MONTH = longestFirst(MONTHS);
const DAY_OF_WEEK = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const MOMENT = new RegExp(
  `\\b(?:\\d{1,2} (?:${MONTH})\\.? \\d{4}|(?:${MONTH})\\.? \\d{1,2}, \\d{4}),? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:BST|GMT|ET|EST|EDT|UTC|CET|CEST))?(?![\\d:])`,
  'gu',
);
const NAME_BEFORE = /(?:^|[^\p{L}])((?:\p{Lu}(?:[\p{L}\p{M}'’-]{1,24}|\.) ){1,4})$/u;
/** Words before a date that are not a name. */
const LABEL = /^(?:First |Last )?(?:Published|Updated|Posted|Modified)\b|^$/u;
/** The day of a stamp that is repeated before it: `Mon 9 June Mon 9 June Mon 9 June 2025 at 9:12pm`. */
const REPEATED = new RegExp(
  `(?:(?:${DAY_OF_WEEK}) \\d{1,2} (?:${MONTH})\\.? ){1,3}(?:${DAY_OF_WEEK}) $`,
  'u',
);
export const LIVE_STAMP = 'live-blog stamp';

export const liveStamps: Step = (spans) => {
  const cuts: Removal[] = [];
  for (const span of spans) {
    if (!/\d[:.]\d\d/.test(span.text)) continue;
    for (const match of span.text.matchAll(MOMENT)) {
      const before = span.text.slice(Math.max(0, match.index - 110), match.index);
      const after = span.text.slice(match.index + match[0].length);
      if (/^\s*[\p{Ll},]/u.test(after)) continue;
      const repeated = REPEATED.exec(before)?.[0].length;
      if (repeated !== undefined) {
        const from = match.index - repeated;
        cuts.push(removal(span, from, match.index + match[0].length, 'time stamp'));
        continue;
      }
      const name = nameLength(before);
      if (name < 0) continue;
      const words = span.text.slice(match.index - name, match.index);
      const opens = match.index === name && span === spans[0];
      const reason =
        opens || words.startsWith('By ') ? 'byline' : LABEL.test(words) ? 'time stamp' : LIVE_STAMP;
      cuts.push({
        ...removal(span, match.index - name, match.index + match[0].length, reason),
        byline: true,
      });
    }
  }
  return cuts;
};

/** @returns Length of the name that ends `before`, 0 at a seam, -1 inside a sentence. */
function nameLength(before: string): number {
  if (/(?:^|[.!?…]["'’”)]*\s)$/u.test(before)) return 0;
  const run = NAME_BEFORE.exec(before)?.[1];
  if (run === undefined) return -1;
  const words = run.trimEnd().split(' ');
  if (/\bBy $/u.test(before.slice(0, before.length - run.length)) || words[0] === 'By') return run.length;
  const atSeam = /(?:^|[.!?…]["'’”)]*\s)$/u.test(before.slice(0, before.length - run.length));
  if (words.length === 1) return atSeam ? run.length : -1;
  // After a sentence that ends with a name, only the nearest two words are certainly the author.
  return atSeam || words.length <= 3 ? run.length : words.slice(-2).join(' ').length + 1;
}
