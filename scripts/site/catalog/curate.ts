import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { Curation } from '../../../src/schemas/curation.ts';

const NAMES = ['people', 'organisations', 'places'] as const;

/**
 * Make the function that applies `topics` of `curation.yaml` to an article as it is read.
 *
 * @returns The same object when no rule touches it.
 */
export function curateTopics({ topics }: Curation): (data: ArticleFacts) => ArticleFacts {
  const rules = topics.map((rule) => ({
    ...rule,
    words: rule.match.title === undefined ? undefined : wordsOf(rule.match.title),
  }));
  const byTitle = rules.some(({ words }) => words !== undefined);

  return (data) => {
    let result = data;
    const title = byTitle ? new Set(wordsOf(data.title)) : undefined;
    for (const { match, words, add, drop } of rules) {
      if (match.article !== undefined && match.article !== data.id) continue;
      if (match.source !== undefined && match.source !== data.source) continue;
      if (match.hashtag !== undefined && !hasTag(data.hashtags, match.hashtag)) continue;
      if (words !== undefined && !words.every((word) => title?.has(word))) continue;
      const kept = result.topics.filter((topic) => !drop.includes(topic));
      result = { ...result, topics: [...kept, ...add.filter((topic) => !kept.includes(topic))] };
    }
    return result;
  };
}

/**
 * Make the function that applies `names` of `curation.yaml` to what may be shown of an article.
 *
 * @returns The same object when no rule touches it.
 */
export function curateNames({ names }: Curation): <Data extends ArticleFacts>(data: Data) => Data {
  const spellings = new Map(Object.entries(names));
  if (spellings.size === 0) return (data) => data;
  return (data) => NAMES.reduce((result, field) => withNames(result, field, spellings), data);
}

function withNames<Data extends ArticleFacts>(
  data: Data,
  field: (typeof NAMES)[number],
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
