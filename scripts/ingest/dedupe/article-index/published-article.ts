import type { ArticleData } from '../../../../src/schemas/article.ts';
import { isEdited, parseArticle } from '../../../content/article-file.ts';
import { plainParagraphs } from '../../../content/plain-text.ts';
import { readContentFile } from '../../../content/read-content-file.ts';
import { dateline } from '../../extract/dateline.ts';

/** A published article, read back by the ingest. */
export interface PublishedArticle {
  readonly path: string;
  readonly data: ArticleData;
  readonly paragraphs: readonly string[];
  readonly datelineLength: number;
  /** Whether a person edited it: it is never written again then. */
  readonly edited: boolean;
  /** Bytes of the file. */
  readonly bytes: Buffer;
}

/**
 * @param path Below the content folder.
 * @throws {BroadsheetError} if a person left it unreadable.
 */
export function readPublished(contentDir: string, path: string): PublishedArticle {
  return parsePublished(readContentFile(contentDir, path), path);
}

/**
 * @param bytes The file.
 * @throws {BroadsheetError} if a person left it unreadable.
 */
export function parsePublished(bytes: Buffer, path: string): PublishedArticle {
  const { data, body } = parseArticle(bytes.toString('utf8'), path);
  const paragraphs = plainParagraphs(body);
  const datelineLength = dateline(paragraphs[0] ?? '')?.length ?? 0;
  return {
    path,
    data,
    paragraphs,
    datelineLength,
    // Lazy, since few callers need it and it hashes the file.
    get edited() {
      return isEdited(bytes);
    },
    bytes,
  };
}
