import { decodeEntities } from '../entities.ts';
import { jsonLd, type Linked } from './json-ld.ts';

/** What the head of a page states. */
export interface HeadFacts {
  readonly linked: Linked | undefined;
  /** Contents of `meta`, by `property`, `name` or `itemprop`, lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  /** Name in the microdata of the page. */
  readonly publisher: string | undefined;
  /** Who wrote it, as `meta` and links to authors say. */
  readonly authors: readonly string[];
}

/** UTF-16 units of a title that are looked at for the publisher's name. */
const MAX_TITLE_CHARS = 2000;

/** Read what a page states of itself; before Readability, which takes scripts and attributes away. */
export function headFacts(document: Document): HeadFacts {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !meta.has(name))
        meta.set(name, decodeEntities(content.slice(0, MAX_TITLE_CHARS)));
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
    authors: authorsOf(document, meta),
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
/** Whoever wrote a comment is no author of the article. */
const COMMENTS = '[class*="comment"], [id*="comment"], [itemprop~="comment"]';
const MAX_AUTHORS = 20;

/** An address of an author's page is no name. */
function authorsOf(document: Document, meta: ReadonlyMap<string, string>): string[] {
  const tag = AUTHOR_TAGS.map((name) => meta.get(name)).find(
    (name) => name !== undefined && !/:\/\//.test(name),
  );
  if (tag !== undefined) return [tag];
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
    document.querySelector('[itemprop~="publisher"]:not([itemscope])');
  const text = (name?.getAttribute('content') ?? name?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_NAME_CHARS ? undefined : decodeEntities(text);
}

/** UTF-16 units of a publisher's name. */
const MAX_NAME_CHARS = 100;
