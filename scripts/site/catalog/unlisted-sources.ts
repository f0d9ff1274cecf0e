import type { ArticleEntry } from '../../../src/model/catalog.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * Find publishers that articles name and `sources.yaml` does not list: an id was mistyped or damaged on one side.
 *
 * @returns One for each publisher, at the first of its articles; none for a digest that lists no publishers.
 */
export function unlistedSources(
  articles: readonly Pick<ArticleEntry, 'path' | 'data'>[],
  sources: ReadonlyMap<string, unknown>,
): Problem[] {
  const first = new Map<string, string>();
  for (const { path, data } of sources.size === 0 ? [] : articles) {
    const { source } = data;
    if (source === undefined || sources.has(source)) continue;
    const known = first.get(source);
    if (known === undefined || path < known) first.set(source, path);
  }
  return [...first]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, path]) => ({
      file: `content/${path}`,
      place: '',
      message: `sources.yaml lists no publisher with the id "${source}"`,
      hint: 'Correct the id, or add the publisher: until then its articles have the strictest rights of all publishers.',
      fatal: false,
    }));
}
