import type { Document } from '../model.ts';
import { isHashtagRow } from './hashtag-rows.ts';
import { type PageScan, scanPage } from './page-scan.ts';
import { sameTitle } from './same-title.ts';
import { splitByline } from './split-byline.ts';

export type PageLayout = 'A' | 'B' | 'C' | 'plain' | 'structured';

/** Number of rows that contain the byline of layout B: logo, title, title again, a row of text. */
const HEAD_ROWS = 5;

/**
 * Detect the layout of a document from its content.
 *
 * @param known Names of publishers, folded by `foldName`, as passed to `parseDocument`.
 */
export function detectLayout(document: Document, known: ReadonlySet<string> = new Set()): PageLayout {
  return document.layout === 'article' ? 'structured' : detectPageLayout(scanPage(document, known));
}

/** Detect the layout of a scanned page. */
export function detectPageLayout(page: PageScan): Exclude<PageLayout, 'structured'> {
  if (isHashtagPage(page)) return 'C';
  if (!isAggregatorPage(page)) return 'plain';
  return isLayoutB(page) ? 'B' : 'A';
}

/** `logo`, `#`, `Latest news with #X`, then blocks. */
function isHashtagPage({ rows, anchors }: PageScan): boolean {
  const heading = rows.findIndex(({ role }) => role === 'latest');
  const above = rows.slice(0, Math.max(heading, 0));
  if (heading < 0 || above.length > HEAD_ROWS || (anchors[0] && anchors[0].first < heading)) return false;
  const [first] = above;
  return first ? first.role === 'logo' || first.role === 'hash' : anchors.length > 0 || rows.length === 1;
}

/**
 * A page of the aggregator has a line that is unique to it, or a block, or ends with its boilerplate. Words like
 * `Comments` on a line of their own prove nothing, since articles may have them.
 */
function isAggregatorPage(page: PageScan): boolean {
  const { rows, anchors } = page;
  if (anchors.some(({ sure, publisher, time }) => sure || (publisher !== undefined && time !== undefined)))
    return true;
  if (rows.some(({ role }) => role === 'features' || role === 'no-comments')) return true;
  return endsInFurniture(page) || rows[0]?.role === 'logo' || isDoubled(page);
}

function endsInFurniture({ rows }: PageScan): boolean {
  const last = rows.findLastIndex((row) => !row.role && !isHashtagRow(row));
  return rows
    .slice(last + 1)
    .some(({ role }) => role === 'hashtags' || role === 'related' || role === 'image');
}

function isLayoutB(page: PageScan): boolean {
  const { rows, anchors } = page;
  if (rows.some(({ role }) => role === 'logo' || role === 'image')) return true;
  if (anchors.some(({ time }) => time !== undefined && rows[time]?.time?.labelled)) return true;
  return hasByline(page) || isDoubled(page);
}

function hasByline({ rows, known }: PageScan): boolean {
  return rows.slice(1, HEAD_ROWS).some((row) => !row.role && !row.time && splitByline(row.text, known));
}

/** Whether the page has its title twice and a byline, without any boilerplate. */
function isDoubled(page: PageScan): boolean {
  const [first, second] = page.rows;
  return first !== undefined && second !== undefined && sameTitle(first.text, second.text) && hasByline(page);
}
