import type { ArticleEntry, Member, StoryEntry } from '../../../src/model/catalog.ts';
import { compareText } from '../../../src/model/compare-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { permitEvidence, permitNote } from '../../../src/model/rights.ts';
import type { Curation } from '../../../src/schemas/curation.ts';
import type { Membership } from '../../../src/schemas/story.ts';
import { headlineArticle } from '../../../src/views/story-headline.ts';
import { mergedInto } from '../../content/curation.ts';
import type { Problem } from '../../content/problem.ts';
import { remedy } from '../../content/read-json-lines.ts';
import { slugOf } from '../../content/slug.ts';
import { type Storylines, storylines } from './storylines/storylines.ts';
import type { StoryFile, Withdrawn } from './types.ts';

export interface Stories {
  /** With at least two visible members; newest member first. */
  readonly stories: readonly StoryEntry[];
  readonly lines: Storylines;
  /** Id of the story by visible member. */
  readonly storyOf: ReadonlyMap<string, string>;
  /** Addresses of stories that are hidden, or whose articles an editor removed. */
  readonly withdrawn: readonly Withdrawn[];
  /** Addresses of stories that rules of the editors left with one article, and that article. */
  readonly reduced: readonly { readonly address: string; readonly article: string }[];
  /** Stories that lost lines in `groups/` without being withdrawn. */
  readonly short: readonly Problem[];
}

/**
 * Stories for the site: memberships with the editors' rules applied, in the order drop, split, add, merge. A story
 * whose file was deleted is not shown; one from a split needs no file.
 *
 * @param memberships All lines of `groups/`.
 * @param files All files of `stories/`.
 * @param articles Visible articles by id.
 * @param language Language of the site, preferred for titles.
 */
export function storiesFrom(
  memberships: readonly Membership[],
  files: readonly StoryFile[],
  curation: Curation,
  articles: ReadonlyMap<string, ArticleEntry>,
  language: string,
): Stories {
  const fileOf = new Map(files.map((file) => [file.data.id, file]));
  const { evidence, parts } = curated(memberships, curation, articles);
  const merged = mergedInto(curation);
  const members = new Map<string, Member[]>();
  for (const one of evidence.values()) {
    const article = articles.get(one.article);
    if (article === undefined) continue;
    const story = merged.get(one.story) ?? one.story;
    const list = members.get(story) ?? [];
    const rights = [article, articles.get(one.with ?? '')].flatMap((each) => each?.rights ?? []);
    list.push({ article, evidence: permitEvidence(one, rights) });
    members.set(story, list);
  }

  const stories: (Omit<StoryEntry, 'earlier'> & { readonly redirects: string[] })[] = [];
  /** Stories whose first article is in another one: all their articles went there, or their split was undone. */
  const absorbed: { readonly addresses: readonly string[]; readonly article: string }[] = [];
  const withdrawn: Withdrawn[] = [];
  const reduced: Stories['reduced'][number][] = [];
  const short: Problem[] = [];
  const linesOf = new Map<string, Set<string>>();
  for (const { story, article } of memberships)
    linesOf.set(story, (linesOf.get(story) ?? new Set()).add(article));
  const visibleLinesOf = (story: string) => [...(linesOf.get(story) ?? [])].filter((id) => articles.has(id));
  const storyOf = new Map<string, string>();
  const addressOf = (id: string): string => {
    const file = fileOf.get(id);
    if (file !== undefined)
      return `/stories/${file.path.slice(file.path.lastIndexOf('/') + 1, -'.md'.length)}/`;
    return `/stories/${parts.get(id)?.slug ?? id}/`;
  };
  const ids = new Set([...fileOf.keys(), ...members.keys()]);
  for (const id of ids) {
    if (merged.has(id)) continue;
    const file = fileOf.get(id);
    const list = (members.get(id) ?? []).sort(
      (a, b) =>
        compareText(a.article.day, b.article.day) ||
        compareText(a.article.data.date, b.article.data.date) ||
        compareText(a.article.data.id, b.article.data.id),
    );
    const [first] = list;
    const redirects = [...merged]
      .filter(([, into]) => into === id)
      .map(([from]) => addressOf(from))
      .sort();
    if (file === undefined && !parts.has(id)) continue;
    if (first === undefined || list.length < 2 || file?.data.hidden === true) {
      const why = file?.data.hidden === true ? 'hidden' : 'removed';
      const home = evidence.get(id)?.story;
      if (
        file !== undefined &&
        why === 'removed' &&
        home !== undefined &&
        home !== id &&
        (first === undefined || !linesOf.has(id))
      ) {
        absorbed.push({ addresses: [addressOf(id), ...redirects], article: id });
        continue;
      }
      if (file !== undefined && why === 'removed' && !parts.has(id) && (linesOf.get(id)?.size ?? 0) < 2)
        short.push(lostLines(file));
      const isReduced = parts.has(id) || visibleLinesOf(id).length >= 2;
      for (const address of [addressOf(id), ...redirects]) {
        if (first !== undefined && why === 'removed' && isReduced)
          reduced.push({ address, article: first.article.data.id });
        else withdrawn.push({ address, why });
      }
      continue;
    }
    for (const { article } of list) storyOf.set(article.data.id, id);
    const written = (file && editorTitle(file, articles.get(id))) ?? parts.get(id)?.title;
    stories.push({
      id,
      address: addressOf(id),
      path: file?.path ?? '',
      title: written ?? (headlineArticle(list, language) ?? first.article).data.title,
      isTitled: written !== undefined,
      ...(file === undefined || file.noteHash === ''
        ? {}
        : { note: permitNote(file.path, file.noteHash, file.noteStart) }),
      placement: omitUndefined({
        pinned: file?.data.pinned,
        weight: file?.data.weight,
        kicker: file?.data.kicker,
      }),
      members: list,
      redirects,
    });
  }
  for (const { addresses, article } of absorbed) {
    const home = stories.find(({ id }) => id === storyOf.get(article));
    if (home !== undefined) home.redirects.push(...addresses);
    else for (const address of addresses) withdrawn.push({ address, why: 'removed' });
  }
  for (const { redirects } of stories) redirects.sort();
  stories.sort((a, b) => compareText(newest(b), newest(a)) || compareText(a.id, b.id));
  const lines = storylines(stories, curation);
  return {
    stories: stories.map((story) => ({ ...story, earlier: () => lines.earlierThan(story.id) })),
    lines,
    storyOf,
    withdrawn,
    reduced,
    short,
  };
}

/**
 * Lines must be missing: no run writes a story with fewer than two memberships, and no rule of an editor removed any.
 */
function lostLines({ path, data }: StoryFile): Problem {
  const file = `content/groups/${path.slice('stories/'.length, 'stories/2025/07'.length).replace('/', '-')}.jsonl`;
  return {
    file,
    place: '',
    message: `lines are missing: fewer than two articles belong to the story ${data.id} (content/${path}), and no editor withdrew it`,
    hint: `${remedy(file)}. To withdraw the story, delete its file or write "hidden: true" into it`,
    fatal: true,
  };
}

/**
 * The title of a story file, if a person wrote it: the ingest uses the headline of the article that the story is named
 * after, and a file name with the same words, which remains if the headline changes.
 */
function editorTitle({ data, path }: StoryFile, first: ArticleEntry | undefined): string | undefined {
  if (first?.data.title === data.title) return undefined;
  const slug = slugOf(data.title);
  const isAsNamed = path.endsWith(`/${slug === '' ? '' : `${slug}-`}${data.id}.md`);
  return isAsNamed && (first === undefined || slugOf(first.data.title) !== slug) ? undefined : data.title;
}

/** Memberships by article after drop, split and add; titles, if given, and slugs of stories from splits. */
function curated(
  memberships: readonly Membership[],
  curation: Curation,
  articles: ReadonlyMap<string, ArticleEntry>,
) {
  const evidence = new Map<string, Membership>();
  const dropped = new Set(curation.drop.map(({ story, article }) => `${story} ${article}`));
  for (const one of memberships) {
    if (!dropped.has(`${one.story} ${one.article}`) && !evidence.has(one.article))
      evidence.set(one.article, one);
  }
  const parts = new Map<string, { readonly slug: string; readonly title: string | undefined }>();
  for (const { story, articles: ids, title } of curation.split) {
    const known = ids
      .flatMap((id) => articles.get(id) ?? [])
      .sort((a, b) => compareText(a.data.date, b.data.date) || compareText(a.data.id, b.data.id));
    // A single article does not make a story.
    if (known.length === 1) {
      for (const { data } of known) evidence.delete(data.id);
      continue;
    }
    // A split-off story gets the id of its earliest article, unless the original story has that id already.
    const named = known.find(({ data }) => data.id !== story);
    const first = known[0];
    if (first === undefined || named === undefined) continue;
    parts.set(named.data.id, { slug: named.address.slice('/articles/'.length, -1), title });
    for (const { data } of known) {
      const before = evidence.get(data.id);
      evidence.set(data.id, { ...(before ?? { article: data.id, words: [] }), story: named.data.id });
    }
  }
  for (const { story, article } of curation.add) evidence.set(article, { story, article, words: [] });
  return { evidence, parts };
}

/** Day and instant of its newest article. */
function newest(story: Pick<StoryEntry, 'members'>): string {
  const last = story.members.at(-1)?.article;
  return last === undefined ? '' : `${last.day} ${last.data.date}`;
}
