import type { Account } from '../account.ts';
import type { PageScan } from '../page-scan.ts';
import { readLead } from './lead.ts';
import type { PageArticles } from './page-articles.ts';
import { dropStrays, readRelated } from './related.ts';

/**
 * Form B: `logo`, the lead's title twice, publisher and time glued together, text, boilerplate; then blocks
 * that print their title twice above the publisher and once below. Every line is followed by a blank one.
 */
export function readFormB(page: PageScan, account: Account): PageArticles {
  const related = readRelated(page, true, account);
  const end = Math.min(page.section, related.start);
  const lead = readLead(page.rows.slice(0, end), 'B', page.known, account);
  dropStrays(page, end, related.start, account);
  return { lead, related };
}
