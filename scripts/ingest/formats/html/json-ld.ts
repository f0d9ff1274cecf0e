import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
/** What a page says of its article in JSON-LD; schema.org names. */
export interface Linked {
  readonly type: string;
  readonly headline?: string;
  readonly datePublished?: string;
  readonly articleBody?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly keywords: readonly string[];
}

/** Types that are an article, or a thing that a news page is about, best first. */
const TYPES =
  /^(?:(?:News|Report|Opinion|Analysis|Review|Background|AskPublic|Scholarly|Tech|Satirical|Social|Advertiser)?\w{0,20}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|Recipe|VideoObject|AudioObject|PodcastEpisode|ImageGallery|MediaGallery)$/;

/** Objects that are looked at in one page: more is a database, not a description. */
const MAX_OBJECTS = 5000;

/**
 * Read JSON-LD scripts: lists, `@graph`, objects inside objects; text that is no JSON is passed over.
 *
 * @param scripts Contents of the `application/ld+json` scripts.
 * @returns The first article, else the first video, sound or gallery.
 */
export function jsonLd(scripts: readonly string[]): Linked | undefined {
  const found = scripts.flatMap((script) => objectsOf(parse(script)));
  const linked = found.flatMap((object) => {
    const type = typeOf(object);
    return type === undefined ? [] : [linkedOf(type, object)];
  });
  return linked.find(({ type }) => /Article|Posting|Review|Recipe/.test(type)) ?? linked[0] ?? pageOf(found);
}

/** A plain page states no more than its date. */
function pageOf(found: readonly Json[]): Linked | undefined {
  for (const object of found) {
    const datePublished = words(object.get('datePublished'));
    if (datePublished !== undefined) return { type: 'WebPage', datePublished, keywords: [] };
  }
  return undefined;
}

type Json = ReadonlyMap<string, unknown>;

/** Sites put raw line ends into strings and comments or semicolons around the JSON. */
function parse(script: string): unknown {
  const text = script
    .trim()
    .replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$|;$/g, '')
    .trim();
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' '), text.replace(/,(\s*[\]}])/g, '$1')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value;
    } catch {
      // The next attempt fixes what the last one stumbled over.
    }
  }
  return undefined;
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

function linkedOf(type: string, object: Json): Linked {
  const headline = words(object.get('headline')) ?? words(object.get('name'));
  const datePublished = words(object.get('datePublished')) ?? words(object.get('uploadDate'));
  const articleBody = words(object.get('articleBody')) ?? words(object.get('text'));
  const publisher = nameOf(object.get('publisher'));
  const language = nameOf(object.get('inLanguage'));
  const url = words(object.get('url')) ?? words(jsonOf(object.get('mainEntityOfPage'))?.get('@id'));
  return {
    type,
    ...omitUndefined({ headline, datePublished, articleBody, publisher, language, url }),
    keywords: listOf(object.get('keywords')),
  };
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return words(first) ?? words(jsonOf(first)?.get('name')) ?? words(jsonOf(first)?.get('alternateName'));
}

function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.flatMap((word) => {
    const name = nameOf(word);
    return name === undefined ? [] : [name];
  });
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
