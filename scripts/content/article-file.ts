import { type ArticleData, articleSchema } from '../../src/schemas/article.ts';
import { contentError } from './broadsheet-error.ts';
import { type ContentDocument, parseFrontMatter } from './front-matter.ts';
import { sha256 } from './hash.ts';
import { refuseReferences } from './refuse-references.ts';

/** The fences of the front matter. */
export const ARTICLE_OPEN = '---\n';
export const ARTICLE_CLOSE = '---\n';

/**
 * Read an article file.
 *
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the line of the field that does not fit the schema, or of a paragraph that would take
 *   too long to render.
 */
export function parseArticle(text: string, file: string): ContentDocument<ArticleData> {
  if (isMerged(text)) {
    throw contentError(
      { file, line: text.slice(0, text.lastIndexOf(STAMP)).split('\n').length + 1 },
      'two versions of this article stand in one file: git merged two branches that both wrote it',
      `Run the ingest with the dumps of both branches in the inbox, or take one of the two: git checkout BRANCH -- ${file}`,
    );
  }
  const article = parseFrontMatter(text, file, articleSchema);
  refuseReferences(article.body, file, article.bodyLine);
  return article;
}

const STAMP = "\ngenerated: '";

/**
 * Whether git merged two versions that the ingest wrote into one file: each has a stamp at the end of its front matter.
 */
export function isMerged(text: string): boolean {
  if (text.indexOf(STAMP) === text.lastIndexOf(STAMP)) return false;
  return (text.match(/^generated: '[0-9a-f]{8}'\n(?=---\n|generated: ')/gm) ?? []).length > 1;
}

/**
 * Tell whether a person changed a file after the ingest wrote it: whether any byte differs.
 *
 * @param file Its bytes; a string is taken as UTF-8.
 */
export function isEdited(file: Uint8Array | string): boolean {
  const bytes = Buffer.from(file);
  const close = bytes.indexOf(`\n${ARTICLE_CLOSE}`, ARTICLE_OPEN.length - 1);
  const start = bytes.lastIndexOf('\n', close - 1) + 1;
  if (close === -1) return true;
  const line = bytes.subarray(start, close + 1);
  const rest = Buffer.concat([bytes.subarray(0, start), bytes.subarray(close + 1)]);
  return !line.equals(Buffer.from(stampLine(rest)));
}

/**
 * The last line of the front matter that the ingest writes: `generated` with the first 8 hex digits of the sha256 of
 * the file without it. Always quoted, so that eight decimal digits remain a string.
 *
 * @param rest The file without that line.
 */
export function stampLine(rest: string | Uint8Array): string {
  return `generated: '${sha256(rest).slice(0, 8)}'\n`;
}
