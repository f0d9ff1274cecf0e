import { compareText } from '../../src/model/compare-text.ts';
import { idInName } from './paths.ts';
import { readContentFolder, statContentFile } from './read-content-file.ts';

/** An article file, with its metadata from the file system. */
export interface ArticleFile {
  readonly id: string;
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Modification time in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * List the article files of an archive, recognised by their names; none is opened. Files are examined folder by folder
 * with synchronous calls: for 100,000 files this takes half the time of asynchronous calls, or of calls in order of id.
 *
 * @param contentDir Need not exist.
 * @returns Ordered by id, then path.
 * @throws {BroadsheetError} if something else stands in place of a folder, or it cannot be read.
 */
export function listArticles(contentDir: string): ArticleFile[] {
  const files: ArticleFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readContentFolder(contentDir, folder)) {
      const path = `${folder}/${entry.name}`;
      const id = idInName(entry.name);
      if (id === undefined) {
        if (entry.isDirectory()) walk(path);
        continue;
      }
      const found = statContentFile(contentDir, path);
      files.push({ id, path, size: found?.size ?? -1, modified: found?.mtimeMs ?? -1 });
    }
  };
  walk('articles');
  return files.sort((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path));
}
