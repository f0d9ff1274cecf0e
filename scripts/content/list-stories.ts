import { compareText } from '../../src/model/compare-text.ts';
import { idInName } from './paths.ts';
import { readContentFolder } from './read-content-file.ts';

/**
 * List the story files of an archive, recognised by their names; none is opened.
 *
 * @param contentDir Need not exist.
 * @returns Path below the content folder by id, ordered by path; if two files have the same id, the first.
 * @throws {BroadsheetError} if something else stands in place of a folder, or it cannot be read.
 */
export function listStories(contentDir: string): Map<string, string> {
  const stories = new Map<string, string>();
  for (const { id, path } of storyFiles(contentDir)) if (!stories.has(id)) stories.set(id, path);
  return stories;
}

/** @returns Every story file with the id in its name, ordered by path. */
export function storyFiles(contentDir: string): { readonly id: string; readonly path: string }[] {
  const files: { readonly id: string; readonly path: string }[] = [];
  const walk = (folder: string): void => {
    for (const entry of readContentFolder(contentDir, folder)) {
      const path = `${folder}/${entry.name}`;
      const id = idInName(entry.name);
      if (id !== undefined) files.push({ id, path });
      else if (entry.isDirectory()) walk(path);
    }
  };
  walk('stories');
  return files.sort((a, b) => compareText(a.path, b.path));
}
