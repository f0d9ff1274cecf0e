/**
 * Write an article's file: describe its text and lay out its front matter. Runs in a worker.
 */
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { type ArticleData, articleSchema } from '../../../src/schemas/article.ts';
import { articleFile } from '../../content/write-article-file.ts';
import type { Dating, Description, ExtractedArticle } from '../model.ts';
import type { Describable } from './describe.ts';

/** A text that is kept, and what deduplication settled about it. */
export interface BuildTask {
  /** A `Found` as JSON. */
  readonly json: string;
  readonly id: string;
  readonly dating: Dating;
  /** Publisher's id in `sources.yaml`, and name. */
  readonly source?: string;
  readonly sourceName?: string;
  readonly url?: string;
  /** Stated for any of the copies. */
  readonly hashtags: readonly string[];
  readonly category?: string;
  /** False leaves topics, names and key points out: for measuring the stages apart. */
  readonly described: boolean;
}

export interface BuiltArticle {
  /** The file's text. */
  readonly text: string;
  readonly data: ArticleData;
  /** Characters of the body. */
  readonly length: number;
  /** Why the article could not be described: it is written all the same, without topics and names. */
  readonly fault?: string;
}

/** Says what an article is about; handed in, since its lexicon takes a second to load. */
export type Describe = (input: Describable) => Description;

/**
 * @param found What `task.json` holds.
 * @param describe Undefined when the task asks for no description.
 */
export function buildArticle(
  task: BuildTask,
  found: ExtractedArticle,
  describe: Describe | undefined,
): BuiltArticle {
  try {
    const { fault, ...description } = descriptionOf(task, found, describe);
    return { ...composed(task, found, description), ...omitUndefined({ fault }) };
  } catch (error) {
    // One strange text must not take the run with it: what is stated beside it is left out.
    const nothing = { topics: [], hashtags: [], people: [], organisations: [], places: [], keyPoints: [] };
    const { url: _url, ...rest } = task;
    return { ...composed(rest, found, nothing), fault: messageOf(error) };
  }
}

function composed(
  task: Omit<BuildTask, 'described'>,
  { title, paragraphs, kind, signed, authors }: ExtractedArticle,
  description: Description,
): BuiltArticle {
  const data = articleSchema.parse({
    id: task.id,
    title,
    kind,
    ...dateFields(task.dating),
    ...omitUndefined({ source: task.source, url: task.url, signed, authors }),
    ...bounded(description),
  });
  return { text: articleFile(data, paragraphs), data, length: paragraphs.join(' ').length };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function descriptionOf(
  task: BuildTask,
  {
    title,
    paragraphs,
    datelineLength,
    kind,
    keywords,
    sections = [],
    language,
    authors = [],
  }: ExtractedArticle,
  describe: Describe | undefined,
): Description & { readonly fault?: string } {
  const { hashtags, category, sourceName } = task;
  const nothing = { topics: [], hashtags, people: [], organisations: [], places: [], keyPoints: [] };
  if (!task.described || describe === undefined) return nothing;
  try {
    return describe({
      title,
      paragraphs: beginning(paragraphs),
      datelineLength,
      kind,
      hashtags,
      keywords,
      sections,
      authors,
      ...omitUndefined({ language, category, source: sourceName }),
    });
  } catch (error) {
    return { ...nothing, fault: messageOf(error) };
  }
}

/** Names of each kind, and hashtags, that an article is given: more than any stage before this one makes. */
const MAX_LABELS = 250;
/** UTF-16 units of one of them. */
const MAX_LABEL_CHARS = 100;
/** UTF-16 units of a key point: a longer one is no sentence that anybody reads. */
const MAX_KEY_POINT_CHARS = 3000;

/** So much of a description that its front matter, however it is quoted, stays one that is read back. */
function bounded({ topics, keyPoints, language, ...labels }: Description) {
  const bound = (words: readonly string[]) =>
    words.filter((word) => word.length <= MAX_LABEL_CHARS).slice(0, MAX_LABELS);
  return {
    ...omitUndefined({ language }),
    topics,
    hashtags: bound(labels.hashtags),
    people: bound(labels.people),
    organisations: bound(labels.organisations),
    places: bound(labels.places),
    keyPoints: keyPoints.filter((point) => point.length <= MAX_KEY_POINT_CHARS),
  };
}

/** Characters of a text that are described: those of a short book; a page of news has five thousand. */
const MAX_DESCRIBED_CHARS = 200_000;

function beginning(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  const end = paragraphs.findIndex((paragraph) => {
    length += paragraph.length;
    return length > MAX_DESCRIBED_CHARS;
  });
  return end < 0
    ? paragraphs
    : [...paragraphs.slice(0, end), (paragraphs[end] ?? '').slice(0, MAX_DESCRIBED_CHARS)];
}

/** The fields of the front matter that say when, and how that is known. */
export function dateFields(
  dating: Dating,
): Pick<ArticleData, 'date' | 'datePrecision' | 'dateBasis' | 'dateText'> {
  return {
    date: isoInstant(dating.date),
    datePrecision: dating.precision,
    dateBasis: dating.basis,
    ...omitUndefined({ dateText: dating.text }),
  };
}

/** ISO 8601 without a fraction of a second that says nothing. */
export function isoInstant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
