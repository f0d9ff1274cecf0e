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

/** An entry of Atom 0.3 or 1.0 as feedsmith returns it; any field may be missing. */
export interface AtomEntry extends MediaParts {
  xml?: { base?: Text; lang?: Text } | undefined;
  title?: TextConstruct | undefined;
  id?: Text;
  links?: readonly { href?: Text; rel?: Text; type?: Text }[] | undefined;
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
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  const enclosure = links.find(({ rel }) => rel === 'enclosure');
  const media = mediaOf(entry);
  return {
    title: markup(entry.title) ?? media.title,
    link: link?.href,
    date: nonBlank(entry.published) ?? nonBlank(entry.updated),
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

function markup(text: TextConstruct | undefined): Markup | undefined {
  const value = text?.value;
  if (value === undefined || value.trim() === '') return undefined;
  const type = text?.type?.toLowerCase() ?? 'text';
  // Anything but text and markup is a file in Base64.
  if (!/^(?:text|html|xhtml|text\/(?:plain|html)|application\/xhtml\+xml)$/.test(type)) return undefined;
  return { text: value, html: type.includes('html') };
}
