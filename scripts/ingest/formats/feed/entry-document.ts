import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { readStated } from '../../dates/read-stated.ts';
import type { Line, RawDocument } from '../../model.ts';
import { captured, type DumpOrigin, webAddress } from '../origin.ts';
import type { Feed, FeedEntry, Markup } from './feed-entry.ts';
import { markupLines, markupText } from './markup-lines.ts';

/**
 * Convert an entry to a document: lines with roles. The longest of content, summary and description is the body; markup
 * is parsed, so the lines have the entry's text without attributes.
 *
 * @returns `undefined` if the entry has neither title, content nor summary.
 */
export function entryDocument(
  entry: FeedEntry,
  feed: Feed,
  place: string,
  origin: DumpOrigin,
): RawDocument | undefined {
  const { title, content, summary, description } = entry;
  const texts = [
    { part: 'content', markup: content },
    { part: 'summary', markup: summary },
    { part: 'description', markup: description },
  ].flatMap(({ part, markup }) => (markup === undefined ? [] : [{ part, markup }]));
  if (title === undefined && texts.length === 0) return undefined;
  const bases = [origin.open.url, feed.site, feed.base, entry.base];
  const base = bases.reduce((around, inner) => resolved(inner, around) ?? around, undefined);
  const url = webAddress(resolved(entry.link, base));
  const source = (entry.publisher ?? feed.title)?.replace(/\s+/g, ' ').trim() ?? '';
  const name = source === '' ? origin.open.source : source;
  const language = (entry.language ?? feed.language)?.trim() ?? '';
  const keywords = entry.categories.map((word) => word.trim()).filter((word) => word !== '');
  const authors = entry.authors.length > 0 ? entry.authors : feed.authors;
  const lines: Line[] = [];
  if (title !== undefined) lines.push({ text: markupText(title), place: `${place}, title`, role: 'title' });
  const longest = texts.reduce<(typeof texts)[number] | undefined>(
    (best, text) => (best === undefined || lengthOf(text.markup) > lengthOf(best.markup) ? text : best),
    undefined,
  );
  for (const text of texts) {
    const reason = text === longest ? undefined : text.part === 'content' ? 'shorter text' : 'summary';
    for (const line of markupLines(text.markup, `${place}, ${text.part}`, reason)) lines.push(line);
  }
  // The first that can be read: a date in other words must not hide one in digits.
  const date = entry.dates.find((words) => typeof readStated(words, language) === 'object') ?? entry.dates[0];
  if (date !== undefined) lines.push({ text: date, place: `${place}, date`, role: 'time' });
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
    ...omitUndefined({ published: date }),
    ...omitUndefined({ record: entry.id, kind: kindOf(entry) }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

/** An article with a video in it is an article; an entry with at most a description is a video. */
function kindOf({ kind, content, summary, description }: FeedEntry): FeedEntry['kind'] {
  const text = Math.max(lengthOf(content), lengthOf(summary));
  return kind === 'video' && text > Math.max(lengthOf(description), MAX_CAPTION_CHARS) ? undefined : kind;
}

/** Maximum length of the description of a video in UTF-16 units. */
const MAX_CAPTION_CHARS = 600;

/** Length of a text without its tags in UTF-16 units. */
function lengthOf(markup: Markup | undefined): number {
  return markup?.text.replace(/<[^<>]{0,1000}>/g, '').length ?? 0;
}

function resolved(link: string | undefined, site: string | undefined): string | undefined {
  if (link === undefined || site === undefined || /^[a-z][a-z\d+.-]{0,20}:/i.test(link.trim())) return link;
  return URL.canParse(link.trim(), site.trim()) ? new URL(link.trim(), site.trim()).href : undefined;
}
