/**
 * Find captions of pictures that run into the text, with their credits: `The quay at noon (Image: Getty)`, `FILE PHOTO:
 * … REUTERS/Ana Kirov`, `This 9 June 2024 file photo shows …`.
 *
 * A caption is recognised by what ends it, and begins after the full stop before: a clause without a full stop of its
 * own is no sentence of the article.
 */
import { longestFirst } from '../../../content/longest-first.ts';
import { AGENCIES } from '../../data/agencies.ts';
import { MONTHS } from '../../data/months.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const AGENCY = `(?:${longestFirst(new Set([...AGENCIES, ...AGENCIES.map((name) => name.toUpperCase())]))})`;
const WORDS = "[\\p{L}\\p{M}\\d .,'’&/|-]{2,60}?";
/** A credit in brackets: with a label, or a path with an agency in it. */
const CREDIT = new RegExp(
  `\\((?:(?:Photos?|Images?|Pictures?|Credits?|Pics?|(?:Photo|Image|Picture) [Cc]redits?)(?::| by| courtesy of|/) ?${WORDS}|(?:${AGENCY}(?: (?:Photo|photo))?|(?:Photo|photo))/${WORDS}|${WORDS}(?:/| via )${AGENCY}(?: Images)?(?:${WORDS})?) ?\\)`,
  'gu',
);
const FILE_PHOTO =
  /(?<=^|[.!?…]["'’”)]{0,3} )FILE (?:PHOTO|IMAGE|PICTURE)S? ?[:–—-] [^\n]{10,400}?(?:REUTERS|AFP|AP|Reuters|Getty Images)(?:\/\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24})?)?(?:\/(?:File (?:Photo|photo)|Files?))?(?=$|\s)/gu;
const THIS_PHOTO = new RegExp(
  `(?<=^|[.!?…]["'’”)]{0,3} )(?:(?:In t|T)his (?:(?:(?:${longestFirst(MONTHS)})\\.? \\d{1,2}|\\d{1,2} (?:${longestFirst(MONTHS)})),? \\d{4},? )?(?:file|undated|handout) (?:photo|image|picture)\\b[^.!?]{10,300}[.!?])`,
  'gu',
);
const STOP = /[.!?…]["'’”)]{0,3}\s/gu;
/** A full stop after one of these does not end a sentence. */
const NO_STOP =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|No|vs|Jr|Inc|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Sept?|Oct)\.$/u;
const SPEECH = /\b(?:said|says|told|tells|added|adds|wrote|asked|claimed|warned)\b/u;
const MAX_CAPTION_WORDS = 35;
/** Maximum share of a body in captions; more of them are a gallery, whose text they are. */
const MAX_SHARE = 0.35;
const REASON = 'image caption';
const CREDIT_REASON = 'credit of a caption';

export const captions: Step = (spans, { paged }) => {
  const cuts = spans.flatMap((span) => [
    ...bracketed(span, paged),
    ...whole(span, ['FILE '], FILE_PHOTO),
    ...whole(span, ['photo', 'image', 'picture'], THIS_PHOTO),
  ]);
  const taken = cuts.reduce((sum, { from, to }) => sum + to - from, 0);
  const all = spans.reduce((sum, { text }) => sum + text.length, 0);
  return taken > all * MAX_SHARE ? [] : cuts;
};

/** @param needles One of them is in every match; they are searched for first, for speed. */
function whole(span: Span, needles: readonly string[], pattern: RegExp): Removal[] {
  if (!needles.some((needle) => span.text.includes(needle))) return [];
  return [...span.text.matchAll(pattern)].map(({ 0: text, index }) =>
    removal(span, index, index + text.length, REASON),
  );
}

function bracketed(span: Span, paged: boolean): Removal[] {
  const { text } = span;
  if (!text.includes('(')) return [];
  const cuts: Removal[] = [];
  let least = 0;
  for (const { 0: credit, index } of text.matchAll(CREDIT)) {
    cuts.push(removal(span, index, index + credit.length, CREDIT_REASON));
    const from = captionStart(text, least, index);
    if (from !== undefined && !(paged && from === 0)) cuts.push(removal(span, from, index, REASON));
    least = index + credit.length;
  }
  return cuts;
}

/** Where the caption before a credit begins: after the full stop before it, or after the credit before it. */
function captionStart(text: string, least: number, credit: number): number | undefined {
  const before = text.slice(least, credit);
  if (!/[\p{L}\p{N}"'’”)] ?$/u.test(before)) return undefined;
  let from = least === 0 ? 0 : least;
  for (const stop of before.matchAll(STOP)) {
    if (NO_STOP.test(before.slice(Math.max(0, stop.index - 8), stop.index + 1))) continue;
    from = least + stop.index + stop[0].length;
  }
  const caption = text.slice(from, credit).trim();
  const words = caption.split(' ').length;
  if (words < 2 || words > MAX_CAPTION_WORDS || SPEECH.test(caption)) return undefined;
  return /^["“‘]?[\p{Lu}\d]/u.test(caption) ? from : undefined;
}
