import type { ArticleData } from '../../src/schemas/article.ts';
import { ARTICLE_CLOSE, ARTICLE_OPEN, stampLine } from './article-file.ts';
import { articleHead } from './front-matter-text.ts';
import { markdownOf } from './markdown.ts';

/**
 * The text of an article file.
 *
 * `generated` is the last line of the front matter: the first 8 hex digits of the sha256 of the file without that line.
 *
 * @param data Front matter; its `generated` is ignored.
 * @param paragraphs Plain text.
 */
export function articleFile(data: ArticleData, paragraphs: readonly string[]): string {
  const head = ARTICLE_OPEN + articleHead(data);
  const body = markdownOf(paragraphs);
  const tail = body === '' ? ARTICLE_CLOSE : `${ARTICLE_CLOSE}\n${body}`;
  return `${head}${stampLine(head + tail)}${tail}`;
}
