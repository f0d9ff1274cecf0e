import type { ArticleFacts } from '../../../src/model/catalog.ts';
import type { Curation } from '../../../src/schemas/curation.ts';

/**
 * Make the function that applies `names` and `topics` of `curation.yaml` to an article as it is read.
 *
 * @returns The same object when no rule touches it.
 */
export function curate({ names, topics }: Curation): (data: ArticleFacts) => ArticleFacts {
  const spellings = new Map(Object.entries(names));
  const rules = topics.map((rule) => ({
    ...rule,
    words: rule.match.title === undefined ? undefined : wordsOf(rule.match.title),
  }));
  const byTitle = rules.some(({ words }) => words !== undefined);

  return (data) => {
    let result = data;
    if (spellings.size > 0) {
      result = withNames(result, 'people', spellings);
      result = withNames(result, 'organisations', spellings);
      result = withNames(result, 'places', spellings);
    }
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

function withNames(
  data: ArticleFacts,
  field: 'people' | 'organisations' | 'places',
  spellings: ReadonlyMap<string, string>,
): ArticleFacts {
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
