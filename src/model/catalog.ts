/**
 * The content for the site: metadata only, with curation applied, in a fixed order, and without anything that the
 * rights of its publishers do not allow to show.
 *
 * Made by `scripts/site/catalog/`; every page is a pure function of it. Bodies are read from disk when a page is
 * rendered.
 */
import type { Placement } from '../schemas/placement.ts';
import type { SiteSettings, Source, Topic } from '../schemas/settings.ts';
import type { Gravity } from './gravity.ts';
import type { PermittedArticle, PermittedEvidence, TextFile } from './rights.ts';

/** The same text elsewhere, from the ledger. */
export interface Copy {
  /** Id in `sources.yaml`. */
  readonly source?: string;
  readonly url?: string;
  /** ISO instant. */
  readonly date: string;
  /** Share of common shingles with the kept text, 0 to 1. */
  readonly similarity?: number;
}

/** Where an article came from: its first appearance in the ledger. */
export interface Origin {
  /** Name of the dump, if it may be shown. */
  readonly file?: string;
  readonly place: string;
  readonly capturedAt?: string;
  /** UTC day. */
  readonly firstSeen: string;
}

/** When an article changed after it was published. */
export interface LastChange {
  /** ISO instant; 00:00Z if only the day is known. */
  readonly at: string;
  /** Whether a fuller text replaced the first, or a person edited it. */
  readonly why: 'fuller' | 'edited';
  /** UTC day on which the change reached the digest. */
  readonly seen: string;
}

/** An article, with curation (`names`, `topics`) applied. Hidden and removed ones are in `withdrawn`. */
export interface ArticleEntry extends PermittedArticle {
  /** `/articles/<slug>-<id>/`, without the base. */
  readonly address: string;
  /** Below the content folder, `articles/2025/07/14/<slug>-<id>.md`. */
  readonly path: string;
  /** Hash over everything that pages of later articles can show of it or depend on: all but the rest of the body. */
  readonly frontHash: string;
  /** Number of words of the body. */
  readonly words: number;
  /** Whether its text is written in the first person, as comments are. */
  readonly firstPerson: boolean;
  /** What changes or ends lives in it; absent if nothing does. */
  readonly gravity?: Gravity;
  readonly copies: readonly Copy[];
  readonly origin?: Origin;
  /** Absent if it has not changed since publication. */
  readonly changed?: LastChange;
  /** UTC day on which it reached the digest. */
  readonly arrived: string;
  /** Day of the edition that it belongs to, see `editionDay`. */
  readonly day: string;
  /** Id of the story it belongs to. */
  readonly story?: string;
}

export interface Member {
  readonly article: ArticleEntry;
  readonly evidence: PermittedEvidence;
}

/** An earlier story of the same line of events. */
export interface LineLink {
  /** Id. */
  readonly story: string;
  /** The evidence, from headlines and names that may be shown; absent if an editor linked the two. */
  readonly why?: {
    /** Similarity, 0 to 1. */
    readonly score: number;
    /** Common significant words, heaviest first. */
    readonly words: readonly string[];
    /** Days from the end of one to the start of the other. */
    readonly days: number;
  };
}

export interface StoryEntry {
  readonly id: string;
  /** `/stories/<slug>-<id>/`. */
  readonly address: string;
  /** Below the content folder. */
  readonly path: string;
  /** Set by an editor, else the headline of its latest development, see `headlineArticle`. */
  readonly title: string;
  /** Whether an editor set the title. */
  readonly isTitled: boolean;
  /** The editor's note; absent without one. */
  readonly note?: TextFile;
  /** Its place in editions, as set by an editor. */
  readonly placement: Placement;
  /** Ordered by (day, date, id). */
  readonly members: readonly Member[];
  /** Earlier stories of the same line, newest first; computed on demand. */
  readonly earlier: () => readonly LineLink[];
  /** Addresses of stories that an editor merged into this one. */
  readonly redirects: readonly string[];
}

/** Report of the last run, from the ledger. */
export interface LedgerSummary {
  readonly dumps: number;
  readonly appearances: number;
  readonly copies: number;
  readonly characters: { readonly in: number; readonly used: number; readonly dropped: number };
  /** Characters by stage and reason, most first. */
  readonly dropped: readonly {
    readonly stage: string;
    readonly reason: string;
    readonly characters: number;
    readonly times: number;
  }[];
  /** The newest 200 problems, ordered by (firstSeen desc, file). */
  readonly problems: readonly {
    /** Name of the dump, if it may be shown. */
    readonly file?: string;
    readonly place: string;
    readonly message: string;
    readonly hint: string;
    readonly firstSeen: string;
  }[];
  /** The newest 100 dumps, ordered by (firstSeen desc, file). */
  readonly newest: readonly {
    readonly file?: string;
    readonly form?: string;
    readonly capturedAt?: string;
    readonly firstSeen: string;
    readonly articles: number;
    readonly copies: number;
  }[];
}

/** A name as spelt in articles, and as shown. */
export interface RenamedLabel {
  readonly field: 'people' | 'organisations' | 'places';
  readonly from: string;
  readonly to: string;
}

export interface Catalog {
  /**
   * UTC day on which the digest began: that of its first dump, else of its first article, else of the last change of
   * its settings; absent if there are none.
   */
  readonly began?: string;
  readonly site: SiteSettings;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of `topics.yaml`. */
  readonly topics: readonly Topic[];
  /** Newest first, ordered by (day desc, date desc, id). */
  readonly articles: readonly ArticleEntry[];
  readonly byId: ReadonlyMap<string, ArticleEntry>;
  /** Stories with at least two visible members, newest member first. */
  readonly stories: readonly StoryEntry[];
  readonly storyById: ReadonlyMap<string, StoryEntry>;
  /** Names that an editor renamed. */
  readonly renamed: readonly RenamedLabel[];
  /** Addresses of stories that an editor left with one article, and the id of that article. */
  readonly reduced: readonly { readonly address: string; readonly article: string }[];
  /** Addresses of hidden and removed articles and stories, which keep a short page that says so (noindex). */
  readonly withdrawn: readonly { readonly address: string; readonly why: 'hidden' | 'removed' }[];
  readonly ledger: LedgerSummary;
}
