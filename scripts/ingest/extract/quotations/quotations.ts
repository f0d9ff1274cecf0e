/**
 * Find quotations and their speakers.
 *
 * Precision comes first. A quotation counts if it is a sentence, its marks are paired, and the words next to it name a
 * speaker whose full name is in the text; "he said" and "a spokesman said" do not.
 */
import type { Quotation } from '../../../../src/model/passages.ts';
import { quotedSpans } from './quoted-spans.ts';
import { speakersOf } from './speaker.ts';

export interface QuotedText {
  /** Plain text, one paragraph per line. */
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
/** UTF-16 units of context on either side of a quotation. */
const REACH = 260;
/** Maximum number of paragraphs, and of quotations, that are examined. */
const MAX_PARAGRAPHS = 200;
const MAX_SPANS = 150;

/** @returns Quotations in the order of the text. */
export function quotations({ text, language, people, others }: QuotedText): Quotation[] {
  if (!/["“”„«»‘']/u.test(text)) return [];
  const speakers = speakersOf(text, language.split('-')[0] ?? '', people, others);
  if (speakers === undefined) return [];
  const found: Quotation[] = [];
  let offset = 0;
  let spans = 0;
  for (const paragraph of text.split('\n').slice(0, MAX_PARAGRAPHS)) {
    /** The previous speaker, the end of the attribution, and what may come between it and the next quotation. */
    let last:
      | {
          readonly speaker: string;
          readonly end: number;
          readonly pause: RegExp;
          /** Itself, if it only counts with the one that continues it: “We sang,” said Brandt. “Badly, for hours.” */
          readonly short: Quotation | undefined;
        }
      | undefined;
    for (const { start, end, until: close } of quotedSpans(paragraph)) {
      spans++;
      if (spans > MAX_SPANS) return found;
      const words = paragraph.slice(start, end);
      // After a full stop, a new sentence begins.
      const after = words.endsWith('.') ? undefined : speakers.after(paragraph.slice(close, close + REACH));
      const before = clauseBefore(paragraph, start - (/\s/u.test(paragraph[start - 1] ?? '') ? 2 : 1));
      // Many languages put the full stop after the closing mark.
      const isSentence = endsSentence(words) || (paragraph[close] === '.' && after === undefined);
      const goesOn =
        after === undefined &&
        isSentence &&
        last?.pause.test(paragraph.slice(last.end, start).replace(/["“„”«»‘']\s?$/u, '')) === true;
      const speaker = after === undefined ? speakerBefore() : speakerAfter(after.name);
      const until = close + (after?.end ?? 0);
      const said = words.replace(/[,\s]+$/u, '');
      const quotation =
        speaker === undefined || !isSpeech(said) || goesOnWithin(paragraph.slice(until))
          ? undefined
          : {
              text: said,
              speaker,
              start: offset + start,
              end: offset + until,
              ...(goesOn ? { goesOn: true as const } : {}),
            };
      const isWhole = isLongEnough(said);
      const opening = goesOn ? last?.short : undefined;
      last =
        speaker === undefined
          ? undefined
          : {
              speaker,
              end: until,
              pause: after === undefined ? /^\s$/u : AFTER_SPEAKER,
              short: after === undefined || isWhole ? undefined : quotation,
            };
      if (quotation === undefined || !isWhole) continue;
      if (opening !== undefined) found.push(opening);
      found.push(quotation);

      function speakerBefore(): string | undefined {
        if (!isSentence) return undefined;
        return goesOn ? last?.speaker : speakers?.before(before)?.name;
      }

      /** Nobody if the one after the quotation tells what another said: She shouted, “Hide,” Brandt said. */
      function speakerAfter(name: string): string | undefined {
        return speakers?.introduces(before) === true ? undefined : name;
      }
    }
    offset += paragraph.length + 1;
  }
  return found;
}

/** When and where somebody said something; not a new sentence, and no other person. */
const AFTER_SPEAKER = /^(?![^.]*\b(?:and|but|while|whose)\b)(?:[ ,][^.!?"“”„«»]{0,80})?\.\s$/u;

/** One sentence that is interrupted by its attribution: “I think,” she said, “that it leans.” */
function goesOnWithin(rest: string): boolean {
  return /^,\s+(?:and |but )?["“„«‘']/u.test(rest);
}

function endsSentence(words: string): boolean {
  return /[.!?…]$/u.test(words);
}

/** The part of the sentence before a quotation. */
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

/** Whether a text begins as a sentence does and quotes nobody else. */
function isSpeech(text: string): boolean {
  return text.length <= MAX_CHARS && /^[\p{Lu}\p{N}¿¡]/u.test(text) && !/["“”„«»]/u.test(text);
}

/** Whether a text can be read by itself rather than being a few words. */
function isLongEnough(text: string): boolean {
  return text.length >= MIN_CHARS && text.split(' ').length >= MIN_WORDS;
}
