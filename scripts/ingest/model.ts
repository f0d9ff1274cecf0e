/**
 * The types that the stages of the ingest pass to one another.
 *
 * External data (bytes, JSON, HTML, feeds) has types of its own in `formats/` and ends at an adapter that returns a
 * `Document`. From there on, only the types below are used.
 */
import type { DateBasis, DatePrecision, Kind } from '../../src/schemas/article.ts';
import type { Problem } from '../content/problem.ts';

/** Formats of dumps, detected from their content; stored in the ledger. */
export type SourceFormat = 'text' | 'html' | 'records' | 'feed' | 'archive';

/** The role of a line of a structured document, set by its adapter. Lines of a page of text have none. */
export type Role = 'title' | 'body' | 'publisher' | 'time' | 'hashtag' | 'category' | 'address' | 'language';

/** One line of a document: of a text file, a field of a record, or a block element of a page. */
export interface Line {
  /** Without line ending; never normalised, so that columns are right. */
  readonly text: string;
  /** `line 12` · `record 7, title` · `element html/body/div[2]/p[1]`. */
  readonly place: string;
  readonly role?: Role;
  /** Reason why the adapter excludes the line from the article; the stage is `read`. */
  readonly dropped?: string;
}

/**
 * The part of a dump that is parsed at once: a whole text file, a JSON record, an entry of a feed, a response of an
 * archive. Stages see one document at a time, so memory does not grow with the inbox.
 */
export interface Document {
  /** Position in the dump: empty for a whole file, else `record 7`, `entry 3`. */
  readonly place: string;
  /** `page`: lines of aggregator or plain text, to be parsed by `layouts/`. `article`: lines have roles. */
  readonly layout: 'page' | 'article';
  readonly lines: readonly Line[];
  /** The `id` of a JSON record. */
  readonly record?: string;
  /** http(s) only. */
  readonly url?: string;
  /** Publisher's name as the dump states it. */
  readonly source?: string;
  /** BCP 47, as stated. */
  readonly language?: string;
  readonly capturedAt?: Date;
  /** Precision of `capturedAt`, since a file name may state only a day. Default: to the minute. */
  readonly capturedPrecision?: DatePrecision;
  /** Date of publication exactly as stated (a field, a meta tag); read by `date`. */
  readonly published?: string;
  /** Who wrote it, exactly as stated; read by `authors/`. */
  readonly authors?: readonly string[];
  /** Stated by the format: `video`, `audio`; otherwise determined by `clean`. */
  readonly kind?: Kind;
  /** Stated categories and keywords of the publisher; evidence for topics and hashtags. */
  readonly keywords?: readonly string[];
  /** Sections of the publisher's site that the page names as its own. */
  readonly sections?: readonly string[];
}

/** A span of one line: `text === lines[line].text.slice(from, to)`. */
export interface Segment {
  /** Index into the document's lines, from 0. */
  readonly line: number;
  /** UTF-16 offsets, `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A segment that is not part of an article, with the stage that dropped it and the reason. */
export interface Drop extends Segment {
  readonly stage: 'read' | 'form' | 'clean' | 'dedupe';
  /** Two to five plain words: `read-more link`, `page boilerplate`, `advertisement`. */
  readonly reason: string;
  /** The weights that decided, if any; for `explain`. */
  readonly evidence?: string;
}

/** An article as parsed from its page, before cleaning. */
export interface Draft {
  readonly title: Segment;
  /** Further appearances of the title (layout B prints it twice); used, not dropped. */
  readonly repeats: readonly Segment[];
  readonly publisher?: Segment;
  /** The time line: `2 hours ago`, `14-07-2025`. */
  readonly time?: Segment;
  readonly category?: Segment;
  /** Without `#`. */
  readonly hashtags: readonly Segment[];
  /** One segment per line, in order; a whole body may be one segment. */
  readonly body: readonly Segment[];
  /** Hashtag of the page (layout C), not a segment of the article's own. */
  readonly pageHashtag?: string;
  /** The lead article of an aggregator page, which states no publisher in layout A. */
  readonly lead: boolean;
}

/** The result of `layouts/` for a document. Every non-blank span of every line is in one draft, `meta` or `drops`. */
export interface PageDrafts {
  readonly drafts: readonly Draft[];
  readonly drops: readonly Drop[];
  /** Segments that were used for the document as a whole: the hashtag of a page, an address. */
  readonly meta: readonly Segment[];
}

/** A draft after `clean`: paragraphs of text, and what was removed from them. */
export interface CleanArticle {
  readonly title: string;
  /** Paragraphs in order, with collapsed white space, in NFC, without control or bidi characters. */
  readonly paragraphs: readonly string[];
  /** A dateline at the start of the first paragraph, parsed but not removed; length in UTF-16 units. */
  readonly dateline?: Dateline;
  readonly kind: Kind;
  /** Its publisher signed the text; the signature itself has been removed. */
  readonly signed?: true;
  /** Spans of the draft's title and body that are kept; together with `drops` they are all of it. */
  readonly kept: readonly Segment[];
  readonly drops: readonly Drop[];
  /** Bylines removed from the body and dates left in it (`Name 9 June 2025 06:40`): candidates for `date`. */
  readonly bylines: readonly string[];
}

/** `DHAKA, Bangladesh (AP) — `: a place, a day and an agency, each if there. */
export interface Dateline {
  readonly length: number;
  readonly place?: string;
  /** The date, usually without a year: `Aug 21`. */
  readonly day?: string;
  readonly agency?: string;
}

/** A date with its evidence; see `docs/content.md`. */
export interface Dating {
  readonly date: Date;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly text?: string;
}

/** The result of `describe`. */
export interface Description {
  readonly language?: string;
  readonly topics: readonly string[];
  readonly hashtags: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly keyPoints: readonly string[];
}

/** An article of a dump, cleaned and dated, before deduplication. */
export interface ExtractedArticle {
  /** sha256 of the dump. */
  readonly dump: string;
  readonly file: string;
  /** `lines 12-30`, `record 7`. */
  readonly place: string;
  readonly record?: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Length of the dateline at the head of the first paragraph, 0 without one. */
  readonly datelineLength: number;
  readonly kind: Kind;
  /** Its publisher signed the text. */
  readonly signed?: true;
  readonly dating: Dating;
  /** Publisher's name as stated; `sources` turns it into an id. */
  readonly source?: string;
  readonly url?: string;
  /** As stated by the dump; if absent, `describe` detects it from the text. */
  readonly language?: string;
  readonly category?: string;
  readonly hashtags: readonly string[];
  readonly keywords: readonly string[];
  /** Sections of the publisher's site, as the page and its address name them, widest first. */
  readonly sections?: readonly string[];
  /** People of its byline. */
  readonly authors?: readonly string[];
}

/**
 * A document before any expensive parsing, as passed to a worker; `formats/to-document.ts` converts it to a `Document`.
 * Can be structured-cloned.
 */
export type RawDocument = Omit<Document, 'layout' | 'lines'> &
  (
    | { readonly as: 'text'; readonly text: string }
    /** `title`: stated in addition to the page, as by a record; takes precedence over the page's own. */
    | { readonly as: 'html'; readonly html: string; readonly title?: Line }
    | { readonly as: 'lines'; readonly lines: readonly Line[] }
  );

/** What reading a dump yields, in order: documents, and what could not be read. */
export type ReadItem =
  | { readonly document: RawDocument }
  | { readonly problem: Problem; readonly characters: number };
