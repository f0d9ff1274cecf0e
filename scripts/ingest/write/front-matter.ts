import { dump } from 'js-yaml';
import type { ArticleData } from '../../../src/schemas/article.ts';
import type { StoryData } from '../../../src/schemas/story.ts';

/** Order of an article's fields in its file; `generated` comes last, and is added with the body. */
const ARTICLE_KEYS = [
  'id',
  'title',
  'kind',
  'date',
  'datePrecision',
  'dateBasis',
  'dateText',
  'source',
  'url',
  'language',
  'topics',
  'hashtags',
  'people',
  'organisations',
  'places',
  'keyPoints',
  'pinned',
  'hidden',
] as const satisfies readonly (keyof ArticleData)[];

const STORY_KEYS = ['id', 'title', 'pinned', 'hidden'] as const satisfies readonly (keyof StoryData)[];

/** YAML of an article without `generated`; absent fields are left out, empty lists stay. */
export function articleHead(data: ArticleData): string {
  return toYaml(ARTICLE_KEYS.map((key) => [key, data[key]]));
}

/** YAML of a story. */
export function storyHead(data: StoryData): string {
  return toYaml(STORY_KEYS.map((key) => [key, data[key]]));
}

function toYaml(fields: readonly (readonly [string, unknown])[]): string {
  const present = fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, wellFormed(value)]);
  return dump(Object.fromEntries(present), { lineWidth: -1, noRefs: true });
}

/** Unpaired surrogates cannot be written as UTF-8; U+FFFD stands for them. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  return Array.isArray(value) ? value.map(wellFormed) : value;
}
