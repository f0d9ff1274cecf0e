import { compareText } from '../../src/model/compare-text.ts';
import type { Curation } from '../../src/schemas/curation.ts';

/**
 * Which story each article belongs to, with the editors' rules applied in the order drop, split, add, merge.
 *
 * @param memberships Lines of `groups/`; the first one of an article counts.
 * @param timeOf Date of an article in milliseconds since 1970; `undefined` if it does not exist.
 * @returns Id of the story by article.
 */
export function storiesByArticle(
  memberships: Iterable<{ readonly story: string; readonly article: string }>,
  curation: Pick<Curation, 'drop' | 'split' | 'add' | 'merge'>,
  timeOf: (article: string) => number | undefined,
): Map<string, string> {
  const stories = new Map<string, string>();
  const dropped = new Set(curation.drop.map(({ story, article }) => `${story} ${article}`));
  for (const { story, article } of memberships) {
    if (!dropped.has(`${story} ${article}`) && !stories.has(article)) stories.set(article, story);
  }
  for (const { story, articles } of curation.split) {
    const known = articles.filter((article) => timeOf(article) !== undefined);
    // A single article does not make a story.
    if (known.length === 1) {
      for (const article of known) stories.delete(article);
      continue;
    }
    const id = splitId(story, known, timeOf);
    if (id !== undefined) for (const article of known) stories.set(article, id);
  }
  for (const { story, article } of curation.add) stories.set(article, story);
  const merged = mergedInto(curation);
  for (const [article, story] of stories) stories.set(article, merged.get(story) ?? story);
  return stories;
}

/**
 * A story that is split off gets the id of its earliest article, unless the original story has that id already.
 *
 * @returns `undefined` if no article is left to name it after.
 */
export function splitId(
  story: string,
  articles: readonly string[],
  timeOf: (article: string) => number | undefined,
): string | undefined {
  return articles
    .filter((article) => article !== story)
    .sort((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0) || compareText(a, b))[0];
}

/** Merged story → the story that keeps its address, through any chain of merges. */
export function mergedInto({ merge }: Pick<Curation, 'merge'>): Map<string, string> {
  const into = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const [first, ...others] of merge) {
    if (first === undefined) continue;
    for (const other of others) {
      const [from, to] = [root(other), root(first)];
      if (from !== to) into.set(from, to);
    }
  }
  return new Map([...into.keys()].map((id) => [id, root(id)]));
}
