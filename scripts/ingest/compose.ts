/**
 * Write an article's file: describe its text and lay out its front matter. Runs in a worker.
 */
import { type ArticleData, articleSchema } from '../../src/schemas/article.ts';
import type { Dating, Found } from './model.ts';
import { describe } from './stages/describe/describe.ts';
import { articleFile } from './write/article-file.ts';

/** A text that is kept, and what deduplication settled about it. */
export interface ComposeTask {
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

export interface Composed {
  /** The file's text. */
  readonly text: string;
  readonly data: ArticleData;
  readonly paragraphs: readonly string[];
  readonly datelineLength: number;
}

export function compose(task: ComposeTask): Composed {
  const found = JSON.parse(task.json) as Found;
  const { title, paragraphs, datelineLength, kind } = found;
  const description = task.described
    ? describe({
        title,
        paragraphs,
        datelineLength,
        kind,
        hashtags: task.hashtags,
        keywords: found.keywords,
        ...(found.language === undefined ? {} : { language: found.language }),
        ...(task.category === undefined ? {} : { category: task.category }),
        ...(task.sourceName === undefined ? {} : { source: task.sourceName }),
      })
    : { topics: [], hashtags: task.hashtags, people: [], organisations: [], places: [], keyPoints: [] };
  const { dating } = task;
  const data = articleSchema.parse({
    id: task.id,
    title,
    kind,
    ...dateFields(dating),
    ...(task.source === undefined ? {} : { source: task.source }),
    ...(task.url === undefined ? {} : { url: task.url }),
    ...description,
  });
  return { text: articleFile(data, paragraphs), data, paragraphs, datelineLength };
}

/** The fields of the front matter that say when, and how that is known. */
export function dateFields(
  dating: Dating,
): Pick<ArticleData, 'date' | 'datePrecision' | 'dateBasis' | 'dateText'> {
  return {
    date: instant(dating.date),
    datePrecision: dating.precision,
    dateBasis: dating.basis,
    ...(dating.text === undefined ? {} : { dateText: dating.text }),
  };
}

/** ISO 8601 without a fraction of a second that says nothing. */
export function instant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
