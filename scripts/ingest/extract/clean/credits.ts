/**
 * Find credits of pictures: `Video / Ana Kirov`, `Picture: Harbour Images`, `Credit: …`.
 *
 * On a line of its own everything after the label is the credit. Between sentences only an agency,
 * or two words of a name in front of a new sentence, is taken.
 */
import { AGENCIES } from '../../data/agencies.ts';
import { type Removal, removal, type Step } from './span.ts';

const AGENCY = [...AGENCIES].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const LABEL =
  '(?:Videos?|Pictures?|Photos?|Photographs?|Photography|Images?|Credits?|(?:Photo|Image|Picture|Video)s? [Cc]redits?|Illustration|Graphic|VIDEO|PICTURE|PHOTO|IMAGE|CREDIT)';
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\d.'’-]{0,30}|@\\w{1,30}|via|for|and|of|the|by|de|van|von|da|al|dpa|iStock)";
const LINE = new RegExp(
  `^(?:(?:${LABEL} ?[:/|]|(?:Photo|Picture|Image|Photograph|Video)s? (?:by|courtesy of)) ?${WORD}(?:(?: ?[/,|&+] ?| )${WORD}){0,12}\\.?|Credits?:(?! ?\\p{Ll}.{0,150}[.!?]$) ?.{1,120}|(?:Source|SOURCE): ?${WORD}(?:[ /]${WORD}){0,3})$`,
  'u',
);
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";
const PERSON = `${NAME} ${NAME}`;
const INLINE = new RegExp(
  `(?<=^|[.!?…]["'’”)]{0,3} )(?:${LABEL} ?[:/|]) ?(?:(?:${AGENCY})\\b|${PERSON}(?: ?/ ?(?:(?:${AGENCY})\\b|${NAME}(?: (?:Images|Pictures|News|Photos?)\\b)?)| via (?:${AGENCY})\\b)?)(?=$|\\s*["'“‘(\\p{Lu}\\d])`,
  'gu',
);
/** Number of the next picture, after a credit; and that of the first, in front of all captions. */
const NUMBER = /^ (\d{1,3})(?=$| ["“‘(]?\p{Lu})/u;
const FIRST_NUMBER = /^(\d{1,3})(?= ["“‘(]?\p{Lu})/u;
/** After a caption, which has no stop: `… in Tarn, 3 July 2025 (Reuters)`. */
const IN_BRACKETS = new RegExp(
  `(?<=[\\p{L}\\p{N}] )\\((?:(?:Photo|Image|Picture|Credit|File)s?(?: by|:)? )?(?:(?:${AGENCY})(?: ?[/,|-] ?[\\p{L}\\p{M} .'’-]{2,40})?|[\\p{L}\\p{M} .'’-]{2,40} ?(?:/| via ) ?(?:${AGENCY})(?: (?:Images|Photo))?|(?:Photo|Image|Picture|Credit)s?(?: by|:| credit:?) [\\p{L}\\p{M} .'’/-]{2,50})\\)$`,
  'u',
);
const LONGEST_IN_BRACKETS = 90;
const REASON = 'image credit';
const NUMBER_REASON = 'image number';

export const credits: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  for (const span of spans) {
    if (paged && span.text.length <= 160 && LINE.test(span.text)) {
      cuts.push(removal(span, 0, span.text.length, REASON));
      continue;
    }
    if (span.text.endsWith(')')) {
      const match = IN_BRACKETS.exec(span.text.slice(-LONGEST_IN_BRACKETS));
      if (match !== null)
        cuts.push(removal(span, span.text.length - match[0].length, span.text.length, REASON));
    }
    if (!/[:/|]/.test(span.text)) continue;
    let numbered: number | undefined;
    for (const match of span.text.matchAll(INLINE)) {
      const end = match.index + match[0].length;
      cuts.push(removal(span, match.index, end, REASON));
      const number = NUMBER.exec(span.text.slice(end, end + 8));
      if (number === null) continue;
      cuts.push(removal(span, end, end + number[0].length, NUMBER_REASON));
      numbered ??= Number(number[1]);
    }
    const first = FIRST_NUMBER.exec(span.text);
    if (first !== null && numbered === Number(first[1]) + 1)
      cuts.push(removal(span, 0, first[0].length, NUMBER_REASON));
  }
  return cuts;
};
