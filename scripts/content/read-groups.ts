import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A membership as far as grouping needs it, and the file it stands in. */
export interface KnownMembership {
  readonly story: string;
  readonly article: string;
  /** Below the content folder, `groups/2025-07.jsonl`. */
  readonly path: string;
}

const LINE = /^\{"story":"([0-9a-f]{12})","article":"([0-9a-f]{12})"/gm;

/**
 * Read who belongs to which story. Only the head of each line is looked at: a large archive has many.
 *
 * @param contentDir Need not have any groups.
 * @returns In order of file, then line.
 */
export async function readGroups(contentDir: string): Promise<KnownMembership[]> {
  const folder = join(contentDir, 'groups');
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const memberships: KnownMembership[] = [];
  for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [, story = '', article = ''] of text.matchAll(LINE)) {
      memberships.push({ story, article, path: `groups/${name}` });
    }
  }
  return memberships;
}
