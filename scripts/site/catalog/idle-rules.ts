import type { ArticleFacts } from '../../../src/model/rights.ts';
import type { Curation } from '../../../src/schemas/curation.ts';
import type { Membership } from '../../../src/schemas/story.ts';
import { mergedInto } from '../../content/curation.ts';
import type { Problem } from '../../content/problem.ts';
import { yamlLine } from '../../content/yaml-line.ts';
import { matcherOf, NAME_FIELDS } from './curate.ts';
import type { Storylines } from './storylines/storylines.ts';

/**
 * Find rules of `curation.yaml` that match nothing, so that their editor notices.
 *
 * @param text `curation.yaml`, for the lines.
 * @param articles Front matter of all articles, before any rule.
 */
export function idleRules(
  curation: Curation,
  text: string,
  articles: readonly ArticleFacts[],
  memberships: readonly Pick<Membership, 'story' | 'article'>[],
  lines: Pick<Storylines, 'hasPair' | 'hasLine'>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string, hint: string): void => {
    const line = yamlLine(text, path);
    problems.push({
      file: 'content/curation.yaml',
      place: line === undefined ? '' : `line ${line}`,
      message,
      hint,
      fatal: false,
    });
  };
  const names = Object.keys(curation.names);
  const missing = new Set(names);
  for (const data of missing.size === 0 ? [] : articles)
    for (const field of NAME_FIELDS) for (const name of data[field]) missing.delete(name);
  for (const name of names)
    if (missing.has(name))
      report(
        ['names', name],
        `no article has the name "${name}"`,
        'Write it as articles do, or remove the line.',
      );
  for (const [index, rule] of curation.topics.entries()) {
    if (!articles.some(matcherOf(rule)))
      report(['topics', index], 'no article matches this rule', 'Correct what it is to match, or remove it.');
  }
  const pairs = new Set(memberships.map(({ story, article }) => `${story} ${article}`));
  for (const { path, message } of idleStories(curation, memberships))
    report(path, message, 'Correct an id, or remove the line.');
  for (const [index, { story, article }] of curation.drop.entries()) {
    if (!pairs.has(`${story} ${article}`))
      report(
        ['drop', index],
        `${article} is not an article of the story ${story}`,
        'Correct an id, or remove the line.',
      );
  }
  for (const [index, ids] of curation.link.entries()) {
    if (!lines.hasPair(ids))
      report(
        ['link', index],
        `fewer than two of ${ids.join(', ')} are stories that are shown`,
        'Correct an id, or remove the line.',
      );
  }
  for (const [index, ids] of curation.unlink.entries()) {
    if (!lines.hasLine(ids))
      report(
        ['unlink', index],
        `no two of ${ids.join(', ')} are linked`,
        'Correct an id, or remove the line.',
      );
  }
  return problems;
}

/** Rules of `merge`, `split` and `add` that name a story twice, or an article that is not, or already, in the story. */
function* idleStories(
  curation: Curation,
  memberships: readonly Pick<Membership, 'story' | 'article'>[],
): Generator<{ path: readonly PropertyKey[]; message: string }> {
  const merged = mergedInto(curation);
  const nameOf = (story: string): string => merged.get(story) ?? story;
  const pairs = new Set(memberships.map(({ story, article }) => `${nameOf(story)} ${article}`));
  const moved = new Set(
    [
      ...curation.drop,
      ...curation.split.flatMap(({ story, articles }) => articles.map((article) => ({ story, article }))),
    ].map(({ story, article }) => `${nameOf(story)} ${article}`),
  );
  for (const [index, ids] of curation.merge.entries())
    if (new Set(ids).size < ids.length)
      yield { path: ['merge', index], message: `a story is named twice in ${ids.join(', ')}` };
  for (const [index, { story, articles }] of curation.split.entries())
    for (const [at, article] of articles.entries())
      if (!pairs.has(`${nameOf(story)} ${article}`))
        yield {
          path: ['split', index, 'articles', at],
          message: `${article} is not an article of the story ${story}`,
        };
  for (const [index, { story, article }] of curation.add.entries()) {
    const pair = `${nameOf(story)} ${article}`;
    if (pairs.has(pair) && !moved.has(pair))
      yield { path: ['add', index], message: `${article} is already an article of the story ${story}` };
  }
}

/** @returns Renamed names with the fields in which articles have them, without duplicates. */
export function renamedIn(
  { names }: Curation,
  articles: readonly ArticleFacts[],
): { readonly field: (typeof NAME_FIELDS)[number]; readonly from: string; readonly to: string }[] {
  const spellings = new Map(Object.entries(names));
  const found = new Map<string, { field: (typeof NAME_FIELDS)[number]; from: string; to: string }>();
  for (const data of spellings.size === 0 ? [] : articles)
    for (const field of NAME_FIELDS)
      for (const from of data[field]) {
        const to = spellings.get(from);
        if (to !== undefined) found.set(`${field} ${from}`, { field, from, to });
      }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
