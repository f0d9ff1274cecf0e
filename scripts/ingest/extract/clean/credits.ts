/**
 * Find image credits: `Video / Ana Kirov`, `Picture: Harbour Images`, `Credit: …`.
 *
 * On a line of its own, everything after the label is the credit. Between sentences, only an agency, or a name of two
 * words before a new sentence, is removed.
 */
import { longestFirst } from '../../../content/longest-first.ts';
import { AGENCIES } from '../../data/agencies.ts';
import { PERSON_TITLES } from '../../data/name-words.ts';
import { isStarter } from '../sentences/joins.ts';
import { type Removal, removal, type Step } from './span.ts';

const AGENCY = longestFirst(AGENCIES);
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
const LABELLED = new RegExp(`(?<=^|[.!?…]["'’”)]{0,3} )${LABEL} ?[:/|] ?`, 'gu');
const NEXT_WORD = /( ?[/|&+,] ?| (?:and|for|of|via) | )?(\p{Lu}[\p{L}\p{M}\d.'’-]{0,30})/uy;
const SENTENCE = /^(\p{Lu}[\p{L}'’]*)(?: \p{Lu}\S{0,30}){0,3} \p{Ll}/u;
/** Maximum number of words of a credit between sentences. */
const MAX_CREDIT_WORDS = 10;
/** Number of the next picture, after a credit; and number of the first, before all captions. */
const NUMBER = /^ (\d{1,3})(?=$| ["“‘(]?\p{Lu})/u;
const FIRST_NUMBER = /^(\d{1,3})(?= ["“‘(]?\p{Lu})/u;
/** After a caption, which has no full stop: `… in Tarn, 3 July 2025 (Reuters)`. */
const IN_BRACKETS = new RegExp(
  `(?<=[\\p{L}\\p{N}] )\\((?:(?:Photo|Image|Picture|Credit|File)s?(?: by|:)? )?(?:(?:${AGENCY})(?: ?[/,|-] ?[\\p{L}\\p{M} .'’-]{2,40})?|[\\p{L}\\p{M} .'’-]{2,40} ?(?:/| via ) ?(?:${AGENCY})(?: (?:Images|Photo))?|(?:Photo|Image|Picture|Credit)s?(?: by|:| credit:?) [\\p{L}\\p{M} .'’/-]{2,50})\\)$`,
  'u',
);
/** Maximum length of such a credit in UTF-16 units. */
const MAX_CREDIT_CHARS = 90;
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
      const match = IN_BRACKETS.exec(span.text.slice(-MAX_CREDIT_CHARS));
      if (match !== null)
        cuts.push(removal(span, span.text.length - match[0].length, span.text.length, REASON));
    }
    if (!/[:/|]/.test(span.text)) continue;
    let numbered: number | undefined;
    for (const { index, end } of inlineCredits(span.text)) {
      cuts.push(removal(span, index, end, REASON));
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

function inlineCredits(text: string): { readonly index: number; readonly end: number }[] {
  const found = [...text.matchAll(LABELLED)].flatMap(({ 0: label, index }) => {
    const end = creditEnd(text, index + label.length);
    return end === undefined ? [] : [{ index, end }];
  });
  const starts = new Set(found.map(({ index }) => index));
  for (const { 0: credit, index } of text.matchAll(INLINE))
    if (!starts.has(index)) found.push({ index, end: index + credit.length });
  return found.sort((a, b) => a.index - b.index);
}

/**
 * If a sentence certainly begins after a credit, everything before it is the credit: `Credit: Ana Kirov / The Tarn
 * Post`, `Image: Tarn Media Archives Ana Kirov`.
 *
 * @returns `undefined` if the end of the credit is uncertain.
 */
function creditEnd(text: string, from: number): number | undefined {
  let at = from;
  for (let words = 0; words < MAX_CREDIT_WORDS; words++) {
    NEXT_WORD.lastIndex = at;
    const next = NEXT_WORD.exec(text);
    if (next === null) return at === text.length && words > 0 ? at : undefined;
    const [all, separator = '', word = ''] = next;
    const start = at + separator.length;
    if (words >= 2 && separator === ' ' && beginsSentence(text.slice(start, start + 120))) return at;
    at += all.length;
    if (words >= 1 && /\p{Ll}{2}\.$/u.test(word)) return at;
  }
  return undefined;
}

function beginsSentence(rest: string): boolean {
  const word = SENTENCE.exec(rest)?.[1];
  return word !== undefined && (isStarter(word, 'en') || PERSON_TITLES.has(word));
}
