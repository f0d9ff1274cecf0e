import { isEdited, parseArticle } from '../../../content/article-file.ts';
import { contentFiles } from '../../../content/content-files.ts';
import { readContentFile } from '../../../content/read-content-file.ts';
import type { TrainingExample } from './training-example.ts';

/** An editor's word counts as much as this many articles of a set. */
const EDITOR_WEIGHT = 4;

/**
 * Read the articles that a person edited: their topics stand as an editor wants them.
 *
 * @param content The content folder.
 * @returns Them by path; articles as the ingest wrote them are left out, else it would learn from itself.
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
    const paragraphs = body.split('\n').filter((line) => line !== '');
    return topics.length === 0 ? [] : [{ title, paragraphs, topics, weight: EDITOR_WEIGHT }];
  });
}
