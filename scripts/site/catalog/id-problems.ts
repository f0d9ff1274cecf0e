import { idInName } from '../../content/paths.ts';
import type { Problem } from '../../content/problem.ts';
import type { StoryFile } from './types.ts';

/**
 * Find a changed id: editors' rules, the ledger and `groups/` would no longer concern the file, so that what was removed
 * would be shown.
 *
 * @param path Of an article or a story, below the content folder.
 * @param id The one in the file.
 */
export function otherIdInName(path: string, id: string): Problem | undefined {
  const named = idInName(path.slice(path.lastIndexOf('/') + 1));
  if (named === undefined || named === id) return undefined;
  return {
    file: `content/${path}`,
    place: '',
    message: `the id in the file is ${id}, but the one in its name is ${named}`,
    hint: 'An id never changes: correct it, in the file or in its name.',
    fatal: true,
  };
}

/** The problem of a file with the id of another one. */
export function sameId(path: string, id: string, first: string): Problem {
  return {
    file: `content/${path}`,
    place: '',
    message: `the id ${id} is already used by content/${first}`,
    hint: 'Remove one of the two files, or give one another id.',
    fatal: true,
  };
}

/** @param stories Ordered by path. */
export function storyIdProblems(stories: readonly Pick<StoryFile, 'path' | 'data'>[]): Problem[] {
  const paths = new Map<string, string>();
  return stories.flatMap(({ path, data: { id } }) => {
    const other = otherIdInName(path, id);
    if (other !== undefined) return other;
    const first = paths.get(id);
    if (first !== undefined) return sameId(path, id, first);
    paths.set(id, path);
    return [];
  });
}
