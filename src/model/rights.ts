/**
 * The filter between what is known of an article and what may be shown of it.
 *
 * The catalog passes every article, all evidence of stories and every file with text through this module, which applies
 * the rights of the publisher. Nothing else reaches pages, feeds and the search index. Types with `PERMITTED` are only
 * created here.
 */
import type { ArticleData } from '../schemas/article.ts';
import type { Rights, SiteSettings, Source } from '../schemas/settings.ts';
import type { Membership } from '../schemas/story.ts';
import { isWithinExcerpt } from './cut-excerpt.ts';
import type { Passages } from './passages.ts';

declare const PERMITTED: unique symbol;
type Permitted<T> = T & { readonly [PERMITTED]: true };

const STRICTEST_FIRST: readonly Rights[] = ['headline', 'excerpt', 'full'];

/** Fields of an article that contain words of its text. */
export const LABELS = ['hashtags', 'people', 'organisations', 'places'] as const;

/** Front matter of an article, without its sentences. */
export type ArticleFacts = Omit<ArticleData, 'keyPoints'>;

/** Sentences of an article. */
export interface ArticleTexts {
  readonly keyPoints: readonly string[];
  /** The beginning of the body as plain text, see `cutExcerpt`. */
  readonly excerpt: string;
  /** Where the last whole sentence of the excerpt ends, in UTF-16 units; see `articleOpening`. */
  readonly openingEnd: number;
  /** First sentence of the body after the dateline, as plain text. */
  readonly lead: string;
  /** The part of the lead that is in the excerpt; absent if that is all of it. */
  readonly leadOfExcerpt?: string;
}

/** What is known of an article, regardless of rights. */
export interface KnownArticle {
  readonly data: ArticleFacts;
  /** Below the content folder. */
  readonly path: string;
  /** Hash of the body's bytes. */
  readonly bodyHash: string;
  /** Where the body begins in the text of its file, in UTF-16 units. */
  readonly bodyStart: number;
  /** Its hashtags, people, organisations and places that are in neither headline, excerpt nor key points. */
  readonly unsaid: readonly string[];
  readonly texts: () => ArticleTexts;
  readonly passages: () => Passages;
}

/** A file whose text may be shown in full. */
export type TextFile = Permitted<{
  /** Below the content folder. */
  readonly path: string;
  /** Hash of the text's bytes, by which a build detects changes. */
  readonly hash: string;
  /** Start of the text in the file, after the front matter, in UTF-16 units. */
  readonly start: number;
}>;

/** What may be shown of an article. */
export interface PermittedArticle {
  readonly rights: Rights;
  /** With the names and hashtags that may be shown; none if only the headline may be. */
  readonly data: Permitted<ArticleFacts>;
  /** Absent if the full text may not be shown. */
  readonly body?: TextFile;
  /** Empty if only the headline may be shown. */
  readonly texts: () => Permitted<Omit<ArticleTexts, 'leadOfExcerpt'>>;
  /** Computed on demand from the text of the article's file. */
  readonly passages: () => Permitted<Passages>;
}

/** Why an article is in its story, without words of texts that may not be shown. */
export type PermittedEvidence = Permitted<Membership>;

/**
 * @returns The rights of a publisher in `sources.yaml`, else the site's default. A publisher that is not listed may be a
 *   listed one whose id is mistyped or damaged: it has the strictest rights of all.
 */
export function rightsBySource(settings: {
  readonly site: SiteSettings;
  readonly sources: ReadonlyMap<string, Source>;
}): (source: string | undefined) => Rights {
  const { site, sources } = settings;
  const given = new Set([site.rights, ...[...sources.values()].map(({ rights }) => rights)]);
  const strictest = STRICTEST_FIRST.find((rights) => given.has(rights)) ?? site.rights;
  return (source) => {
    if (source === undefined) return site.rights;
    const listed = sources.get(source);
    return listed === undefined ? strictest : (listed.rights ?? site.rights);
  };
}

/** Apply the rights of a publisher to an article. */
export function permitArticle(rights: Rights, known: KnownArticle): PermittedArticle {
  const { data, path, bodyHash, bodyStart, unsaid, texts, passages } = known;
  switch (rights) {
    case 'full':
      return {
        rights,
        data: permitted(data),
        body: permitted({ path, hash: bodyHash, start: bodyStart }),
        texts: () => permitted(texts()),
        passages: () => permitted(passages()),
      };
    case 'excerpt':
      return {
        rights,
        data: permitted(withoutDateline(withLabels(data, (label) => !unsaid.includes(label)))),
        texts: () => permitted(excerptOf(texts())),
        passages: () => permitted(passagesWithin(passages(), texts().excerpt)),
      };
    case 'headline':
      return {
        rights,
        data: permitted(withoutAuthors(withoutDateline(withLabels(data, () => false)))),
        texts: () => permitted({ keyPoints: [], excerpt: '', openingEnd: 0, lead: '' }),
        passages: () => permitted(passagesWithin(passages(), '')),
      };
  }
}

/**
 * Apply rights to the evidence for an article in its story: the words that it shares with the nearest article are only
 * kept if both may be shown in full.
 *
 * @param rights Rights of the article, and of the nearest one, if that is visible.
 */
export function permitEvidence(evidence: Membership, rights: readonly Rights[]): PermittedEvidence {
  return permitted(rights.every((one) => one === 'full') ? evidence : { ...evidence, words: [] });
}

/** Permit the note that an editor wrote on a story. */
export function permitNote(path: string, hash: string, start: number): TextFile {
  return permitted({ path, hash, start });
}

function permitted<T>(value: T): Permitted<T> {
  return value as Permitted<T>;
}

function excerptOf({ keyPoints, excerpt, openingEnd, lead, leadOfExcerpt = lead }: ArticleTexts) {
  return { keyPoints: keyPoints.filter(isWithinExcerpt), excerpt, openingEnd, lead: leadOfExcerpt };
}

/**
 * Passages that end within the excerpt or are in the headline; a quotation only if the excerpt has the speaker's full
 * name.
 */
function passagesWithin({ quotations, figures }: Passages, excerpt: string): Passages {
  const isWithin = ({ end }: { readonly end: number }) => end <= excerpt.length;
  return {
    quotations: quotations.filter((one) => isWithin(one) && excerpt.includes(one.speaker)),
    figures: figures.filter(isWithin),
  };
}

function withLabels(data: ArticleFacts, isAllowed: (label: string) => boolean): ArticleFacts {
  const labels = Object.fromEntries(LABELS.map((field) => [field, data[field].filter(isAllowed)]));
  return { ...data, ...labels };
}

/** Remove authors, since a byline is part of the text. */
function withoutAuthors({ authors: _, ...data }: ArticleFacts): ArticleFacts {
  return data;
}

/** Remove the original text of a date if it is the dateline, which is part of the body. */
function withoutDateline(data: ArticleFacts): ArticleFacts {
  if (data.dateBasis !== 'dateline') return data;
  const { dateText: _, ...rest } = data;
  return rest;
}
