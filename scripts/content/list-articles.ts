import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `<slug>-<id>.md`, or the id alone. */
const NAME = /(?:^|-)([0-9a-f]{12})\.md$/;

/** An article's file, as the file system knows it. */
export interface ArticleFile {
  readonly id: string;
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Time of its last change, milliseconds since 1970. */
  readonly modified: number;
}

/**
 * The article files of an archive, told by their names; none is opened. Each is looked at beside its neighbours, by a
 * synchronous call: for 100,000 files that takes half the time of promised ones, or of an order of their ids.
 *
 * @param contentDir Need not exist.
 * @returns In order of id, then path.
 */
export function listArticles(contentDir: string): ArticleFile[] {
  const files: ArticleFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of entriesOf(join(contentDir, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      const id = NAME.exec(entry.name)?.[1];
      if (id === undefined) continue;
      const found = statSync(`${contentDir}/${path}`, { throwIfNoEntry: false });
      files.push({ id, path, size: found?.size ?? -1, modified: found?.mtimeMs ?? -1 });
    }
  };
  walk('articles');
  return files.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
}

/** Types come with the names: asking for them one by one takes longer than all the rest. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
