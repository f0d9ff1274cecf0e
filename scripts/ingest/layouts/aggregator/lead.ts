import { CATEGORY_LABELS } from '../../data/category-labels.ts';
import type { Draft, Segment } from '../../model.ts';
import { type Account, drop, segmentOf } from '../account.ts';
import { keepBody, readText } from '../article-text.ts';
import { bulletWords } from '../block-headers.ts';
import { foldName } from '../fold-name.ts';
import { isHashtagRow } from '../hashtag-rows.ts';
import { isNameLike } from '../name-like.ts';
import { sameTitle } from '../same-title.ts';
import { splitByline } from '../split-byline.ts';
import type { Row } from '../tokenize.ts';

/** A lead article, with facts for the parsing of other rows. */
export interface Lead {
  readonly draft?: Draft;
  /** Whether its publisher was on a line of its own. */
  readonly named: boolean;
  readonly ambiguous: boolean;
}

/** Maximum number of rows of text between title and byline in layout B. */
const MAX_BYLINE_LINES = 3;

/**
 * Read the lead article of a page: title, title again, `Publisher` and time (layout B), text, hashtags.
 *
 * @param rows Everything above the related articles, including their heading.
 * @param layout Layout A usually has no byline, so one is only accepted directly below the title.
 */
export function readLead(
  rows: readonly Row[],
  layout: 'A' | 'B',
  known: ReadonlySet<string>,
  account: Account,
): Lead {
  const tail = tailOf(rows);
  for (const row of rows.slice(tail + 1))
    drop(account, row, row.role ? 'page furniture' : 'text among page furniture');
  const start = startOf(rows.slice(0, tail));
  for (const row of rows.slice(0, start))
    drop(account, row, row.role ? 'page furniture' : 'hashtag of no article');
  const title = rows[start];
  const closing = rows.slice(tail, tail + 1);
  if (!title || start >= tail) {
    for (const row of closing) drop(account, row, 'page furniture');
    return { named: false, ambiguous: false };
  }

  const above: Segment[] = [];
  let at = start + 1;
  // Layout A prints a title once: a repetition is text.
  if (layout === 'B')
    for (
      let row = rows[at];
      row && at < tail && !row.role && sameTitle(row.text, title.text);
      row = rows[++at]
    )
      above.push(segmentOf(row));
  const below = rows.slice(at, tail);
  const byline = findByline(below, layout === 'B' ? MAX_BYLINE_LINES : 1, known, account);
  const rest = below.filter((_, index) => index < byline.from || index >= byline.to);
  // Include the boilerplate that ends the lead: hashtags are recognised by the rows below them.
  const text = readText([...rest, ...closing], title.text, account);
  const repeats = [...above, ...text.repeats];
  const { publisher, time, category, named, ambiguous } = byline;
  const draft: Draft = {
    title: segmentOf(title),
    ...(publisher && { publisher }),
    ...(time && { time }),
    ...(category && { category }),
    hashtags: text.hashtags,
    ...(layout === 'A' ? keepBody(text.body, repeats) : { body: text.body, repeats }),
    lead: true,
  };
  return { draft, named, ambiguous };
}

interface Byline extends Pick<Draft, 'publisher' | 'time' | 'category'> {
  /** Rows of the byline: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
  readonly ambiguous: boolean;
}

function findByline(
  rows: readonly Row[],
  reach: number,
  known: ReadonlySet<string>,
  account: Account,
): Byline {
  for (let at = 0; at < reach; at++) {
    const row = rows[at];
    if (!row || row.role) break;
    const next = rows[at + 1];
    if (row.time) return withBullet(rows, { ...timeOf(row, account), from: at, to: at + 1 }, account);
    if (next?.time && isNameLike(row.text)) {
      const byline = {
        publisher: segmentOf(row),
        ...timeOf(next, account),
        from: at,
        to: at + 2,
        named: true,
      };
      return withBullet(rows, byline, account);
    }
    const split = splitByline(row.text, known);
    if (!split) continue;
    const publisher = segmentOf(row, 0, split.nameEnd);
    const time = segmentOf(row, split.timeFrom);
    const byline = { publisher, time, from: at, to: at + 1, named: false, ambiguous: split.ambiguous };
    return withBullet(rows, byline, account);
  }
  return { from: 0, to: 0, named: false, ambiguous: false };
}

function timeOf(row: Row, account: Account): Pick<Byline, 'time' | 'named' | 'ambiguous'> {
  drop(account, row, 'icon label', 0, row.time?.from ?? 0);
  return { time: segmentOf(row, row.time?.from ?? 0), named: false, ambiguous: false };
}

/** Add a bullet below the byline: the publisher again, or a known label of the aggregator. */
function withBullet(rows: readonly Row[], byline: Byline, account: Account): Byline {
  const row = rows[byline.to];
  const name = foldName(bulletWords(row));
  if (!row || name === '' || rows[byline.to + 1]?.bullet !== undefined) return byline;
  const repeated = byline.publisher && foldName(byline.publisher.text) === name;
  if (!repeated && !CATEGORY_LABELS.has(name)) return byline;
  drop(account, row, 'bullet', 0, row.bullet);
  if (repeated) drop(account, row, 'repeated publisher', row.bullet);
  return { ...byline, to: byline.to + 1, ...(repeated ? {} : { category: segmentOf(row, row.bullet) }) };
}

/** First row of the boilerplate that ends a lead. */
function tailOf(rows: readonly Row[]): number {
  const features = rows.findIndex(({ role }) => role === 'features');
  if (features >= 0) return features;
  const comments = rows.findIndex(({ role }) => role === 'no-comments');
  return comments >= 0 ? comments : rows.length;
}

/** Row of the title: the first that is neither boilerplate nor a hashtag under its heading. */
function startOf(rows: readonly Row[]): number {
  let listed = false;
  for (const [index, row] of rows.entries()) {
    if (row.role) listed = row.role === 'hashtags';
    else if (!listed || !isHashtagRow(row)) return index;
  }
  return rows.length;
}
