import type { Account } from '../account.ts';
import type { PageScan } from '../page-scan.ts';
import { readLead } from './lead.ts';
import type { PageArticles } from './page-articles.ts';
import { dropStrays, readRelated } from './related.ts';

/**
 * Form A: the lead's title and text, boilerplate, then blocks of publisher, time, `- Publisher`, title, text.
 * The lead names no publisher and no time.
 */
export function readFormA(page: PageScan, account: Account): PageArticles {
  const related = readRelated(page, false, account);
  const end = Math.min(page.section, related.start);
  const lead = readLead(page.rows.slice(0, end), 'A', page.known, account);
  dropStrays(page, end, related.start, account);
  return { lead, related };
}
