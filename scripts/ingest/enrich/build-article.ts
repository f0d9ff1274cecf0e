/** Build the file of an article: describe its text and write its front matter. Runs in a worker. */

import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { type ArticleData, articleSchema } from '../../../src/schemas/article.ts';
import { messageOf } from '../../content/broadsheet-error.ts';
import { articleFile } from '../../content/write-article-file.ts';
import type { Dating, Description, ExtractedArticle } from '../model.ts';
import type { Describable } from './describe.ts';

/** A text that is kept, and what deduplication decided about it. */
export interface BuildTask {
  /** An `ExtractedArticle` as JSON. */
  readonly json: string;
  readonly id: string;
  readonly dating: Dating;
  /** Publisher's id in `sources.yaml`, and name. */
  readonly source?: string;
  readonly sourceName?: string;
  readonly url?: string;
  /** The hashtags of all copies. */
  readonly hashtags: readonly string[];
  readonly category?: string;
  /** False leaves out topics, names and key points, so that stages can be measured separately. */
  readonly described: boolean;
}

export interface BuiltArticle {
  /** The file's text. */
  readonly text: string;
  readonly data: ArticleData;
  /** Characters of the body. */
  readonly length: number;
  /** Why the article could not be described; it is written without topics and names then. */
  readonly fault?: string;
}

/** Describes an article; passed in, since its lexicon takes a second to load. */
export type Describe = (input: Describable) => Description;

/**
 * @param found What `task.json` holds.
 * @param describe `undefined` if the task needs no description.
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
    // One unusual text must not stop the run: its description is left out.
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

/** Maximum number of names of each kind, and of hashtags: more than any earlier stage produces. */
const MAX_LABELS = 250;
/** Maximum length of one of them in UTF-16 units. */
const MAX_LABEL_CHARS = 100;
/** Maximum length of a key point in UTF-16 units: nobody reads a longer sentence. */
const MAX_KEY_POINT_CHARS = 3000;

/** Limit a description so that its front matter can be read back, however it is quoted. */
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

/** Maximum number of characters of a text that are described: a short book; news has some five thousand. */
const MAX_DESCRIBED_CHARS = 200_000;

function beginning(paragraphs: readonly string[]): readonly string[] {
  let left = MAX_DESCRIBED_CHARS;
  const end = paragraphs.findIndex(({ length }) => {
    if (length > left) return true;
    left -= length;
    return false;
  });
  return end < 0 ? paragraphs : [...paragraphs.slice(0, end), (paragraphs[end] ?? '').slice(0, left)];
}

/** The fields of the front matter with the date and its basis. */
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

/** ISO 8601, without the fraction of a second if it is zero. */
export function isoInstant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
