import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import {
  ADDRESS_NAMES,
  AUTHOR_NAMES,
  CAPTURE_NAMES,
  DATE_NAMES,
  DOMAIN_NAMES,
  HTML_NAMES,
  ID_NAMES,
  KEYWORD_NAMES,
  LANGUAGE_NAMES,
  SOURCE_NAMES,
  SUMMARY_NAMES,
  TEXT_NAMES,
  TITLE_NAMES,
} from '../../data/record-names.ts';
import type { Line, RawDocument, Role } from '../../model.ts';
import { decodeEntities, holdsMarkup } from '../entities.ts';
import { parseInstant } from '../instant.ts';
import { captured, type DumpOrigin, webAddress } from '../origin.ts';
import { unwrapLines } from '../text/unwrap-lines.ts';
import { flatten } from './flatten.ts';
import { type Field, type Fields, findField, plainName, recordFields, wordsOf } from './record-fields.ts';

/** The fields of a record, each found under any of its names. */
interface Read {
  readonly title: Field | undefined;
  readonly text: Field | undefined;
  readonly html: Field | undefined;
}

/** A record as a document, with problems to report. */
export interface RecordReading {
  readonly document: RawDocument | undefined;
  /** Fields with unknown names that contain a longer text than the one that was read. */
  readonly unread: readonly Field[];
}

/**
 * Convert a JSON record to a document.
 *
 * - With a title: lines with roles. Every field is a line (the text has several), and those with unknown names are
 *   dropped, so the characters of the lines are those of the record's values, without keys and syntax.
 * - Without a title: the text is a separate page of text, and the other fields are not counted.
 * - HTML is used if there is no text, or if the text is HTML; then the page's lines are counted.
 * - A record that has a title and whose text is nevertheless a page of the aggregator (see `isAggregatorPage`) is read
 *   as that page.
 *
 * @returns No document if the record has neither text, HTML nor title.
 */
export function recordDocument(fields: Fields, place: string, origin: DumpOrigin): RecordReading {
  const read = readFields(fields);
  return { document: documentOf(read, fields, place, origin), unread: unreadFields(fields, read) };
}

function readFields(fields: Fields): Read {
  const title = findField(fields, TITLE_NAMES);
  const html = findField(fields, HTML_NAMES);
  const full = findField(fields, TEXT_NAMES);
  const text = full ?? (html === undefined ? findField(fields, SUMMARY_NAMES) : undefined);
  return { title, text, html };
}

function documentOf(
  { title, text, html }: Read,
  fields: Fields,
  place: string,
  origin: DumpOrigin,
): RawDocument | undefined {
  const facts = factsOf(fields, place, origin);
  const heading = title === undefined ? undefined : titleLine(title, place);
  const markup = text === undefined ? html?.text : markupOf(text.text);
  if (markup !== undefined) {
    return { ...facts, as: 'html', html: markup, ...omitUndefined({ title: heading }) };
  }
  if (title === undefined || (text !== undefined && isAggregatorPage(text.text))) {
    return text === undefined ? undefined : { ...facts, as: 'text', text: text.text };
  }
  return { ...facts, as: 'lines', lines: linesOf(fields, place, text) };
}

/** @returns A text that is HTML, escaped or not. */
function markupOf(text: string): string | undefined {
  if (holdsMarkup(text)) return text;
  if (!/&lt;/.test(text)) return undefined;
  const decoded = decodeEntities(text);
  return holdsMarkup(decoded) ? decoded : undefined;
}

function titleLine({ name, text }: Field, place: string): Line {
  return { text: decodeEntities(text), place: `${place}, ${label(name)}`, role: 'title' };
}

/**
 * Whether a text is a page of the aggregator: it begins with the word `logo` (layouts B and C) or has the line of its
 * AI banner, which articles never have.
 */
function isAggregatorPage(text: string): boolean {
  return /^\s*logo[ \t]*\r?\n/.test(text) || /^[ \t]*Try Our AI Features[ \t]*$/m.test(text);
}

/** Minimum length of a field in UTF-16 units and words to be the text of an article. */
const MIN_UNREAD_CHARS = 200;
const MIN_UNREAD_WORDS = 20;

const KNOWN = new Set(
  [TITLE_NAMES, TEXT_NAMES, HTML_NAMES, SUMMARY_NAMES, AUTHOR_NAMES, KEYWORD_NAMES].flat(),
);

function unreadFields(fields: Fields, { text, html }: Read): Field[] {
  const length = text?.text.length ?? html?.text.length ?? 0;
  return [...fields].flatMap(([name, value]) => {
    if (typeof value === 'string' && KNOWN.has(plainName(name))) return [];
    const { text: found, name: path } = longestText(value, label(name));
    if (found.length < MIN_UNREAD_CHARS || found.length <= length) return [];
    const isText = found.split(/\s+/, MIN_UNREAD_WORDS).length === MIN_UNREAD_WORDS;
    return isText ? [{ name: path, text: found }] : [];
  });
}

/** Maximum depth at which a text is looked for, and number of fields of each object. */
const MAX_DEPTH = 4;
const MAX_INNER = 100;

/** @returns The longest text in a value, with the path of its field; empty if there is none. */
function longestText(value: unknown, name: string, depth = 0): Field {
  if (typeof value === 'string') return { name, text: value };
  let best: Field = { name, text: '' };
  if (depth >= MAX_DEPTH || Array.isArray(value)) return best;
  for (const [inner, part] of [...(recordFields(value) ?? [])].slice(0, MAX_INNER)) {
    const found = longestText(part, `${name}.${label(inner)}`, depth + 1);
    if (found.text.length > best.text.length) best = found;
  }
  return best;
}

type Facts = Omit<RawDocument, 'as' | 'text' | 'html' | 'lines'>;

function factsOf(fields: Fields, place: string, origin: DumpOrigin): Facts {
  // In a crawl corpus, `date` is the time of the crawl.
  const crawl = fields.has('dump') || fields.has('file_path');
  const date = findField(fields, crawl ? DATE_NAMES.filter((name) => name !== 'date') : DATE_NAMES);
  const capture = findField(fields, CAPTURE_NAMES);
  const own =
    parseInstant(capture === undefined ? undefined : (fields.get(capture.name) ?? undefined)) ??
    (crawl ? parseInstant(fields.get('date')) : undefined);
  const named = findField(fields, SOURCE_NAMES, isName)?.text.trim();
  const url =
    webAddress(findField(fields, ADDRESS_NAMES)?.text) ?? webAddress(findField(fields, SOURCE_NAMES)?.text);
  const domain = findField(fields, DOMAIN_NAMES)?.text.trim();
  const source = named ?? origin.open.source ?? domain;
  const authors = findField(fields, AUTHOR_NAMES);
  const keywords = [...fields].flatMap(([name, value]) =>
    KEYWORD_NAMES.includes(plainName(name)) ? wordsOf(value) : [],
  );
  return {
    place,
    ...captured(origin, own),
    ...omitUndefined({
      record: findField(fields, ID_NAMES)?.text,
      url,
      source: source === undefined ? undefined : decodeEntities(source),
      language: findField(fields, LANGUAGE_NAMES)?.text.trim(),
      published: inItsZone(date),
    }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(authors === undefined ? {} : { authors: authors.text.split('\n') }),
  };
}

/** Some crawlers put the address of the page into `source`. */
function isName(text: string): boolean {
  return webAddress(text) === undefined;
}

/** WordPress states a time twice; the field name says which one is UTC. */
function inItsZone(date: Field | undefined): string | undefined {
  if (date === undefined) return undefined;
  const isUtc = plainName(date.name) === 'dategmt' && /T\d\d:\d\d(?::\d\d)?$/.test(date.text);
  return isUtc ? `${date.text}Z` : date.text;
}

/** Fields with one line each and their roles; of several names, the one that was read. */
const ROLES: readonly (readonly [readonly string[], Role])[] = [
  [TITLE_NAMES, 'title'],
  [SOURCE_NAMES, 'publisher'],
  [DATE_NAMES, 'time'],
  [ADDRESS_NAMES, 'address'],
  [LANGUAGE_NAMES, 'language'],
];

function linesOf(fields: Fields, place: string, body: Field | undefined): Line[] {
  const roles = new Map<string, readonly [Role, Field]>();
  for (const [names, role] of ROLES) {
    const field = findField(fields, names, role === 'publisher' ? isName : undefined);
    if (field !== undefined && !roles.has(field.name)) roles.set(field.name, [role, field]);
  }
  const lines: Line[] = [];
  for (const [name, value] of fields) {
    const at = `${place}, ${label(name)}`;
    const text = flatten(value);
    if (text.trim() === '') continue;
    const read = roles.get(name);
    if (name === body?.name) for (const line of bodyLines(body.text, at)) lines.push(line);
    else if (KEYWORD_NAMES.includes(plainName(name))) {
      for (const word of wordsOf(value)) lines.push({ text: word, place: at, role: 'category' });
    } else if (read === undefined) lines.push({ text, place: at, dropped: whyUnused(plainName(name)) });
    else lines.push(lineOf(read[1], read[0], at));
  }
  return lines;
}

function lineOf({ text }: Field, role: Role, place: string): Line {
  if (role === 'address' && webAddress(text) === undefined) return { text, place, dropped: 'no web address' };
  return { text: role === 'title' || role === 'publisher' ? decodeEntities(text) : text, place, role };
}

function whyUnused(name: string): string {
  if (ID_NAMES.includes(name)) return 'number of the record';
  if (CAPTURE_NAMES.includes(name)) return 'time of capture';
  if (AUTHOR_NAMES.includes(name)) return 'byline';
  return SUMMARY_NAMES.includes(name) ? 'summary' : 'field not used';
}

function bodyLines(text: string, at: string): Line[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map(
      (line, index): Line => ({ text: decodeEntities(line), place: `${at} line ${index + 1}`, role: 'body' }),
    );
  return unwrapLines(lines).filter((line) => line.text.trim() !== '');
}

/** Make the untrusted name of a field safe to show in a location. */
function label(name: string): string {
  return /^[\w-]{1,40}$/.test(name) ? name : JSON.stringify(name.slice(0, 40));
}
