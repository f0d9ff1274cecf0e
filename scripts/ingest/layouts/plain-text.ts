import type { Draft, Segment } from '../model.ts';
import { type Account, drop, segmentOf } from './account.ts';
import { keepBody } from './article-text.ts';
import { repeatsTitle } from './same-title.ts';
import type { Row } from './tokenize.ts';

/** Read a plain article: the first line is the title, then perhaps a time, then paragraphs. No line is boilerplate. */
export function readPlain(rows: readonly Row[], account: Account): Draft | undefined {
  const [title, ...rest] = rows;
  if (!title) return undefined;
  const repeats: Segment[] = [];
  const body: Segment[] = [];
  let time: Segment | undefined;
  for (const [at, row] of rest.entries()) {
    if (at === 0 && isByline(row.text, rest[1]?.text ?? '')) drop(account, row, 'byline');
    else if (body.length === 0 && repeatsTitle(row.text, title.text)) repeats.push(segmentOf(row));
    else if (body.length === 0 && !time && row.time) {
      drop(account, row, 'icon label', 0, row.time.from);
      time = segmentOf(row, row.time.from);
    } else body.push(segmentOf(row));
  }
  return {
    title: segmentOf(title),
    ...(time && { time }),
    ...keepBody(body, repeats),
    hashtags: [],
    lead: false,
  };
}

/** Two or three words written as a name, alone before a paragraph. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]{1,18}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,18}){1,2}$/u;
/** Minimum length of a line that is a paragraph rather than a heading. */
const MIN_PARAGRAPH_CHARS = 80;

function isByline(line: string, next: string): boolean {
  return line.length <= 40 && next.length > MIN_PARAGRAPH_CHARS && NAME.test(line);
}
