import type { ArticleData } from '../../../../src/schemas/article.ts';
import { isEdited, parseArticle } from '../../../content/article-file.ts';
import { plainParagraphs } from '../../../content/plain-text.ts';
import { readContentFile } from '../../../content/read-content-file.ts';
import { dateline } from '../../extract/dateline.ts';

/** A published article as the ingest reads it back. */
export interface PublishedArticle {
  readonly path: string;
  readonly data: ArticleData;
  readonly paragraphs: readonly string[];
  readonly datelineLength: number;
  /** A person changed it: it is never written again. */
  readonly edited: boolean;
  /** Bytes of the file. */
  readonly bytes: Buffer;
}

/**
 * @param path Below the content folder.
 * @throws {BroadsheetError} when a person left it in a state that cannot be read.
 */
export function readPublished(contentDir: string, path: string): PublishedArticle {
  const bytes = readContentFile(contentDir, path);
  const { data, body } = parseArticle(bytes.toString('utf8'), path);
  const paragraphs = plainParagraphs(body);
  const datelineLength = dateline(paragraphs[0] ?? '')?.length ?? 0;
  return {
    path,
    data,
    paragraphs,
    datelineLength,
    // Asked of few, and it hashes the file.
    get edited() {
      return isEdited(bytes);
    },
    bytes,
  };
}
