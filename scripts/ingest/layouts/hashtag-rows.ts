import type { Segment } from '../model.ts';
import { type Account, drop, segmentOf } from './account.ts';
import type { Row } from './tokenize.ts';

const MAX_LINE_CHARS = 2000;
const MAX_TAG_CHARS = 80;
const MAX_WORDS = 5;

/** `#One`, `#One #Two`, `#One#Two`, `#Two Words`: a row of nothing but hashtags, under the heading of hashtags. */
export function isHashtagRow(row: Row): boolean {
  if (row.text.length > MAX_LINE_CHARS || !row.text.startsWith('#')) return false;
  return row.text
    .slice(1)
    .split('#')
    .every((tag) => isShort(tag) && /[\p{L}\p{N}]/u.test(tag));
}

/** A row of hashtags that cannot be a sentence: every word has its `#`. */
export function isPlainHashtagRow(row: Row): boolean {
  return (
    isHashtagRow(row) && row.text.split(/[\s,;·|]+/).every((word) => word === '' || word.startsWith('#'))
  );
}

/** One or two words without `#`, as in a list of hashtags that lost its `#`. */
export function isBareHashtag(row: Row): boolean {
  return row.text.length <= 40 && /^[\p{L}\p{N}'’&_-]+(?: [\p{L}\p{N}'’&_-]+){0,2}$/u.test(row.text);
}

/**
 * Split a row into its hashtags.
 *
 * @returns Segments without `#`; the `#` and the separators go to the account.
 */
export function readHashtags(row: Row, account: Account): Segment[] {
  const tags: Segment[] = [];
  let at = 0;
  for (const part of row.text.split('#')) {
    const words = part.replace(/[\s,;·|]+$/, '');
    const segment = segmentOf(row, at, at + words.length);
    if (segment.text !== '') tags.push(segment);
    drop(account, row, 'hashtag mark', at + words.length, at + part.length + 1);
    at += part.length + 1;
  }
  return tags;
}

function isShort(tag: string): boolean {
  const words = tag.trim();
  return words !== '' && words.length <= MAX_TAG_CHARS && words.split(/\s+/).length <= MAX_WORDS;
}
