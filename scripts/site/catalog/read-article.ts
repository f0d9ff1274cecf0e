import { cutExcerpt, isWithinExcerpt } from '../../../src/model/cut-excerpt.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleFacts, ArticleTexts } from '../../../src/model/rights.ts';
import { isEdited, parseArticle } from '../../content/article-file.ts';
import { hashOf } from '../../content/hash.ts';
import { plainText } from '../../content/plain-text.ts';
import { cleanAddress } from '../../ingest/extract/clean-address.ts';
import { dateline } from '../../ingest/extract/dateline.ts';
import { sentences } from '../../ingest/extract/sentences/sentences.ts';
import { unsaidLabels } from './unsaid-labels.ts';

/** What is kept of an article file: all but its body and sentences. */
export interface ReadArticle {
  readonly data: ArticleFacts;
  readonly bodyHash: string;
  readonly bodyStart: number;
  /** Hash over the front matter, the lead, what of both an excerpt has, and whether there is a body. */
  readonly frontHash: string;
  readonly words: number;
  /** Key points that do not stand in the body word for word; left out of the texts when a person edited the file. */
  readonly unfounded?: readonly string[];
  readonly edited?: boolean;
  /** See `KnownArticle`; absent when there are none. */
  readonly unsaid?: readonly string[];
}

/**
 * Read one article file.
 *
 * @throws {BroadsheetError} when its front matter is not what the schema expects.
 */
export function readArticle(
  text: string,
  file: string,
): { readonly facts: ReadArticle; readonly texts: ArticleTexts } {
  const {
    data: { keyPoints, url, ...rest },
    body,
  } = parseArticle(text, file);
  // An article may be older than the rules of addresses, or have an address that a person pasted.
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
  const unsaid = unsaidLabels(data, [data.title, excerpt, ...points.filter(isWithinExcerpt)]);
  return {
    facts: {
      data,
      bodyHash: hashOf(body),
      bodyStart,
      frontHash: hashOf(JSON.stringify([front, folded !== '', lead, shortened, unsaid])),
      words: wordCount(folded),
      ...(unfounded.length === 0 ? {} : { unfounded, edited }),
      ...(unsaid.length === 0 ? {} : { unsaid }),
    },
    texts: {
      keyPoints: points,
      excerpt,
      lead,
      ...omitUndefined({ leadOfExcerpt: shortened }),
    },
  };
}

/** One space between words; single ones, which are nearly all, are left as they are. */
function fold(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();
}

/** @param folded Words with one space between them. */
function wordCount(folded: string): number {
  if (folded === '') return 0;
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++;
  return words;
}

/** What of a lead stands in the excerpt, when that is not all of it. */
function leadWithin(folded: string, excerpt: string, lead: string): string | undefined {
  const start = folded.indexOf(lead);
  if (start === -1) return '';
  return start + lead.length <= excerpt.length ? undefined : excerpt.slice(start);
}

/** A first sentence is looked for in no more than this, so that a body without stops costs nothing. */
const MAX_LEAD_CHARS = 1200;

/**
 * @param plain Body as plain text, paragraphs on lines of their own.
 * @param language BCP 47, or empty.
 * @returns Its first sentence after the dateline; empty for an empty body.
 */
function leadOf(plain: string, language: string): string {
  const end = plain.indexOf('\n');
  const paragraph = (end === -1 ? plain : plain.slice(0, end)).slice(0, MAX_LEAD_CHARS);
  const start = dateline(paragraph)?.length ?? 0;
  return sentences(paragraph.slice(start), language)[0] ?? '';
}
