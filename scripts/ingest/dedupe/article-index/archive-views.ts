/** Views of the archive that differ from its files. */
import { compareText } from '../../../../src/model/compare-text.ts';
import type { ArticleIndex } from './article-index.ts';
import type { PublishedArticle } from './published-article.ts';

/** A published article whose file cannot be read, restored for comparison with others. */
export interface RestoredArticle {
  readonly article: PublishedArticle;
  readonly keys: Uint32Array;
}

/**
 * The archive before two branches diverged.
 *
 * @param branches.remade Ids of the articles that the branches added.
 * @param branches.paths Files to be hidden.
 * @param branches.restored Articles from before the branches, by id.
 */
export function archiveBefore(
  archive: ArticleIndex,
  branches: {
    readonly remade: ReadonlySet<string>;
    readonly paths: readonly string[];
    readonly restored: ReadonlyMap<string, RestoredArticle>;
  },
): ArticleIndex {
  const { remade, restored } = branches;
  const stays = (id: string) => !remade.has(id);
  const again = [...restored].map(([id, { article, keys }]) => ({
    id,
    kind: article.data.kind,
    time: Date.parse(article.data.date),
    length: article.paragraphs.join(' ').length,
    // Matches no file, so that it is read again.
    modified: -1,
    size: -1,
    hash: '0'.repeat(16),
    keys,
  }));
  const entries = [...archive.entries.filter(({ id }) => stays(id) && !restored.has(id)), ...again];
  const paths = new Map([...archive.paths].filter(([id]) => stays(id)));
  const reported = new Set(paths.values());
  for (const path of branches.paths) reported.delete(path);
  return {
    entries: entries.sort((a, b) => compareText(a.id, b.id)),
    paths,
    read: (id) => (stays(id) ? (restored.get(id)?.article ?? archive.read(id)) : undefined),
    problems: archive.problems.filter(({ file }) => reported.has(file)),
  };
}

/**
 * The archive with better dates that the current run has found: the result must not depend on whether this run or an
 * earlier one found them.
 *
 * @param dates Instants by id.
 */
export function redatedArchive(archive: ArticleIndex, dates: ReadonlyMap<string, string>): ArticleIndex {
  return {
    ...archive,
    entries: archive.entries.map((entry) => {
      const date = dates.get(entry.id);
      return date === undefined ? entry : { ...entry, time: Date.parse(date) };
    }),
    read(id) {
      const article = archive.read(id);
      const date = dates.get(id);
      return article === undefined || date === undefined
        ? article
        : { ...article, data: { ...article.data, date } };
    },
  };
}
