import { isEdited, parseArticle } from '../../../content/article-file.ts';
import { contentFiles } from '../../../content/content-files.ts';
import { plainParagraphs } from '../../../content/plain-text.ts';
import { readContentFile } from '../../../content/read-content-file.ts';
import type { TrainingExample } from './training-example.ts';

/** Weight of an article that an editor filed, compared with one of a data set. */
const EDITOR_WEIGHT = 4;

/**
 * Read the articles that a person edited: their topics are those that the editor wants.
 *
 * @param content The content folder.
 * @returns The articles ordered by path, without unedited ones: the ingest must not learn from itself.
 */
export function filedArticles(content: string): TrainingExample[] {
  const files = contentFiles(content).filter(({ path }) => path.startsWith('articles/'));
  return files.flatMap(({ path }): TrainingExample[] => {
    const bytes = readContentFile(content, path);
    if (!isEdited(bytes)) return [];
    const {
      data: { title, topics },
      body,
    } = parseArticle(bytes.toString('utf8'), `content/${path}`);
    if (topics.length === 0) return [];
    return [{ title, paragraphs: plainParagraphs(body), topics, weight: EDITOR_WEIGHT }];
  });
}
