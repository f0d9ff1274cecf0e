import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { type Account, drop } from '../account.ts';
import { isHashtagRow, readHashtags } from '../hashtag-rows.ts';
import type { PageScan } from '../page-scan.ts';
import type { Row } from '../tokenize.ts';
import { type Lead, readLead } from './lead.ts';
import { dropStrays, type Related, readRelated } from './related.ts';

/** The articles of an aggregator page. */
export interface PageArticles {
  readonly lead?: Lead;
  readonly related: Related;
  /** Hashtag of the whole page, layout C. */
  readonly hashtag?: string;
}

/**
 * Layout A: the lead's title and text, boilerplate, then blocks of publisher, time, `- Publisher`, title, text.
 * The lead names no publisher and no time.
 */
export function readLayoutA(page: PageScan, account: Account): PageArticles {
  const related = readRelated(page, false, account);
  const end = Math.min(page.section, related.start);
  const lead = readLead(page.rows.slice(0, end), 'A', page.known, account);
  dropStrays(page, end, related.start, account);
  return { lead, related };
}

/**
 * Layout B: `logo`, the lead's title twice, publisher and time glued together, text, boilerplate; then blocks
 * that print their title twice above the publisher and once below. Every line is followed by a blank one.
 */
export function readLayoutB(page: PageScan, account: Account): PageArticles {
  const related = readRelated(page, true, account);
  const end = Math.min(page.section, related.start);
  const lead = readLead(page.rows.slice(0, end), 'B', page.known, account);
  dropStrays(page, end, related.start, account);
  return { lead, related };
}

/** Layout C: a page of one hashtag, `Latest news with #X`, and blocks as in layout B. It has no lead. */
export function readLayoutC(page: PageScan, account: Account): PageArticles {
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
