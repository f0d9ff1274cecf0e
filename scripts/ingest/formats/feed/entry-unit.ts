import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { Line, RawDocument } from '../../model.ts';
import { captured, type DumpOrigin, webAddress } from '../origin.ts';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { markupLines, markupText } from './markup-lines.ts';

/**
 * Make a document of an entry: lines with roles. The full content is the body, else the summary is; markup is
 * read, so the characters of the lines are those of the entry's words, attributes aside.
 *
 * @returns Nothing when the entry has neither title, content nor summary.
 */
export function entryDocument(
  entry: FeedEntry,
  feed: Feed,
  place: string,
  origin: DumpOrigin,
): RawDocument | undefined {
  const { title, content, summary } = entry;
  if (title === undefined && content === undefined && summary === undefined) return undefined;
  const url = webAddress(resolved(entry.link, feed.site));
  const source = (entry.publisher ?? feed.title)?.replace(/\s+/g, ' ').trim() ?? '';
  const name = source === '' ? origin.open.source : source;
  const language = (entry.language ?? feed.language)?.trim() ?? '';
  const keywords = entry.categories.map((word) => word.trim()).filter((word) => word !== '');
  const lines: Line[] = [];
  if (title !== undefined) lines.push({ text: markupText(title), place: `${place}, title`, role: 'title' });
  if (content !== undefined) for (const line of markupLines(content, `${place}, content`)) lines.push(line);
  if (summary !== undefined) {
    const reason = content === undefined ? undefined : 'summary';
    for (const line of markupLines(summary, `${place}, summary`, reason)) lines.push(line);
  }
  if (entry.date !== undefined)
    lines.push({ text: entry.date.trim(), place: `${place}, date`, role: 'time' });
  if (entry.link !== undefined)
    lines.push({ text: entry.link.trim(), place: `${place}, link`, role: 'address' });
  for (const word of keywords) lines.push({ text: word, place: `${place}, category`, role: 'category' });
  for (const author of entry.authors) {
    if (author.trim() !== '') lines.push({ text: author, place: `${place}, author`, dropped: 'byline' });
  }
  return {
    place,
    as: 'lines',
    lines: lines.filter((line) => line.text !== ''),
    ...captured(origin, undefined),
    ...omitUndefined({ url, source: name }),
    ...(language === '' ? {} : { language }),
    ...omitUndefined({ published: entry.date?.trim() }),
    ...omitUndefined({ record: entry.id, kind: entry.kind }),
    ...(keywords.length === 0 ? {} : { keywords }),
  };
}

function resolved(link: string | undefined, site: string | undefined): string | undefined {
  if (link === undefined || site === undefined || /^[a-z][a-z\d+.-]{0,20}:/i.test(link.trim())) return link;
  return URL.canParse(link.trim(), site.trim()) ? new URL(link.trim(), site.trim()).href : undefined;
}
