import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { type Account, drop } from '../account.ts';
import { isHashtagRow, readHashtags } from '../hashtag-rows.ts';
import type { PageScan } from '../page-scan.ts';
import type { Row } from '../tokenize.ts';
import type { PageArticles } from './page-articles.ts';
import { dropStrays, readRelated } from './related.ts';

/** Form C: a page of one hashtag, `Latest news with #X`, and blocks as in form B. It has no lead. */
export function readFormC(page: PageScan, account: Account): PageArticles {
  const { rows } = page;
  const related = readRelated(page, true, account);
  const heading = rows.findIndex(({ role }) => role === 'latest');
  dropStrays(page, 0, heading, account);
  const { hashtag, next } = readHeading(rows.slice(0, related.start), heading, account);
  dropStrays(page, next, related.start, account);
  return { related, ...omitUndefined({ hashtag }) };
}

function readHeading(
  rows: readonly Row[],
  heading: number,
  account: Account,
): { hashtag?: string; next: number } {
  const row = rows[heading];
  if (!row) return { next: heading };
  const mark = row.text.indexOf('#');
  const below = rows[heading + 1];
  const onNext = mark < 0 && below && isHashtagRow(below);
  drop(account, row, 'page furniture', 0, mark < 0 ? row.text.length : mark);
  const tagged = onNext
    ? below
    : mark < 0
      ? undefined
      : { ...row, from: row.from + mark, text: row.text.slice(mark) };
  const tags = tagged ? readHashtags(tagged, account) : [];
  account.meta.push(...tags);
  const hashtag = tags[0]?.text;
  return { next: heading + (onNext ? 2 : 1), ...omitUndefined({ hashtag }) };
}
