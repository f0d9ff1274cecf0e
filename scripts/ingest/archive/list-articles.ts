import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `<slug>-<id>.md`, or the id alone. */
const NAME = /(?:^|-)([0-9a-f]{12})\.md$/;

/** An article's file, known by its name alone. */
export interface ArticleFile {
  readonly id: string;
  /** Below the content folder, with `/`. */
  readonly path: string;
}

/**
 * The article files of an archive, told by their names; none is opened.
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
      if (id !== undefined) files.push({ id, path });
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
