/**
 * Find what people are quoted with: word for word, and by whom.
 *
 * Precision comes first. A quotation counts when it is a sentence, its marks pair up, and the words right beside it name
 * the speaker by a full name that the text knows; "he said" and "a spokesman said" name nobody.
 */
import type { Quotation } from '../../../../src/model/passages.ts';
import { quotedSpans } from './quoted-spans.ts';
import { speakersOf } from './speaker.ts';

export interface QuotedText {
  /** Plain, a paragraph a line. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly people: readonly string[];
  /** Organisations and places. */
  readonly others: readonly string[];
}

const MIN_WORDS = 4;
const MIN_CHARS = 20;
const MAX_CHARS = 400;
/** UTF-16 units beside a quotation that are looked at. */
const REACH = 260;
/** Paragraphs of a long text, and quotations in it, that are looked at. */
const MAX_PARAGRAPHS = 200;
const MAX_SPANS = 150;

/** @returns In the order of the text. */
export function quotations({ text, language, people, others }: QuotedText): Quotation[] {
  if (!/["“„«‘']/u.test(text)) return [];
  const speakers = speakersOf(text, language.split('-')[0] ?? '', people, others);
  if (speakers === undefined) return [];
  const found: Quotation[] = [];
  let offset = 0;
  let spans = 0;
  for (const paragraph of text.split('\n').slice(0, MAX_PARAGRAPHS)) {
    /** Who said the quotation before, where what says so ends, and what may stand between it and the next. */
    let last: { readonly speaker: string; readonly end: number; readonly pause: RegExp } | undefined;
    for (const { start, end } of quotedSpans(paragraph)) {
      spans++;
      if (spans > MAX_SPANS) return found;
      const words = paragraph.slice(start, end);
      // After a full stop, what follows is a sentence of its own.
      const after = words.endsWith('.')
        ? undefined
        : speakers.after(paragraph.slice(end + 1, end + 1 + REACH));
      const speaker = after?.name ?? (endsSentence(words) ? speakerBefore(start - 1) : undefined);
      const until = end + 1 + (after?.end ?? 0);
      last =
        speaker === undefined
          ? undefined
          : { speaker, end: until, pause: after === undefined ? /^\s$/u : AFTER_SPEAKER };
      const said = words.replace(/[,\s]+$/u, '');
      if (speaker === undefined || !isSentence(said) || goesOnWithin(paragraph.slice(until))) continue;
      found.push({ text: said, speaker, start: offset + start, end: offset + until });

      function speakerBefore(mark: number): string | undefined {
        if (last?.pause.test(paragraph.slice(last.end, mark)) === true) return last.speaker;
        return speakers?.before(clauseBefore(paragraph, mark))?.name;
      }
    }
    offset += paragraph.length + 1;
  }
  return found;
}

/** When and where somebody said something; no new sentence, and nobody else. */
const AFTER_SPEAKER = /^(?![^.]*\b(?:and|but|while|whose)\b)(?:[ ,][^.!?"“”„«»]{0,80})?\.\s$/u;

/** One sentence that is interrupted by what names the speaker: “I think,” she said, “that it leans.” */
function goesOnWithin(rest: string): boolean {
  return /^,\s+(?:and |but )?["“„«‘']/u.test(rest);
}

function endsSentence(words: string): boolean {
  return /[.!?…]$/u.test(words);
}

/** What of the sentence stands before a quotation. */
function clauseBefore(paragraph: string, end: number): string {
  const text = paragraph.slice(Math.max(0, end - REACH), end);
  const stops = [...text.matchAll(/[.!?…]["”’»]?\s+(?=["“‘„«]?\p{Lu})/gu)];
  // "Mr. Brandt said"
  const stop = stops.findLast(
    ({ index }) => !/\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Rep|Gov|Gen|Capt|Sgt|Lt)$/u.test(text.slice(0, index)),
  );
  if (stop !== undefined) return text.slice(stop.index + stop[0].length);
  return end > REACH ? '' : text;
}

/** A whole sentence, not a few words of one. */
function isSentence(text: string): boolean {
  if (text.length < MIN_CHARS || text.length > MAX_CHARS) return false;
  return /^[\p{Lu}\p{N}¿¡]/u.test(text) && text.split(' ').length >= MIN_WORDS && !/["“”„«»]/u.test(text);
}
