import { cutExcerpt, isWithinExcerpt } from '../../../src/model/cut-excerpt.ts';
import type { Gravity } from '../../../src/model/gravity.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleFacts, ArticleTexts } from '../../../src/model/rights.ts';
import { isEdited, parseArticle } from '../../content/article-file.ts';
import { hashOf } from '../../content/hash.ts';
import { plainText } from '../../content/plain-text.ts';
import { cleanAddress } from '../../ingest/extract/clean-address.ts';
import { dateline } from '../../ingest/extract/dateline.ts';
import { firstSentence } from '../../ingest/extract/sentences/sentences.ts';
import { isFirstPerson } from './first-person.ts';
import { gravityOf } from './gravity.ts';
import { openingEnd } from './opening-end.ts';
import { unsaidLabels } from './unsaid-labels.ts';

/** The cached data of an article file: everything except its body and sentences. */
export interface ReadArticle {
  readonly data: ArticleFacts;
  readonly bodyHash: string;
  readonly bodyStart: number;
  /** Hash over the front matter, the lead, whole sentences and other parts of both in the excerpt, and whether there is a body. */
  readonly frontHash: string;
  readonly words: number;
  /** Whether it is written in the first person; left out if not. */
  readonly firstPerson?: true;
  /** What changes or ends lives in it. */
  readonly gravity?: Gravity;
  /** Key points that are not word for word in the body; left out if a person edited the file. */
  readonly unfounded?: readonly string[];
  readonly edited?: boolean;
  /** See `KnownArticle`; absent if there are none. */
  readonly unsaid?: readonly string[];
}

/**
 * Read one article file.
 *
 * @throws {BroadsheetError} if its front matter does not match the schema.
 */
export function readArticle(
  text: string,
  file: string,
): { readonly facts: ReadArticle; readonly texts: ArticleTexts } {
  const {
    data: { keyPoints, url, ...rest },
    body,
  } = parseArticle(text, file);
  // The article may be older than the rules for addresses, or its address was entered by a person.
  const data = omitUndefined({ ...rest, url: cleanAddress(url) });
  const plain = plainText(body);
  const folded = fold(plain);
  const unfounded = keyPoints.filter((point) => !folded.includes(fold(point)));
  const edited = unfounded.length > 0 && isEdited(text);
  const lead = leadOf(plain, data.language ?? '');
  const bodyStart = text.length - body.length;
  const front = text.slice(0, bodyStart);
  const excerpt = cutExcerpt(folded);
  const points = edited ? keyPoints.filter((point) => !unfounded.includes(point)) : keyPoints;
  const shortened = leadWithin(folded, excerpt, fold(lead));
  const opening = openingEnd(
    plain,
    folded,
    Math.max(0, folded.indexOf(fold(lead))),
    excerpt,
    data.language ?? '',
  );
  const words = wordCount(folded);
  const firstPerson = isFirstPerson(plain, words, data.language ?? '');
  const gravity = gravityOf(data.title, lead, data.language);
  const unsaid = unsaidLabels(data, [data.title, excerpt, ...points.filter(isWithinExcerpt)]);
  return {
    facts: {
      data,
      bodyHash: hashOf(body),
      bodyStart,
      frontHash: hashOf(
        JSON.stringify([
          front,
          folded !== '',
          lead,
          shortened,
          excerpt.slice(0, opening),
          unsaid,
          firstPerson,
          gravity,
        ]),
      ),
      words,
      ...(firstPerson ? { firstPerson } : {}),
      ...(gravity === undefined ? {} : { gravity }),
      ...(unfounded.length === 0 ? {} : { unfounded, edited }),
      ...(unsaid.length === 0 ? {} : { unsaid }),
    },
    texts: {
      keyPoints: points,
      excerpt,
      lead,
      openingEnd: opening,
      ...omitUndefined({ leadOfExcerpt: shortened }),
    },
  };
}

/** Collapse white space; single spaces, which are nearly all, are left alone. */
function fold(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();
}

/** @param folded Text with single spaces between words. */
function wordCount(folded: string): number {
  if (folded === '') return 0;
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++;
  return words;
}

/** The part of a lead that is in the excerpt, if that is not all of it. */
function leadWithin(folded: string, excerpt: string, lead: string): string | undefined {
  const start = folded.indexOf(lead);
  if (start === -1) return '';
  return start + lead.length <= excerpt.length ? undefined : excerpt.slice(start);
}

/** Maximum length that is searched for a first sentence, so that a body without full stops costs nothing. */
const MAX_LEAD_CHARS = 1200;

/**
 * @param plain Body as plain text, one paragraph per line.
 * @param language BCP 47, or empty.
 * @returns Its first sentence after the dateline; empty for an empty body.
 */
function leadOf(plain: string, language: string): string {
  const end = plain.indexOf('\n');
  const paragraph = (end === -1 ? plain : plain.slice(0, end)).slice(0, MAX_LEAD_CHARS);
  const start = dateline(paragraph)?.length ?? 0;
  return firstSentence(paragraph.slice(start), language);
}
