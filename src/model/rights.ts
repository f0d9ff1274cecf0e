/**
 * The gate between what is known of an article and what may be shown of it.
 *
 * The catalog reader lets every article, every piece of a story's evidence and every file with text through here, by the
 * right of the publisher. The rest goes no further: what pages, feeds and the search index are made from does not hold
 * it. Types with `PERMITTED` are made here and nowhere else.
 */
import type { ArticleData } from '../schemas/article.ts';
import type { Rights, SiteSettings, Source } from '../schemas/settings.ts';
import type { Membership } from '../schemas/story.ts';
import { isWithinExcerpt } from './cut-excerpt.ts';
import type { Passages } from './passages.ts';

declare const PERMITTED: unique symbol;
type Permitted<T> = T & { readonly [PERMITTED]: true };

/** Fields of an article that hold words of its text. */
export const LABELS = ['hashtags', 'people', 'organisations', 'places'] as const;

/** Front matter of an article, but for its sentences. */
export type ArticleFacts = Omit<ArticleData, 'keyPoints'>;

/** Sentences of an article. */
export interface ArticleTexts {
  readonly keyPoints: readonly string[];
  /** The beginning of the body, plain, see `cutExcerpt`. */
  readonly excerpt: string;
  /** First sentence of the body after the dateline, plain. */
  readonly lead: string;
  /** As much of the lead as the excerpt has; absent when that is all of it. */
  readonly leadOfExcerpt?: string;
}

/** What is known of an article's text, whatever may be shown of it. */
export interface KnownArticle {
  readonly data: ArticleFacts;
  /** Below the content folder. */
  readonly path: string;
  /** Of the body's bytes. */
  readonly bodyHash: string;
  /** Where the body begins in the text of its file, in UTF-16 units. */
  readonly bodyStart: number;
  /** Those of its hashtags, people, organisations and places that neither headline nor excerpt nor key points have. */
  readonly unsaid: readonly string[];
  readonly texts: () => ArticleTexts;
  readonly passages: () => Passages;
}

/** A file whose text may be shown whole. */
export type TextFile = Permitted<{
  /** Below the content folder. */
  readonly path: string;
  /** Of the text's bytes: how a build knows that it changed. */
  readonly hash: string;
  /** Where it begins in the file, after the front matter, in UTF-16 units: who read that found out. */
  readonly start: number;
}>;

/** What may be shown of an article. */
export interface PermittedArticle {
  readonly rights: Rights;
  /** With such names and hashtags as may be shown; none where the headline alone may be. */
  readonly data: Permitted<ArticleFacts>;
  /** Absent when the whole text may not be shown. */
  readonly body?: TextFile;
  /** Empty where the headline alone may be shown. */
  readonly texts: () => Permitted<Omit<ArticleTexts, 'leadOfExcerpt'>>;
  /** Found when asked for, in the text of the article's file. */
  readonly passages: () => Permitted<Passages>;
}

/** Why an article is in its story; without words of texts that may not be shown. */
export type PermittedEvidence = Permitted<Membership>;

/** @returns What `sources.yaml` says of a publisher, else the site's default. */
export function rightsOf(
  settings: { readonly site: SiteSettings; readonly sources: ReadonlyMap<string, Source> },
  source: string | undefined,
): Rights {
  return (source === undefined ? undefined : settings.sources.get(source)?.rights) ?? settings.site.rights;
}

/** Let through what a publisher's right allows of an article. */
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
        texts: () => permitted({ keyPoints: [], excerpt: '', lead: '' }),
        passages: () => permitted(passagesWithin(passages(), '')),
      };
  }
}

/**
 * Let through what may be shown of why an article is in its story: the words that it shares with the nearest of its
 * articles only when both may be shown whole.
 *
 * @param rights Of the article, and of the nearest one, when that can be seen.
 */
export function permitEvidence(evidence: Membership, rights: readonly Rights[]): PermittedEvidence {
  return permitted(rights.every((one) => one === 'full') ? evidence : { ...evidence, words: [] });
}

/** Let through the note that an editor wrote on a story. */
export function permitNote(path: string, hash: string, start: number): TextFile {
  return permitted({ path, hash, start });
}

function permitted<T>(value: T): Permitted<T> {
  return value as Permitted<T>;
}

function excerptOf({ keyPoints, excerpt, lead, leadOfExcerpt = lead }: ArticleTexts) {
  return { keyPoints: keyPoints.filter(isWithinExcerpt), excerpt, lead: leadOfExcerpt };
}

/** What ends within an excerpt, or stands in the headline; a speaker counts when the excerpt has their full name. */
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

/** A byline is a part of the text. */
function withoutAuthors({ authors: _, ...data }: ArticleFacts): ArticleFacts {
  return data;
}

/** The words that a date was read from stand in the body when they are its dateline. */
function withoutDateline(data: ArticleFacts): ArticleFacts {
  if (data.dateBasis !== 'dateline') return data;
  const { dateText: _, ...rest } = data;
  return rest;
}
