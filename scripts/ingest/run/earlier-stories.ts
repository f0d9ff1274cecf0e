import { isEdited, parseArticle } from '../../content/article-file.ts';
import { tryReading } from '../../content/broadsheet-error.ts';
import { pairOf } from '../../content/groups.ts';
import { listArticles } from '../../content/list-articles.ts';
import { storyFiles } from '../../content/list-stories.ts';
import { readContentFile } from '../../content/read-content-file.ts';
import { type KnownMembership, readGroups } from '../../content/read-groups.ts';
import { jsonLines } from '../../content/read-json-lines.ts';
import { storyFile } from '../../content/story-file.ts';
import { type UnmergedFile, unmerge } from '../../content/unmerge.ts';
import type { EarlierStories } from '../persist/write-stories.ts';

/**
 * Undo the stories that two branches found: earlier stories are kept, with the members that they had.
 *
 * A run never merges two articles that were published separately, so a story with fewer than two remaining members was
 * made by a branch.
 *
 * @param remade Ids of the articles of the branches.
 * @param titlesOf The headlines of such an article in its dumps, one of which its story has.
 */
export function earlierStories(
  contentDir: string,
  remade: ReadonlySet<string>,
  titlesOf: (id: string) => ReadonlySet<string>,
): EarlierStories {
  const all = readGroups(contentDir);
  const standing = new Map<string, Set<string>>();
  const home = new Map<string, string>();
  for (const { story, article } of [...all].sort(inOrder)) {
    // An article is in one story: the first.
    if (remade.has(article) || (home.get(article) ?? story) !== story) continue;
    home.set(article, story);
    standing.set(story, (standing.get(story) ?? new Set()).add(article));
  }
  const touched = new Set(
    all
      .filter(({ story, article }) => remade.has(article) || home.get(article) !== story)
      .map(({ story }) => story),
  );
  const isMade = (story: string) => touched.has(story) && (standing.get(story)?.size ?? 0) < 2;
  const stays = ({ story, article }: Pick<KnownMembership, 'story' | 'article'>) =>
    !isMade(story) && standing.get(story)?.has(article) === true;

  const groups = new Map<string, string>();
  for (const path of new Set(all.map((one) => one.path))) {
    const lines = jsonLines(readContentFile(contentDir, path).toString('utf8'));
    const left = lines.filter((line) => {
      const [story = '', article = ''] = pairOf(line).split(' ');
      return line !== '' && stays({ story, article });
    });
    groups.set(path, left.map((line) => `${line}\n`).join(''));
  }

  const published = new Map(listArticles(contentDir).map(({ id, path }) => [id, path]));
  const writtenFiles = (id: string): string[] => {
    const titles = new Set([...titlesOf(id), ...writtenTitle(contentDir, published.get(id))]);
    return [...titles].map((title) => storyFile({ id, title }));
  };
  const files = new Map<string, Buffer>();
  const edited = new Set<string>();
  const unmerged: UnmergedFile[] = [];
  for (const { id, path } of storyFiles(contentDir).filter((story) => isMade(story.id))) {
    const bytes = readContentFile(contentDir, path);
    const text = bytes.toString('utf8');
    const written = writtenFiles(id);
    if (written.includes(text)) files.set(path, bytes);
    else edited.add(id);
    const lines = new Set(written.flatMap((file) => file.split('\n')));
    const left = unmerge(text, {
      hasLine: (line) => lines.has(line),
      hasBody: () => true,
      isEnd: () => true,
    });
    if (left !== undefined && left !== text) unmerged.push({ path, before: bytes, text: left });
  }
  const editedOf = new Map(
    all.flatMap(({ story, article }) => (edited.has(story) ? [[article, story] as const] : [])),
  );
  return {
    memberships: all.filter(stays),
    groups,
    files,
    unmerged,
    editedOf: (article) => editedOf.get(article),
  };
}

function inOrder(a: KnownMembership, b: KnownMembership): number {
  const [x, y] = [a, b].map(({ path, story, article }) => `${path} ${story} ${article}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}

/** The headline of an unedited article; empty if that is uncertain. */
function writtenTitle(contentDir: string, path: string | undefined): string[] {
  if (path === undefined) return [];
  const bytes = readContentFile(contentDir, path);
  if (isEdited(bytes)) return [];
  const article = tryReading(() => parseArticle(bytes.toString('utf8'), path));
  return article === undefined ? [] : [article.data.title];
}
