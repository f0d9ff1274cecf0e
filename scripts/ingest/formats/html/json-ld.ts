import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { decodeEntities } from '../entities.ts';
import { fold } from './fold.ts';

/** Metadata of an article in JSON-LD, with schema.org names. */
export interface Linked {
  readonly type: string;
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly articleBody?: string;
  /** Headline and text of each entry of a live blog, in the order of the page. */
  readonly liveEntries?: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly keywords: readonly string[];
  /** Sections of the site that it belongs to. */
  readonly sections?: readonly string[];
  /** People who wrote it, without organisations. */
  readonly authors: readonly string[];
}

/** Types of articles and of other main entities of news pages, best first. */
const TYPES =
  /^(?:(?:News|Report|Opinion|Analysis|Review|Background|AskPublic|Scholarly|Tech|Satirical|Social|Advertiser)?\w{0,20}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|Recipe|VideoObject|AudioObject|PodcastEpisode|ImageGallery|MediaGallery)$/;

/** Maximum number of objects per page that are read: more are a database, not metadata. */
const MAX_OBJECTS = 5000;

/**
 * Read JSON-LD scripts: lists, `@graph`, objects inside objects; text that is not JSON is skipped.
 *
 * @param scripts Contents of the `application/ld+json` scripts.
 * @param title Title of the page, which distinguishes its article from others that it lists.
 * @returns The article with that title, else the first one, else the first video, audio or gallery.
 */
export function jsonLd(scripts: readonly string[], title = ''): Linked | undefined {
  const found = scripts.flatMap((script) => objectsOf(parse(script)));
  const known = new Map(
    found.flatMap((object) => (words(object.get('@id')) ? [[object.get('@id'), object]] : [])),
  );
  const linked = found.flatMap((object) => {
    const type = typeOf(object);
    return type === undefined ? [] : [linkedOf(type, object, known)];
  });
  const articles = linked.filter(({ type }) => /Article|Posting|Review|Recipe/.test(type));
  const own = articles.filter(({ headline }) => headline !== undefined && isIn(headline, title));
  const live = articles.find(({ liveEntries }) => liveEntries !== undefined);
  return live ?? own[0] ?? articles[0] ?? linked[0] ?? pageOf(found);
}

function isIn(headline: string, title: string): boolean {
  const folded = fold(headline);
  return folded !== '' && fold(title).includes(folded);
}

/** Of a plain web page, only the date is used. */
function pageOf(found: readonly Json[]): Linked | undefined {
  for (const object of found) {
    const datePublished = dateOf(object.get('datePublished'));
    if (datePublished !== undefined) return { type: 'WebPage', datePublished, keywords: [], authors: [] };
  }
  return undefined;
}

type Json = ReadonlyMap<string, unknown>;

/** Sites put raw line breaks into strings, commas after the last entry, and comments or semicolons around the JSON. */
function parse(script: string): unknown {
  const text = script
    .trim()
    .replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$|;$/g, '')
    .trim();
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return repaired(text);
  }
}

/** A string, or a comma before the end of a list or an object. */
const STRING_OR_COMMA = /"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s*[\]}])/gs;
/** Control characters, which JSON allows in no string, with their escapes; others become spaces. */
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '', '\t': '\\t' };

function repaired(text: string): unknown {
  try {
    const json = text.replace(STRING_OR_COMMA, (found) =>
      found === ',' ? '' : found.replace(/\p{Cc}/gu, (control) => ESCAPES[control] ?? ' '),
    );
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

function objectsOf(value: unknown): Json[] {
  const objects: Json[] = [];
  const rest: unknown[] = [value];
  while (rest.length > 0 && objects.length < MAX_OBJECTS) {
    const next = rest.shift();
    if (Array.isArray(next)) rest.unshift(...next.slice(0, MAX_OBJECTS));
    else {
      const json = jsonOf(next);
      if (json === undefined) continue;
      objects.push(json);
      for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'video']) {
        const inner = json.get(name);
        if (typeof inner === 'object') rest.push(inner);
      }
    }
  }
  return objects;
}

function jsonOf(value: unknown): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function typeOf(object: Json): string | undefined {
  const type = object.get('@type');
  const list: unknown[] = Array.isArray(type) ? type : [type];
  return list
    .map((name) => words(name)?.replace(/^.*[/#:]/, ''))
    .find((name) => name !== undefined && TYPES.test(name));
}

/** Objects of a page by `@id`, by which others refer to them. */
type Known = ReadonlyMap<unknown, Json>;

function linkedOf(type: string, object: Json, known: Known): Linked {
  const headline = (words(object.get('headline')) ?? words(object.get('name')))?.replace(/\s+/gu, ' ');
  const datePublished = ['datePublished', 'uploadDate', 'dateCreated']
    .map((name) => dateOf(object.get(name)))
    .find((date) => date !== undefined);
  const dateModified = dateOf(object.get('dateModified'));
  const articleBody = textOf(object.get('articleBody')) ?? textOf(object.get('text'));
  const liveEntries = entriesOf(object.get('liveBlogUpdate'));
  const publisher = nameOf(object.get('publisher'), known) ?? nameOf(object.get('sourceOrganization'), known);
  const language = nameOf(object.get('inLanguage'), known);
  const sections = listOf(object.get('articleSection'), known);
  const url = words(object.get('url')) ?? words(jsonOf(object.get('mainEntityOfPage'))?.get('@id'));
  return {
    type,
    ...omitUndefined({
      headline,
      datePublished,
      dateModified,
      articleBody,
      liveEntries,
      publisher,
      language,
      url,
    }),
    keywords: listOf(object.get('keywords'), known),
    ...(sections.length === 0 ? {} : { sections }),
    authors:
      ['author', 'creator']
        .map((name) => authorsOf(object.get(name), known))
        .find((list) => list.length > 0) ?? [],
  };
}

function authorsOf(value: unknown, known: Known): string[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.slice(0, MAX_OBJECTS).flatMap((author) => {
    const stated = jsonOf(author);
    const object = stated?.has('name') === false ? (known.get(stated.get('@id')) ?? stated) : stated;
    if (/Organization|Organisation/.test(String(object?.get('@type') ?? ''))) return [];
    const names: unknown = object === undefined ? author : object.get('name');
    return (Array.isArray(names) ? names : [names]).flatMap((name: unknown) => words(name) ?? []);
  });
}

/** A date may be a list with one element, an object with a type, or a number of seconds or milliseconds. */
function dateOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  return words(first) ?? words(jsonOf(first)?.get('@value'));
}

/** A text may be a list of paragraphs. */
function textOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return words(value);
  const paragraphs = value.flatMap((part: unknown) => words(part) ?? []);
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n');
}

function entriesOf(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const entries = list.slice(0, MAX_OBJECTS).flatMap((item) => {
    const entry = jsonOf(item);
    return [entry?.get('headline'), entry?.get('articleBody') ?? entry?.get('text')].flatMap(
      (part) => textOf(part) ?? [],
    );
  });
  return entries.length === 0 ? undefined : entries;
}

function nameOf(value: unknown, known: Known): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const stated = jsonOf(first);
  const referred = stated === undefined ? undefined : known.get(stated.get('@id'));
  return [first, stated?.get('name'), referred?.get('name'), stated?.get('alternateName')]
    .map(words)
    .find((name) => name !== undefined);
}

function listOf(value: unknown, known: Known): string[] {
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.flatMap((word) => {
    const name = nameOf(word, known);
    return name === undefined ? [] : [name];
  });
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value.trim()) : undefined;
}
