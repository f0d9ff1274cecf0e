import { parseArticle } from '../../../src/lib/front-matter.ts';
import { plainText } from '../../../src/lib/plain-text.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import { isEdited } from '../../ingest/write/article-file.ts';
import { hashOf } from './hash-of.ts';
import { leadOf } from './lead-of.ts';

/** What is kept of an article file: all but its body. */
export interface ReadArticle {
  readonly data: ArticleData;
  readonly bodyHash: string;
  readonly words: number;
  readonly excerpt: string;
  readonly lead: string;
  /** Key points that do not stand in the body word for word; left out of `data` when a person edited the file. */
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
export function readArticle(text: string, file: string): ReadArticle {
  const { data, body } = parseArticle(text, file);
  const plain = plainText(body);
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  const folded = words.join(' ');
  const unfounded = data.keyPoints.filter((point) => !folded.includes(point.replace(/\s+/gu, ' ').trim()));
  const edited = unfounded.length > 0 && isEdited(text);
  return {
    data: edited
      ? { ...data, keyPoints: data.keyPoints.filter((point) => !unfounded.includes(point)) }
      : data,
    bodyHash: hashOf(body),
    words: words.length,
    excerpt: words.slice(0, EXCERPT_WORDS).join(' '),
    lead: leadOf(plain, data.language ?? ''),
    ...(unfounded.length === 0 ? {} : { unfounded, edited }),
  };
}
