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
  };
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
