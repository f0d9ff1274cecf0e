import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `<slug>-<id>.md`, or the id alone. */
const NAME = /(?:^|[-/])([0-9a-f]{12})\.md$/;

/**
 * List the story files of an archive, recognised by their names; none is opened.
 *
 * @param contentDir Need not exist.
 * @returns Path below the content folder by id, ordered by path; if two files have the same id, the first.
 */
export function listStories(contentDir: string): Map<string, string> {
  const stories = new Map<string, string>();
  for (const { id, path } of storyFiles(contentDir)) if (!stories.has(id)) stories.set(id, path);
  return stories;
}

/** @returns Every story file with the id in its name, ordered by path. */
export function storyFiles(contentDir: string): { readonly id: string; readonly path: string }[] {
  return namesBelow(join(contentDir, 'stories')).flatMap((name) => {
    const id = NAME.exec(name)?.[1];
    return id === undefined ? [] : [{ id, path: `stories/${name}` }];
  });
}

function namesBelow(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.map((name) => name.replaceAll('\\', '/')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
