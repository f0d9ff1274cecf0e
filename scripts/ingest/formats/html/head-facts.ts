import { decodeEntities } from '../entities.ts';
import { jsonLd, type Linked } from './json-ld.ts';

/** Metadata in the head of a page. */
export interface HeadFacts {
  readonly linked: Linked | undefined;
  /** Contents of `meta` by `property`, `name` or `itemprop` in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  /** Name in the page's microdata. */
  readonly publisher: string | undefined;
  /** Authors according to `meta` and links to authors. */
  readonly authors: readonly string[];
}

/** UTF-16 units of a title that are searched for the publisher's name. */
const MAX_TITLE_CHARS = 2000;

/** Read the metadata of a page; before Readability, which removes scripts and attributes. */
export function headFacts(document: Document): HeadFacts {
  const meta = new Map<string, string>();
  const authors = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      const known = authors.get(name);
      if (name === '' || content === '') continue;
      if (meta.has(name) && (known === undefined || known.length === MAX_AUTHORS)) continue;
      const text = decodeEntities(content.slice(0, MAX_TITLE_CHARS));
      known?.push(text);
      if (meta.has(name)) continue;
      meta.set(name, text);
      if (AUTHOR_TAGS.includes(name)) authors.set(name, [text]);
    }
  }
  const scripts: string[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? ''))
      scripts.push(script.textContent ?? '');
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const language =
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const stated = document.querySelector('title')?.textContent ?? '';
  const title = decodeEntities(stated.slice(0, MAX_TITLE_CHARS)).replace(/\s+/g, ' ').trim();
  return {
    linked: jsonLd(scripts, `${meta.get('og:title') ?? ''}\n${title}`),
    meta,
    title,
    canonical,
    language: language ?? undefined,
    publisher: publisherOf(document),
    authors: authorsOf(document, meta, authors),
  };
}

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];
const AUTHOR_ELEMENTS = '[rel~="author"], [itemprop~="author"]';
/** The author of a comment is not an author of the article. */
const COMMENTS = '[class*="comment"], [id*="comment"], [itemprop~="comment"]';
const MAX_AUTHORS = 20;

/**
 * The address of an author's page is not a name.
 *
 * @param tags Contents of `meta` by the names in `AUTHOR_TAGS`: a page has one for each author.
 */
function authorsOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  tags: ReadonlyMap<string, readonly string[]>,
): string[] {
  const named = AUTHOR_TAGS.map((name) => (tags.get(name) ?? []).filter((text) => !text.includes('://')));
  const stated = named.find((names) => names.length > 0);
  if (stated !== undefined) return stated;
  if (/^(?:written )?by$/i.test(meta.get('twitter:label1') ?? '')) return [meta.get('twitter:data1') ?? ''];
  return [...document.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, MAX_AUTHORS).flatMap((element) => {
    if (element.closest(COMMENTS) !== null) return [];
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    const text = name.getAttribute('content') ?? name.textContent ?? '';
    return text.length > MAX_NAME_CHARS ? [] : [text.replace(/\s+/g, ' ').trim()];
  });
}

function publisherOf(document: Document): string | undefined {
  const name =
    document.querySelector('[itemprop~="publisher"] [itemprop~="name"]') ??
    document.querySelector('[itemprop~="publisher"]:not([itemscope])') ??
    document.querySelector('body [property$="publisher"] [property$="name"]');
  const text = (name?.getAttribute('content') ?? name?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_NAME_CHARS ? undefined : decodeEntities(text);
}

/** Maximum length of a publisher's name in UTF-16 units. */
const MAX_NAME_CHARS = 100;
