import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `<slug>-<id>.md`, or the id alone. */
const NAME = /(?:^|[-/])([0-9a-f]{12})\.md$/;

/**
 * The story files of an archive, told by their names; none is opened.
 *
 * @param contentDir Need not exist.
 * @returns Path below the content folder by id, in order of path; of two files of one id the first.
 */
export function listStories(contentDir: string): Map<string, string> {
  const stories = new Map<string, string>();
  for (const name of namesBelow(join(contentDir, 'stories'))) {
    const id = NAME.exec(name)?.[1];
    if (id !== undefined && !stories.has(id)) stories.set(id, `stories/${name}`);
  }
  return stories;
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
