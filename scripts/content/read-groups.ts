import { membershipSchema } from '../../src/schemas/story.ts';
import { refuseConflict } from './conflict-markers.ts';
import { readContentFile, readContentFolder } from './read-content-file.ts';
import { checkedLine, jsonLines, readLine } from './read-json-lines.ts';

/** The part of a membership that grouping needs, and its file. */
export interface KnownMembership {
  readonly story: string;
  readonly article: string;
  /** Below the content folder, `groups/2025-07.jsonl`. */
  readonly path: string;
}

const HEAD = /^\{"story":"([0-9a-f]{12})","article":"([0-9a-f]{12})"/;

/**
 * Read which article belongs to which story. Of a line with a checksum only the beginning is parsed, since a large
 * archive has many lines.
 *
 * @param contentDir May have no groups.
 * @returns Ordered by file, then line.
 * @throws {BroadsheetError} for a file that cannot be read, and at a damaged line, whose article would be grouped anew
 *   otherwise.
 */
export function readGroups(contentDir: string): KnownMembership[] {
  const names = readContentFolder(contentDir, 'groups').map(({ name }) => name);
  const memberships: KnownMembership[] = [];
  for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
    const path = `groups/${name}`;
    const text = readContentFile(contentDir, path).toString('utf8');
    refuseConflict(text, `content/${path}`);
    for (const [index, line] of jsonLines(text).entries()) {
      if (line === '') continue;
      const where = { file: `content/${path}`, line: index + 1 };
      const isSummed = checkedLine(line, where) !== line;
      const [, story, article] = (isSummed ? HEAD.exec(line) : null) ?? [];
      if (story !== undefined && article !== undefined) memberships.push({ story, article, path });
      else {
        const read = readLine(line, where, membershipSchema);
        memberships.push({ story: read.story, article: read.article, path });
      }
    }
  }
  return memberships;
}
