import type { Membership } from '../../src/schemas/story.ts';
import { withChecksum } from './line-checksum.ts';
import { mergeLines } from './merge-lines.ts';

/** One line of `groups/`, without its end: keys in the order of the format, absent fields left out, its checksum last. */
export function membershipLine({ story, article, with: nearest, score, words, hours }: Membership): string {
  return withChecksum(JSON.stringify({ story, article, with: nearest, score, words, hours }));
}

/**
 * Bring memberships into one month's file, sorted by story, then article.
 *
 * @param text The file `groups/<month>.jsonl` as it is; empty for none.
 * @param memberships A known pair of story and article is replaced.
 */
export function mergeGroups(text: string, memberships: readonly Membership[]): string {
  const lines = new Map(memberships.map((one) => [`${one.story} ${one.article}`, membershipLine(one)]));
  return mergeLines(text, lines, pairOf);
}

/** Key of a line: its story and its article. */
export function pairOf(line: string): string {
  const pair = /^\{"story":"([0-9a-f]{12})","article":"([0-9a-f]{12})"/.exec(line);
  return pair === null ? line : `${pair[1]} ${pair[2]}`;
}
