import type { Kind } from '../../../../src/schemas/article.ts';

/** Text of a feed, and whether it is HTML. */
export interface Markup {
  readonly text: string;
  readonly html: boolean;
}

/** An entry of any kind of feed, as its adapter returns it. */
export interface FeedEntry {
  readonly title: Markup | undefined;
  /** As written, may be relative to the feed's site. */
  readonly link: string | undefined;
  /** Dates of publication, then of the last change; as written. */
  readonly dates: readonly string[];
  readonly content: Markup | undefined;
  readonly summary: Markup | undefined;
  /** Description of its video or audio. */
  readonly description: Markup | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly id: string | undefined;
  readonly language: string | undefined;
  /** The entry's own publisher, in a feed of several publishers. */
  readonly publisher: string | undefined;
  readonly kind: Kind | undefined;
  /** Address that its link is relative to, as written; may itself be relative to the feed's. */
  readonly base: string | undefined;
}

/** A feed of any kind. */
export interface Feed {
  readonly title: string | undefined;
  readonly site: string | undefined;
  /** Base address of its entries, as written. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** Authors of entries that name none. */
  readonly authors: readonly string[];
  /** Adapted lazily, so that a large feed is in memory once, not twice. */
  readonly entries: Iterable<FeedEntry>;
}

/** @returns The text with a guess whether it is HTML, which RSS does not state. */
export function withGuessedMarkup(text: string | undefined): Markup | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return { text, html: /<[a-z!/][^<]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i.test(text) };
}

/** @returns The kind of an entry, judging by its enclosure. */
export function enclosureKind(media: string | undefined): Kind | undefined {
  const type = media?.split('/')[0]?.toLowerCase();
  return type === 'audio' || type === 'video' ? type : undefined;
}

/** @returns The values that are non-blank strings; feedsmith's types allow others for dates. */
export function nonBlank(...values: readonly unknown[]): string[] {
  return values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}

/** The fields on video and audio in entries of all kinds of feed, as feedsmith returns them; any may be missing. */
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

/** @returns Title, description and kind of an entry of Media RSS or of a podcast. */
export function mediaOf({ media, itunes }: MediaParts): Pick<FeedEntry, 'title' | 'description' | 'kind'> {
  const groups = media === undefined ? [] : [media, ...(media.groups ?? [])];
  const contents = groups.flatMap((group) => group.contents ?? []);
  const texts = [...groups, ...contents].map(({ description }) => description?.value);
  const kinds = contents.map(({ type, medium }) =>
    enclosureKind(medium ?? (type === 'application/x-shockwave-flash' ? 'video' : type)),
  );
  return {
    title: withGuessedMarkup(groups.map(({ title }) => title?.value).find((title) => title !== undefined)),
    description: withGuessedMarkup([...texts, itunes?.summary].find((text) => nonBlank(text).length > 0)),
    kind: kinds.find((kind) => kind !== undefined),
  };
}
