/**
 * Cluster the written articles into stories.
 *
 * Only articles dated within a fortnight of a new one are considered, whatever the size of the archive.
 */
import type { Curation } from '../../../src/schemas/curation.ts';
import { type Membership, membershipSchema } from '../../../src/schemas/story.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import { storiesByArticle } from '../../content/curation.ts';
import { mergeGroups } from '../../content/groups.ts';
import { listStories } from '../../content/list-stories.ts';
import { groupsPath, storyPath } from '../../content/paths.ts';
import type { Problem } from '../../content/problem.ts';
import { readContentIfThere } from '../../content/read-content-file.ts';
import { type KnownMembership, readGroups } from '../../content/read-groups.ts';
import { isReadable } from '../../content/read-json-lines.ts';
import { storyFile } from '../../content/story-file.ts';
import type { UnmergedFile } from '../../content/unmerge.ts';
import type { Dated, NewStory } from '../cluster/cluster.ts';
import { clusterInBatches } from '../cluster/cluster-in-batches.ts';
import { type StoryFeatures, storyFeatures } from '../cluster/story-features.ts';
import type { ArticleIndex } from '../dedupe/article-index/article-index.ts';
import type { PublishedArticle } from '../dedupe/article-index/published-article.ts';
import type { Spool } from './spool.ts';
import type { WrittenArticle } from './write-articles.ts';

export interface StoriesInput {
  readonly contentDir: string;
  readonly sink: ChangeSet;
  /** Contains the features of the written articles. */
  readonly spool: Spool;
  readonly written: readonly WrittenArticle[];
  /** Articles of earlier batches of this import that are not clustered yet. */
  readonly ungrouped: readonly string[];
  readonly archive: ArticleIndex;
  readonly curation: Curation;
  /** Stories from before two branches, in a run that rebuilds those of both. */
  readonly earlier?: EarlierStories | undefined;
  /** See `cluster/cluster-in-batches.ts`. */
  readonly afterBatch?: () => void;
}

export interface EarlierStories {
  /** Lines of `groups/`. */
  readonly memberships: readonly KnownMembership[];
  /** The remaining text of files of `groups/`, by path. */
  readonly groups: ReadonlyMap<string, string>;
  /** Files of stories of the branches, by path: each is replaced if its story is found again. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Edited files without the lines of the ingest. */
  readonly unmerged: readonly UnmergedFile[];
  /** The edited story of an article in a branch: its new story keeps the id. */
  readonly editedOf: (article: string) => string | undefined;
}

export interface StoriesResult {
  readonly memberships: readonly Membership[];
  /** Files of stories of two branches, by path: each is deleted unless it was written again. */
  readonly replaced?: EarlierStories['files'];
  readonly unmerged?: EarlierStories['unmerged'];
  /** A problem for every article that matches two published stories. */
  readonly problems: readonly Problem[];
}

/** @returns What was written, and problems for the editor. */
export function writeStories({
  contentDir,
  sink,
  spool,
  written,
  ungrouped,
  archive,
  curation,
  earlier,
  afterBatch,
}: StoriesInput): StoriesResult {
  const aside = new Map(written.map(({ id, features }) => [id, features]));
  const featuresOf = (id: string) => {
    const ref = aside.get(id);
    return ref === undefined
      ? publishedFeatures(archive.read(id))
      : (JSON.parse(spool.read(ref)) as StoryFeatures);
  };
  const removed = new Set(curation.removed);
  const late = new Set(ungrouped.filter((id) => !removed.has(id)));
  const fresh: Dated[] = [
    ...written
      .filter(({ id, features, isNew }) => features !== undefined && (isNew || late.has(id)))
      .map(({ id, date }) => ({ id, time: Date.parse(date) })),
    ...archive.entries.filter(({ id }) => late.has(id) && !aside.has(id)),
  ];
  if (fresh.length === 0 && earlier === undefined) return { memberships: [], problems: [] };
  const known = earlier?.memberships ?? readGroups(contentDir);
  const times = new Map([
    ...archive.entries.map(({ id, time }) => [id, time] as const),
    ...fresh.map(({ id, time }) => [id, time] as const),
  ]);
  const storyOf = storiesByArticle(known, curation, (id) => times.get(id));
  const everStory = new Set([...known.map(({ story }) => story), ...storyOf.values()]);
  const dropped = new Set(curation.drop.map(({ story, article }) => `${story} ${article}`));
  const isFresh = new Set(fresh.map(({ id }) => id));
  const { memberships, newStories, ambiguousMatches } = clusterInBatches({
    fresh,
    published: archive.entries.filter(({ id }) => !isFresh.has(id) && !removed.has(id)),
    featuresOf,
    storyOf: (article) => storyOf.get(article),
    isStory: (id) => everStory.has(id),
    afterBatch,
    ...(earlier === undefined ? {} : { editedOf: earlier.editedOf }),
    isDropped: (story, article) => dropped.has(`${story} ${article}`),
  });
  write(memberships, newStories);
  const problems = ambiguousMatches.map(({ article, title, remedy }) => ({
    file: written.find(({ id }) => id === article)?.path ?? archive.paths.get(article) ?? article,
    place: '',
    message: `"${title}" matches two published stories, which are never merged automatically`,
    hint: `If they are one, write in curation.yaml: ${remedy}`,
    fatal: false,
  }));
  return { memberships, problems, ...(earlier && { replaced: earlier.files, unmerged: earlier.unmerged }) };

  function write(added: readonly Membership[], stories: readonly NewStory[]): void {
    const paths = new Map(known.map(({ story, path }) => [story, path]));
    const filed = new Map([...listStories(contentDir)].filter(([, path]) => !earlier?.files.has(path)));
    for (const { id, title, time } of stories) {
      const date = new Date(time).toISOString();
      paths.set(id, groupsPath(date));
      // Its lines were lost, and an editor edited its file.
      if (filed.has(id)) continue;
      const path = storyPath({ id, title, date });
      sink.write(path, storyFile({ id, title }), { base: earlier?.files.get(path) ?? null });
    }
    const byPath = new Map<string, Membership[]>(
      [...(earlier?.groups.keys() ?? [])].map((path) => [path, []]),
    );
    for (const membership of added) {
      // A story that an editor split off has no line yet: it belongs to the month of its first article.
      const path =
        paths.get(membership.story) ?? groupsPath(new Date(times.get(membership.story) ?? 0).toISOString());
      const lines = byPath.get(path);
      if (lines === undefined) byPath.set(path, [membership]);
      else lines.push(membership);
    }
    for (const [path, lines] of byPath) {
      const before = readContentIfThere(contentDir, path)?.toString('utf8') ?? '';
      const text = mergeGroups(earlier?.groups.get(path) ?? before, lines);
      const redo = (saved: string) =>
        isReadable(saved, membershipSchema) ? mergeGroups(saved, lines) : undefined;
      if (text === '') sink.remove(path, before);
      else
        sink.write(path, text, {
          base: before === '' ? null : before,
          ...(earlier === undefined ? { redo } : {}),
        });
    }
  }
}

function publishedFeatures(article: PublishedArticle | undefined): StoryFeatures | undefined {
  return article && storyFeatures(article.data, article.paragraphs, article.datelineLength);
}
