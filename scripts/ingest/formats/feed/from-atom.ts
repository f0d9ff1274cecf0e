import {
  enclosureKind,
  type FeedEntry,
  type Markup,
  type MediaParts,
  mediaOf,
  nonBlank,
} from './feed-entry.ts';

type Text = string | undefined;
interface TextConstruct {
  value?: Text;
  type?: Text;
}

interface AtomLink {
  href?: Text;
  rel?: Text;
  type?: Text;
}

/** An entry of Atom 0.3 or 1.0 as feedsmith returns it; any field may be missing. */
export interface AtomEntry extends MediaParts {
  xml?: { base?: Text; lang?: Text } | undefined;
  title?: TextConstruct | undefined;
  id?: Text;
  links?: readonly AtomLink[] | undefined;
  published?: unknown;
  updated?: unknown;
  content?: TextConstruct | undefined;
  summary?: TextConstruct | undefined;
  categories?: readonly { term?: Text; label?: Text }[] | undefined;
  authors?: readonly { name?: Text }[] | undefined;
  source?: { title?: TextConstruct | undefined } | undefined;
}

/** Adapt an entry of Atom 1.0 (RFC 4287) or 0.3. */
export function fromAtom(entry: AtomEntry): FeedEntry {
  const links = entry.links ?? [];
  const enclosure = linkOf('enclosure', links);
  const media = mediaOf(entry);
  return {
    title: markup(entry.title) ?? media.title,
    link: linkOf('alternate', links)?.href,
    dates: nonBlank(entry.published, entry.updated),
    content: markup(entry.content),
    summary: markup(entry.summary),
    description: media.description,
    categories: (entry.categories ?? []).map(({ term, label }) => label ?? term ?? ''),
    authors: (entry.authors ?? []).map(({ name }) => name ?? ''),
    id: entry.id,
    language: entry.xml?.lang,
    publisher: entry.source?.title?.value,
    kind: enclosureKind(enclosure?.type) ?? media.kind,
    base: entry.xml?.base,
  };
}

/** RFC 4287, section 4.2.7.2: a relation may be written as its address at IANA. */
const REGISTRY = /^https?:\/\/www\.iana\.org\/assignments\/relation\//;

/** @returns The first link of a relation, in whatever case it is written; a link without one is an alternate. */
export function linkOf(relation: string, links: readonly AtomLink[] | undefined): AtomLink | undefined {
  return links?.find(({ href, rel = '' }) => {
    const name = rel.trim().toLowerCase().replace(REGISTRY, '');
    return href !== undefined && (name === '' ? 'alternate' : name) === relation;
  });
}

function markup(text: TextConstruct | undefined): Markup | undefined {
  const value = text?.value;
  if (value === undefined || value.trim() === '') return undefined;
  const type = text?.type?.toLowerCase() ?? 'text';
  // Anything but text and markup is a file in Base64.
  if (!/^(?:text|html|xhtml|text\/(?:plain|html)|application\/xhtml\+xml)$/.test(type)) return undefined;
  return { text: value, html: type.includes('html') };
}
