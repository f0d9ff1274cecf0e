import type { BoilerplateRole } from '../data/aggregator-boilerplate.ts';
import type { Draft, Segment } from '../model.ts';
import { type Account, drop, segmentOf } from './account.ts';
import { isBareHashtag, isHashtagRow, isPlainHashtagRow, readHashtags } from './hashtag-rows.ts';
import { repeatsTitle } from './same-title.ts';
import type { Row } from './tokenize.ts';

/** Boilerplate directly after the hashtags of a lead whose heading is missing. */
const BEHIND_HASHTAGS: ReadonlySet<BoilerplateRole> = new Set([
  'features',
  'image',
  'no-comments',
  'related',
]);

/** Maximum number of consecutive words without `#` in a list of hashtags. */
const MAX_BARE_NUMBERS = 15;

/**
 * Read the text of an article between its head and that of the next one.
 *
 * Boilerplate goes to the account; rows under the heading of hashtags are hashtags as long as they look like them;
 * headlines repeated at the start of the text are repeats, unless nothing follows; everything else is body.
 */
export function readText(
  rows: readonly Row[],
  title: string,
  account: Account,
): Pick<Draft, 'body' | 'repeats' | 'hashtags'> {
  const body: Segment[] = [];
  const repeats: Segment[] = [];
  const hashtags: Segment[] = [];
  const tagRows = hashtagRows(rows);
  for (const [index, row] of rows.entries()) {
    if (row.role) drop(account, row, 'page furniture');
    else if (tagRows.has(index)) hashtags.push(...readHashtags(row, account));
    else if (body.length === 0 && repeatsTitle(row.text, title)) repeats.push(segmentOf(row));
    else body.push(segmentOf(row));
  }
  return { ...keepBody(body, repeats), hashtags };
}

/** A text that consists of its headline alone is still the text. */
export function keepBody(
  body: readonly Segment[],
  repeats: readonly Segment[],
): { body: readonly Segment[]; repeats: readonly Segment[] } {
  return body.length > 0 ? { body, repeats } : { body: repeats.slice(-1), repeats: repeats.slice(0, -1) };
}

/** Indexes of the rows that list hashtags. */
function hashtagRows(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (row.role === 'hashtags') {
      for (const listed of listedBelow(rows, index + 1)) found.add(listed);
    } else if (row.role && BEHIND_HASHTAGS.has(row.role)) {
      for (let above = index - 1; above >= 0; above--) {
        const candidate = rows[above];
        if (!candidate || candidate.role || !isPlainHashtagRow(candidate)) break;
        found.add(above);
      }
    }
  }
  return found;
}

function listedBelow(rows: readonly Row[], start: number): number[] {
  const listed: number[] = [];
  let bare = true;
  let index = start;
  for (; index < rows.length; index++) {
    const row = rows[index];
    if (!row || row.role) break;
    if (!isHashtagRow(row)) {
      // Words without `#` are hashtags only if the whole list up to the next boilerplate consists of them.
      bare = bare && listed.length < MAX_BARE_NUMBERS && isBareHashtag(row);
      if (!bare) break;
    }
    listed.push(index);
  }
  const closed = rows[index]?.role !== undefined;
  return listed.filter((at) => (bare && closed) || hasMark(rows[at]));
}

function hasMark(row: Row | undefined): boolean {
  return row?.text.startsWith('#') ?? false;
}
