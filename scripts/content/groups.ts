import type { Membership } from '../../src/schemas/story.ts';
import { withChecksum } from './line-checksum.ts';
import { mergeLines } from './merge-lines.ts';

/**
 * One line of `groups/` without its line ending: keys in the order of the format, absent fields omitted, the checksum
 * last.
 */
export function membershipLine({ story, article, with: nearest, score, words, hours }: Membership): string {
  return withChecksum(JSON.stringify({ story, article, with: nearest, score, words, hours }));
}

/**
 * Merge memberships into the file of a month, sorted by story, then article.
 *
 * @param text Current text of `groups/<month>.jsonl`; empty if there is none.
 * @param memberships A known pair of story and article is replaced by the new one.
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
