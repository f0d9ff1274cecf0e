import { readdir } from 'node:fs/promises';
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
export async function listArticles(contentDir: string): Promise<ArticleFile[]> {
  const entries = await readdir(join(contentDir, 'articles'), { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .flatMap((entry) => {
      const id = NAME.exec(entry)?.[1];
      return id === undefined ? [] : [{ id, path: `articles/${entry.replaceAll('\\', '/')}` }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
}
