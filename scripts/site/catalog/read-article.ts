import type { ArticleFacts, ArticleTexts } from '../../../src/model/catalog.ts';
import { isEdited } from '../../content/article-file.ts';
import { parseArticle } from '../../content/front-matter.ts';
import { plainText } from '../../content/plain-text.ts';
import { hashOf } from '../hash-of.ts';
import { leadOf } from './lead-of.ts';

/** What is kept of an article file: all but its body and sentences. */
export interface ReadArticle {
  readonly data: ArticleFacts;
  readonly bodyHash: string;
  /** Hash over the front matter, the lead, and whether there is a body. */
  readonly frontHash: string;
  readonly words: number;
  /** Key points that do not stand in the body word for word; left out of the texts when a person edited the file. */
  readonly unfounded?: readonly string[];
  readonly edited?: boolean;
}

/** Words of an excerpt; the size that `rights: excerpt` allows. */
const EXCERPT_WORDS = 60;

/**
 * Read one article file.
 *
 * @throws ContentError when its front matter is not what the schema expects.
 */
export function readArticle(
  text: string,
  file: string,
): { readonly facts: ReadArticle; readonly texts: ArticleTexts } {
  const {
    data: { keyPoints, ...data },
    body,
  } = parseArticle(text, file);
  const plain = plainText(body);
  const folded = fold(plain);
  const unfounded = keyPoints.filter((point) => !folded.includes(fold(point)));
  const edited = unfounded.length > 0 && isEdited(text);
  const lead = leadOf(plain, data.language ?? '');
  const front = text.slice(0, text.length - body.length);
  const { words, excerpt } = wordsOf(folded);
  return {
    facts: {
      data,
      bodyHash: hashOf(body),
      frontHash: hashOf(`${front}\n${folded !== ''}\n${lead}`),
      words,
      ...(unfounded.length === 0 ? {} : { unfounded, edited }),
    },
    texts: {
      keyPoints: edited ? keyPoints.filter((point) => !unfounded.includes(point)) : keyPoints,
      excerpt,
      lead,
    },
  };
}

/** One space between words; single ones, which are nearly all, are left as they are. */
function fold(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();
}

/** @param folded Words with one space between them. */
function wordsOf(folded: string): { readonly words: number; readonly excerpt: string } {
  if (folded === '') return { words: 0, excerpt: '' };
  let words = 1;
  let end = folded.length;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
    if (words === EXCERPT_WORDS) end = at;
    words++;
  }
  return { words, excerpt: folded.slice(0, end) };
}
