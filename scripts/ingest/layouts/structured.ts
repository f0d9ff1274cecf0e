import type { Document, Draft, Role, Segment } from '../model.ts';
import { type Account, drop, segmentOf } from './account.ts';
import { readHashtags } from './hashtag-rows.ts';
import { repeatsTitle, sameTitle } from './same-title.ts';
import { type Row, tokenize } from './tokenize.ts';

/** Roles that an article has once; further lines are dropped. */
type Single = 'publisher' | 'time' | 'category';

/**
 * Read a record, an entry or a saved page, whose adapter gave each line a role. Without a title, the first line of the
 * body is the title.
 */
export function readStructured(document: Document, account: Account): Draft | undefined {
  const { rows, drops } = tokenize(document);
  for (const one of drops) account.drops.push(one);
  const roleOf = (row: Row): Role => document.lines[row.line]?.role ?? 'body';
  const title = rows.find((row) => roleOf(row) === 'title') ?? rows.find((row) => roleOf(row) === 'body');
  if (!title) {
    for (const row of rows) drop(account, row, 'no article around it');
    return undefined;
  }
  const single: { [role in Single]?: Segment } = {};
  const repeats: Segment[] = [];
  const body: Segment[] = [];
  const hashtags: Segment[] = [];
  for (const row of rows) {
    const role = roleOf(row);
    if (row === title) continue;
    if (role === 'address' || role === 'language') account.meta.push(segmentOf(row));
    else if (role === 'hashtag') hashtags.push(...readHashtags(row, account));
    else if (role === 'title' || role === 'body') {
      const repeated =
        role === 'title'
          ? sameTitle(row.text, title.text)
          : body.length === 0 && repeatsTitle(row.text, title.text);
      if (repeated) repeats.push(segmentOf(row));
      else if (role === 'title') drop(account, row, 'second title');
      else body.push(segmentOf(row));
    } else if (single[role]) drop(account, row, `second ${role}`);
    else single[role] = segmentOf(row);
  }
  return { title: segmentOf(title), ...single, repeats, body, hashtags, lead: false };
}
