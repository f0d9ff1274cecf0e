import type { Source } from '../../../../src/schemas/settings.ts';
import { parseArticle } from '../../../content/article-file.ts';
import { listArticles } from '../../../content/list-articles.ts';
import { plainParagraphs } from '../../../content/plain-text.ts';
import { readContentFile } from '../../../content/read-content-file.ts';
import type { ArchivedText } from './recurring-spans.ts';

/**
 * Read the articles of the archive with a known publisher, one at a time, ordered by id.
 *
 * @param stories Id of the story by article.
 * @throws {BroadsheetError} if an article cannot be read.
 */
export function* archivedTexts(
  contentDir: string,
  sources: readonly Source[],
  stories: ReadonlyMap<string, string>,
): Generator<ArchivedText> {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { path } of listArticles(contentDir)) {
    const text = readContentFile(contentDir, path).toString('utf8');
    const { data, body } = parseArticle(text, `content/${path}`);
    const publisher = names.get(data.source ?? '');
    if (data.source === undefined || publisher === undefined) continue;
    yield {
      id: data.id,
      source: data.source,
      publisher,
      day: data.date.slice(0, 10),
      story: stories.get(data.id) ?? data.id,
      title: data.title,
      paragraphs: plainParagraphs(body),
    };
  }
}
