/**
 * Find bylines around a body: `By Ana Kirov, Harbour Post`, `Ana Kirov, 9 June 2025`. They are in the first lines or
 * the last two, or after the last sentence; a heading such as `By night` is not one. A date without a name is not a
 * byline: see `date-lines.ts`.
 */
import { longestFirst } from '../../../content/longest-first.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { isStarter } from '../sentences/joins.ts';
import { DAY } from './date-lines.ts';
import { type Removal, removal, type Step } from './span.ts';

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|(?:de|van|von|da|al|bin|el|der)(?= ))";
const PERSON = `${NAME}(?: ${NAME}){1,3}`;
const CLOCK =
  '(?:,? ?(?:at |[|–—-] ?)?\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: \\(?\\p{Lu}{2,5}\\)?)?)';
const BY = '(?:By|BY|by|(?:Words|Written|Story|Reporting|Report) by)';
const LINE = new RegExp(
  `^(?:${BY}|From) ${PERSON}(?:(?:,| and| &| \\||,? in) ?[\\p{L}\\p{M}\\d .,'’@:|/&–-]{1,90})?$`,
  'u',
);
const DATED = `(?:By )?(?:Dr\\.? |Prof\\.? )?${PERSON}(?:, | [|–—-] )${DAY}${CLOCK}?`;
const DATED_LINE = new RegExp(`^${DATED}$`, 'u');
/** After the last full stop of a body on one line. */
const DATED_END = new RegExp(`(?<=[.!?…]["'’”)]{0,3} )${DATED}$`, 'u');
const INLINE = new RegExp(
  `^By (${PERSON})(?:(?:,|,? and| &) ${PERSON}){0,3}?(?: (?:${DAY}${CLOCK}?))? (?=["“‘']?(\\p{Lu}[\\p{L}'’]*) \\p{Ll})`,
  'u',
);
/** Before a dateline the names certainly end: `By Ana Kirov and Ivo Hale OSLO (Reuters) - `. */
const BEFORE_DATELINE = new RegExp(
  `^${BY} ${PERSON}(?:(?:,|,? and| &) ${PERSON}){0,3}? (?=\\p{Lu}{2}[\\p{Lu} .,/'’-]{0,40}(?:, ${NAME})?(?:,? (?:${longestFirst(MONTHS)})\\.? \\d{1,2})? \\(\\p{L}[\\p{L} ./&-]{1,30}\\) ?[-–—])`,
  'u',
);
const NO_NAME = new RegExp(
  `^\\S+ (?:${longestFirst([...MONTHS, ...WEEKDAYS])}|The|Then|Now|All|Any|Far)\\b`,
  'u',
);
const HEAD_LINES = 4;
const TAIL_LINES = 2;
const MAX_TAIL_CHARS = 160;

export const bylines: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  spans.forEach((span, index) => {
    if (index >= HEAD_LINES && index < spans.length - TAIL_LINES) return;
    const { text } = span;
    if (paged) {
      const found = text.length <= 160 && ((LINE.test(text) && !NO_NAME.test(text)) || DATED_LINE.test(text));
      if (found) cuts.push({ ...removal(span, 0, text.length, 'byline'), byline: true });
      return;
    }
    const match = index === 0 && /^\S{0,9} ?[Bb]y /.test(text) ? inline(text) : 0;
    if (match > 0) cuts.push({ ...removal(span, 0, match, 'byline'), byline: true });
    const end = index === spans.length - 1 ? DATED_END.exec(text.slice(-MAX_TAIL_CHARS)) : null;
    if (end !== null) {
      const from = text.length - end[0].length;
      cuts.push({ ...removal(span, from, text.length, 'byline'), byline: true });
    }
  });
  return cuts;
};

/** A byline on one line with the first sentence is certain only if a sentence certainly begins after it. */
function inline(text: string): number {
  const before = BEFORE_DATELINE.exec(text.slice(0, 300));
  if (before !== null && !NO_NAME.test(text)) return before[0].trimEnd().length;
  const match = INLINE.exec(text);
  if (match === null || NO_NAME.test(text)) return 0;
  return isStarter(match[2] ?? '', 'en') ? match[0].trimEnd().length : 0;
}
