import { basename } from 'node:path';
import type { Curation } from '../../../src/schemas/curation.ts';
import { tryReading } from '../../content/broadsheet-error.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import { splitId } from '../../content/curation.ts';
import { listArticles } from '../../content/list-articles.ts';
import { listStories } from '../../content/list-stories.ts';
import { storyFile } from '../../content/story-file.ts';
import { type PublishedArticle, readPublished } from '../dedupe/article-index/published-article.ts';

/**
 * Write a file for each story that an editor split off, with the address that it would have without one: the address
 * remains valid when the rule is removed, and an editor can write a note for it meanwhile.
 */
export function writeSplitStories(
  contentDir: string,
  { split }: Pick<Curation, 'split'>,
  changes: ChangeSet,
): void {
  if (split.length === 0) return;
  const filed = listStories(contentDir);
  const open = split.filter(({ story, articles }) => !articles.some((id) => id !== story && filed.has(id)));
  if (open.length === 0) return;
  const paths = new Map(listArticles(contentDir).map(({ id, path }) => [id, path]));
  for (const { story, articles } of open) {
    const known = new Map(
      articles.flatMap((id) => {
        const article = readable(contentDir, paths.get(id));
        return article === undefined ? [] : [[id, article] as const];
      }),
    );
    const timeOf = (id: string) => Date.parse(known.get(id)?.data.date ?? '');
    const first = known.get(splitId(story, [...known.keys()], timeOf) ?? '');
    // A single article does not make a story.
    if (first === undefined || known.size < 2) continue;
    const { id, title, date } = first.data;
    const month = date.slice(0, 7).replace('-', '/');
    changes.write(`stories/${month}/${basename(first.path)}`, storyFile({ id, title }), { base: null });
  }
}

/** The build reports files that cannot be read. */
function readable(contentDir: string, path: string | undefined): PublishedArticle | undefined {
  return path === undefined ? undefined : tryReading(() => readPublished(contentDir, path));
}
