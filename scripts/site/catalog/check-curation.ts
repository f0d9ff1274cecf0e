import type { Curation } from '../../../src/schemas/curation.ts';
import { contentError } from '../../content/broadsheet-error.ts';
import { yamlLine } from '../../content/yaml-line.ts';

/**
 * Refuse ids that are in neither content nor ledger: a rule with a misspelt id would silently do nothing.
 *
 * @param text `curation.yaml`, for the line.
 * @param known Known ids of articles and of stories.
 * @throws {BroadsheetError} at the first unknown id.
 */
export function checkCuration(
  curation: Curation,
  text: string,
  known: { readonly articles: (id: string) => boolean; readonly stories: (id: string) => boolean },
): void {
  const article = (id: string, path: readonly PropertyKey[]) =>
    refuse(known.articles(id), 'article', id, path, text);
  const story = (id: string, path: readonly PropertyKey[]) =>
    refuse(known.stories(id), 'story', id, path, text);

  for (const [index, id] of curation.removed.entries()) article(id, ['removed', index]);
  for (const [index, [id]] of curation.distinct.entries()) article(id, ['distinct', index, 0]);
  for (const key of ['merge', 'link', 'unlink'] as const)
    for (const [index, ids] of curation[key].entries())
      for (const [at, id] of ids.entries()) story(id, [key, index, at]);
  for (const [index, split] of curation.split.entries()) {
    story(split.story, ['split', index, 'story']);
    for (const [at, id] of split.articles.entries()) article(id, ['split', index, 'articles', at]);
  }
  for (const key of ['add', 'drop'] as const) {
    for (const [index, pair] of curation[key].entries()) {
      story(pair.story, [key, index, 'story']);
      article(pair.article, [key, index, 'article']);
    }
  }
  for (const [index, { match }] of curation.topics.entries()) {
    if (match.article !== undefined) article(match.article, ['topics', index, 'match', 'article']);
  }
}

function refuse(known: boolean, what: string, id: string, path: readonly PropertyKey[], text: string): void {
  if (known) return;
  throw contentError(
    { file: 'content/curation.yaml', line: yamlLine(text, path) },
    `no ${what} has the id ${id}, neither in the content nor in the ledger`,
    `Correct the id, or remove the line.`,
  );
}
