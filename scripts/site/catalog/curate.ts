import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { Curation } from '../../../src/schemas/curation.ts';

/** Fields of an article that contain names. */
export const NAME_FIELDS = ['people', 'organisations', 'places'] as const;

/**
 * Make the function that applies `topics` of `curation.yaml` to an article.
 *
 * @returns The same object if no rule matches it.
 */
export function curateTopics({ topics }: Pick<Curation, 'topics'>): (data: ArticleFacts) => ArticleFacts {
  const rules = topics.map((rule) => ({ ...rule, matches: matcherOf(rule) }));
  return (data) => {
    let result = data;
    for (const { matches, add, drop } of rules) {
      if (!matches(data)) continue;
      const kept = result.topics.filter((topic) => !drop.includes(topic));
      result = { ...result, topics: [...kept, ...add.filter((topic) => !kept.includes(topic))] };
    }
    return result;
  };
}

/** @returns A function that checks whether a rule of `topics` matches an article. */
export function matcherOf({ match }: Curation['topics'][number]): (data: ArticleFacts) => boolean {
  const words = match.title === undefined ? undefined : wordsOf(match.title);
  return (data) => {
    if (match.article !== undefined && match.article !== data.id) return false;
    if (match.source !== undefined && match.source !== data.source) return false;
    if (match.hashtag !== undefined && !hasTag(data.hashtags, match.hashtag)) return false;
    if (words === undefined) return true;
    const title = new Set(wordsOf(data.title));
    return words.every((word) => title.has(word));
  };
}

/**
 * Make the function that applies `names` of `curation.yaml` to what may be shown of an article.
 *
 * @returns The same object if no rule matches it.
 */
export function curateNames({ names }: Curation): <Data extends ArticleFacts>(data: Data) => Data {
  const spellings = new Map(Object.entries(names));
  if (spellings.size === 0) return (data) => data;
  return (data) => NAME_FIELDS.reduce((result, field) => withNames(result, field, spellings), data);
}

function withNames<Data extends ArticleFacts>(
  data: Data,
  field: (typeof NAME_FIELDS)[number],
  spellings: ReadonlyMap<string, string>,
): Data {
  if (!data[field].some((name) => spellings.has(name))) return data;
  return { ...data, [field]: [...new Set(data[field].map((name) => spellings.get(name) ?? name))] };
}

function hasTag(hashtags: readonly string[], tag: string): boolean {
  const folded = fold(tag.replace(/^#/, ''));
  return hashtags.some((each) => fold(each) === folded);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
