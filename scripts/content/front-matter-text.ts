import type { ArticleData } from '../../src/schemas/article.ts';
import type { StoryData } from '../../src/schemas/story.ts';
import { yamlScalar } from './yaml-scalar.ts';

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
  'signed',
  'language',
  'topics',
  'hashtags',
  'authors',
  'people',
  'organisations',
  'places',
  'keyPoints',
  'pinned',
  'weight',
  'kicker',
  'hidden',
  'correction',
  'modified',
] as const satisfies readonly (keyof ArticleData)[];

const STORY_KEYS = [
  'id',
  'title',
  'pinned',
  'weight',
  'kicker',
  'hidden',
] as const satisfies readonly (keyof StoryData)[];

/** YAML of an article without `generated`; absent fields are omitted, empty lists are kept. */
export function articleHead(data: ArticleData): string {
  return toYaml(ARTICLE_KEYS.map((key) => [key, data[key]]));
}

/** YAML of a story. */
export function storyHead(data: StoryData): string {
  return toYaml(STORY_KEYS.map((key) => [key, data[key]]));
}

function toYaml(fields: readonly (readonly [string, Value])[]): string {
  return fields.map(([key, value]) => field(key, value)).join('');
}

type Value = string | boolean | readonly string[] | undefined;

function field(key: string, value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return `${key}: ${value}\n`;
  if (typeof value === 'string') return `${key}: ${yamlScalar(value)}\n`;
  if (value.length === 0) return `${key}: []\n`;
  return `${key}:\n${value.map((item) => `  - ${yamlScalar(item)}\n`).join('')}`;
}
