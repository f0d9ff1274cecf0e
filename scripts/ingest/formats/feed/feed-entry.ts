import type { Kind } from '../../../../src/schemas/article.ts';

/** Text of a feed with what is known of its markup. */
export interface Markup {
  readonly text: string;
  readonly html: boolean;
}

/** An entry of a feed of any kind, as its adapter hands it on. */
export interface FeedEntry {
  readonly title: Markup | undefined;
  /** As written, may be relative to the feed's site. */
  readonly link: string | undefined;
  /** Of publication, else of the last change; as written. */
  readonly date: string | undefined;
  readonly content: Markup | undefined;
  readonly summary: Markup | undefined;
  /** Of its film or sound. */
  readonly description: Markup | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly id: string | undefined;
  readonly language: string | undefined;
  /** The entry's own publisher, in a feed that gathers several. */
  readonly publisher: string | undefined;
  readonly kind: Kind | undefined;
  /** Address that its link is relative to, as written; may itself be relative to the feed's. */
  readonly base: string | undefined;
}

/** A feed of any kind. */
export interface Feed {
  readonly title: string | undefined;
  readonly site: string | undefined;
  /** Address that the entries' are relative to, as written. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** Adapted one by one when they are asked for: a large feed is held once, not twice. */
  readonly entries: Iterable<FeedEntry>;
}

/** @returns The text with a guess whether it is HTML: RSS does not say so. */
export function withGuessedMarkup(text: string | undefined): Markup | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return { text, html: /<[a-z!/][^<]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i.test(text) };
}

/** @returns What an enclosed file makes of an entry. */
export function enclosureKind(media: string | undefined): Kind | undefined {
  const type = media?.split('/')[0]?.toLowerCase();
  return type === 'audio' || type === 'video' ? type : undefined;
}

/** @returns A string that is not blank: feedsmith gives dates as whatever it was told to make of them. */
export function nonBlank(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** What entries of all kinds of feed say of a film or a sound, as feedsmith gives it; any field may be missing. */
export interface MediaParts {
  media?: (MediaGroup & { groups?: readonly MediaGroup[] | undefined }) | undefined;
  itunes?: { summary?: string | undefined } | undefined;
}

interface MediaGroup {
  title?: { value?: string | undefined } | undefined;
  description?: { value?: string | undefined } | undefined;
  contents?:
    | readonly {
        type?: string | undefined;
        medium?: string | undefined;
        description?: { value?: string | undefined } | undefined;
      }[]
    | undefined;
}

/** @returns Title, description and kind of what an entry of Media RSS or of a podcast is about. */
export function mediaOf({ media, itunes }: MediaParts): Pick<FeedEntry, 'title' | 'description' | 'kind'> {
  const groups = media === undefined ? [] : [media, ...(media.groups ?? [])];
  const contents = groups.flatMap((group) => group.contents ?? []);
  const texts = [...groups, ...contents].map(({ description }) => description?.value);
  const kinds = contents.map(({ type, medium }) =>
    enclosureKind(medium ?? (type === 'application/x-shockwave-flash' ? 'video' : type)),
  );
  return {
    title: withGuessedMarkup(groups.map(({ title }) => title?.value).find((title) => title !== undefined)),
    description: withGuessedMarkup([...texts, itunes?.summary].find((text) => nonBlank(text) !== undefined)),
    kind: kinds.find((kind) => kind !== undefined),
  };
}
