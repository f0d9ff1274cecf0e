import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { Line, RawDocument, Role } from '../../model.ts';
import { parseInstant } from '../instant.ts';
import { captured, type DumpOrigin, webAddress } from '../origin.ts';
import { flatten } from './flatten.ts';
import { type Fields, textField, wordsField } from './record-fields.ts';

/**
 * Make a document of a JSON record.
 *
 * - With a `title`: lines with roles. Every field is a line (`text` one a line of its own), those of unknown
 *   name dropped, so the characters of the lines are those of the record's values, keys and syntax aside.
 * - Without a title: `text` is a page of text of its own and the other fields are not counted.
 * - `html` is used when there is no `text`; then the page's lines are counted.
 * - A record that has a title and whose `text` is nevertheless a page of the aggregator (see
 *   `isAggregatorPage`) is read as that page.
 *
 * @returns Nothing when the record has neither text, html nor title.
 */
export function recordDocument(fields: Fields, place: string, origin: DumpOrigin): RawDocument | undefined {
  const text = textField(fields, 'text');
  const html = textField(fields, 'html');
  const title = textField(fields, 'title');
  const facts = factsOf(fields, place, origin);
  if (text === undefined && html !== undefined) {
    const line: Line | undefined =
      title === undefined ? undefined : { text: title, place: `${place}, title`, role: 'title' };
    return { ...facts, as: 'html', html, ...omitUndefined({ title: line }) };
  }
  if (title === undefined || (text !== undefined && isAggregatorPage(text))) {
    return text === undefined ? undefined : { ...facts, as: 'text', text };
  }
  return { ...facts, as: 'lines', lines: linesOf(fields, place) };
}

/**
 * A page of the aggregator starts with the word `logo` (forms B and C) or has the line of its AI banner,
 * which no publisher's article has.
 */
function isAggregatorPage(text: string): boolean {
  return /^\s*logo[ \t]*\r?\n/.test(text) || /^[ \t]*Try Our AI Features[ \t]*$/m.test(text);
}

type Facts = Omit<RawDocument, 'as' | 'text' | 'html' | 'lines'>;

function factsOf(fields: Fields, place: string, origin: DumpOrigin): Facts {
  // Rows of a crawl corpus call the time of the crawl `date`.
  const crawl = fields.has('dump') || fields.has('file_path');
  const date = textField(fields, 'date');
  const published = crawl ? undefined : date;
  const own =
    parseInstant(fields.get('capturedAt')) ?? (crawl ? parseInstant(fields.get('date')) : undefined);
  const record = textField(fields, 'id');
  const url = webAddress(textField(fields, 'url'));
  const source = textField(fields, 'source')?.trim() ?? origin.open.source;
  const language = textField(fields, 'language')?.trim();
  const keywords = WORD_LISTS.flatMap((name) => wordsField(fields, name));
  return {
    place,
    ...captured(origin, own),
    ...omitUndefined({ record, url, source, language, published }),
    ...(keywords.length === 0 ? {} : { keywords }),
  };
}

/** Fields that hold lists of words. */
const WORD_LISTS = ['categories', 'tags', 'keywords'] as const;

/** Fields that are one line each, with what they say. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['title', 'title'],
  ['source', 'publisher'],
  ['date', 'time'],
  ['capturedAt', 'time'],
  ['url', 'address'],
  ['language', 'language'],
]);

function linesOf(fields: Fields, place: string): Line[] {
  const lines: Line[] = [];
  for (const [name, value] of fields) {
    const role = ROLES.get(name);
    const at = `${place}, ${label(name)}`;
    const text = flatten(value);
    if (text.trim() === '') continue;
    if (name === 'text') for (const line of bodyLines(text, at)) lines.push(line);
    else if (WORD_LISTS.some((list) => list === name)) {
      for (const word of wordsField(fields, name)) lines.push({ text: word, place: at, role: 'category' });
    } else if (role === undefined || (typeof value !== 'string' && typeof value !== 'number')) {
      lines.push({ text, place: at, dropped: name === 'id' ? 'number of the record' : 'field not used' });
    } else if (name === 'url' && webAddress(text) === undefined) {
      lines.push({ text, place: at, dropped: 'no web address' });
    } else if (name === 'capturedAt') lines.push({ text, place: at, dropped: 'time of capture' });
    else lines.push({ text, place: at, role });
  }
  return lines;
}

function bodyLines(text: string, at: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index): Line => ({ text: line, place: `${at} line ${index + 1}`, role: 'body' }))
    .filter((line) => line.text.trim() !== '');
}

/** A field's name as a place can show it: names come from outside. */
function label(name: string): string {
  return /^[\w-]{1,40}$/.test(name) ? name : JSON.stringify(name.slice(0, 40));
}
