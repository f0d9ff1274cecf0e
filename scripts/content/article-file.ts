import { createHash } from 'node:crypto';
import { type ArticleData, articleSchema } from '../../src/schemas/article.ts';
import { contentError } from './broadsheet-error.ts';
import { type ContentDocument, parseFrontMatter } from './front-matter.ts';
import { articleHead } from './front-matter-text.ts';
import { markdownOf } from './markdown.ts';
import { refuseReferences } from './refuse-references.ts';

const OPEN = '---\n';
const CLOSE = '---\n';

/**
 * The bytes of an article file.
 *
 * `generated` is the last line of the front matter: the first 8 hex digits of the sha256 of the file
 * without that line.
 *
 * @param data Front matter; its `generated` is not looked at.
 * @param paragraphs Plain text.
 */
export function articleFile(data: ArticleData, paragraphs: readonly string[]): string {
  const head = OPEN + articleHead(data);
  const body = markdownOf(paragraphs);
  const tail = body === '' ? CLOSE : `${CLOSE}\n${body}`;
  return `${head}${stampLine(hash(head, tail))}${tail}`;
}

/**
 * Read an article file.
 *
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the line of the field that does not fit the schema, or of what takes too long to render.
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

/** Whether git put two versions that the ingest wrote into one file: each has a stamp at the end of its front matter. */
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
  const close = bytes.indexOf(`\n${CLOSE}`, OPEN.length - 1);
  const start = bytes.lastIndexOf('\n', close - 1) + 1;
  if (close === -1) return true;
  const line = bytes.subarray(start, close + 1);
  return !line.equals(Buffer.from(stampLine(hash(bytes.subarray(0, start), bytes.subarray(close + 1)))));
}

/** Quoted always, so that digits alone stay a string. */
function stampLine(stamp: string): string {
  return `generated: '${stamp}'\n`;
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
}
