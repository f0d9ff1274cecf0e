import type { Catalog, Member, StoryEntry } from '../model/catalog.ts';
import { monthOf } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import type { TextFile } from '../model/rights.ts';
import { type CoverageView, coverageView } from './coverage-view.ts';
import { publisherLinks, type QuoteView, storyTitleLanguage } from './news-item.ts';
import { type TopicShare, topicShares } from './source.ts';
import { additionsOf, publishersOf, storyKeyPoints } from './story-facts.ts';
import { eachField, type LabelField, slugOfLabel } from './taxonomy/terms.ts';
import { type Foreign, foreign, type PageLink, sourceLink, type Teaser, teaser } from './teaser.ts';

/** An article in its story. */
export interface MemberView {
  readonly teaser: Teaser;
  readonly foreign: Foreign;
  /** Sentence with something that the story had not before. */
  readonly adds?: string | undefined;
  /** Why it is here; absent for the first. */
  readonly why?:
    | {
        readonly with?: PageLink | undefined;
        readonly words: readonly string[];
        readonly score?: number | undefined;
        readonly hours?: number | undefined;
      }
    | undefined;
}

export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly foreign: Foreign;
  /** Of an editor, for `renderBody`. */
  readonly note?: TextFile | undefined;
  readonly publishers: readonly (PageLink | null)[];
  readonly points: readonly QuoteView[];
  readonly coverage: CoverageView;
  /** By time. */
  readonly members: readonly MemberView[];
  readonly topics: readonly TopicShare[];
  readonly labels: Readonly<Record<LabelField, readonly PageLink[]>>;
}

const MAX_POINTS = 5;
const MAX_LABELS = 12;

/** Labels of a story's articles, those of most articles first. */
function labelsOf(story: StoryEntry, field: LabelField): PageLink[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { article } of story.members) {
    for (const text of article.data[field]) {
      const slug = slugOfLabel(text);
      const known = counts.get(slug);
      if (known === undefined) counts.set(slug, { text, count: 1 });
      else known.count += 1;
    }
  }
  counts.delete('');
  return [...counts]
    .sort(([slugA, a], [slugB, b]) => b.count - a.count || (slugA < slugB ? -1 : 1))
    .slice(0, MAX_LABELS)
    .map(([slug, { text }]) => ({ address: `/${field}/${slug}/`, text }));
}

function memberView(catalog: Catalog, member: Member, adds: string | undefined): MemberView {
  const { article, evidence } = member;
  const near = evidence.with === undefined ? undefined : catalog.byId.get(evidence.with);
  return {
    teaser: teaser(catalog, article, 'anywhere'),
    foreign: foreign(catalog, article.data.language),
    adds,
    why:
      evidence.with === undefined
        ? undefined
        : {
            with: near && { address: near.address, text: near.data.title },
            words: evidence.words,
            score: evidence.score,
            hours: evidence.hours,
          },
  };
}

/** `/stories/<slug>-<id>/`: one event, with the evidence that holds it together. */
export const story: WebPageKind<'story', StoryView, string> = {
  name: 'story',
  template: 'story',
  refs: (catalog) =>
    catalog.stories.map((entry) => {
      const lastmod = entry.members.at(-1)?.article.data.date;
      const ref = { address: entry.address, args: entry.id };
      return lastmod === undefined ? ref : { ...ref, lastmod, settled: { month: monthOf(lastmod) } };
    }),
  view: (catalog, ref) => {
    const entry = catalog.storyById.get(ref.args);
    if (entry === undefined) throw new Error(`Unexpected id ${ref.args}, expected a story of the catalog`);
    const { members } = entry;
    const additions = additionsOf(members);
    return {
      id: entry.id,
      title: entry.title,
      foreign: storyTitleLanguage(catalog, entry),
      note: entry.note,
      publishers: publisherLinks(catalog, publishersOf(members)),
      points: storyKeyPoints(members, MAX_POINTS).map(({ article, text }): QuoteView => {
        const source = sourceLink(catalog, article.data.source);
        return omitUndefined({
          text,
          article: article.address,
          source,
          ...foreign(catalog, article.data.language),
        });
      }),
      coverage: coverageView(catalog, members),
      members: members.map((member, index) => memberView(catalog, member, additions[index])),
      topics: topicShares(
        catalog,
        members.map((member) => member.article),
        3,
      ),
      labels: eachField((field) => labelsOf(entry, field)),
    };
  },
};
