import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEdited, parseArticle } from '../../../content/article-file.ts';
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
  const folder = join(content, 'articles');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.sort().flatMap((file): TrainingExample[] => {
    const bytes = readFileSync(join(folder, file));
    if (!isEdited(bytes)) return [];
    const {
      data: { title, topics },
      body,
    } = parseArticle(bytes.toString('utf8'), `content/articles/${file}`);
    const paragraphs = body.split('\n').filter((line) => line !== '');
    return topics.length === 0 ? [] : [{ title, paragraphs, topics, weight: EDITOR_WEIGHT }];
  });
}
