import { printDay } from '../i18n/print-date.ts';
import type { storyWords } from '../i18n/story-words.ts';
import { typeset } from '../i18n/typeset.ts';
import type { Catalog, LineLink, Member, StoryEntry } from '../model/catalog.ts';
import { compareText } from '../model/compare-text.ts';
import { monthOf, periodAddress } from '../model/day.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import type { CountedName } from '../model/passages.ts';
import type { TextFile } from '../model/rights.ts';
import { type CoverageView, coverageView } from './coverage-view.ts';
import type { QuoteView } from './item-quotes.ts';
import { publisherLinks, storyTitle, storyTitleLanguage } from './news-item.ts';
import { ownersOf } from './publisher-facts.ts';
import { type TopicShare, topicShares } from './source.ts';
import { type Difference, differencesOf } from './story/differences.ts';
import { headlinesOf, precedence } from './story/headlines.ts';
import { neighboursOf } from './story/neighbours.ts';
import { quoteView } from './story/quote-view.ts';
import { type TimelineDay, timelineOf } from './story/timeline.ts';
import { voicesOf } from './story/voices.ts';
import { additionsOf, publishersOf, storyKeyPoints } from './story-facts.ts';
import { eachField, type LabelField, slugOfLabel } from './taxonomy/terms.ts';
import { type Foreign, foreign, type PageLink, sourceLink, type Teaser, teaser } from './teaser.ts';

/** An article in its story. */
export interface MemberView {
  readonly teaser: Teaser;
  readonly foreign: Foreign;
  /** A sentence with something new in the story. */
  readonly adds?: string | undefined;
  /** How it came into the story, if it joined through no other article. */
  readonly origin?: keyof typeof storyWords.origin | undefined;
  /** Through which article it joined, and why. */
  readonly why?:
    | {
        readonly with?: StoryLink | undefined;
        readonly words: readonly string[];
        readonly score?: number | undefined;
        readonly hours?: number | undefined;
      }
    | undefined;
}

/** A day of a story. */
export interface StoryDayView {
  readonly day: PageLink;
  readonly quotes: readonly QuoteView[];
}

/** A quotation, and what the speaker goes on to say. */
export interface StatementView extends QuoteView {
  readonly next?: string | undefined;
}

/** Different numbers that publishers give for the same thing. */
export interface DifferenceView {
  readonly counted: CountedName;
  /** Whether they are from different days, so that the actual number may have changed. */
  readonly isOverTime: boolean;
  readonly values: readonly {
    readonly number: string;
    readonly reports: readonly {
      readonly article: PageLink;
      readonly headline: string;
      readonly day: string;
    }[];
  }[];
}

/** An earlier story of the same line of events. */
export interface LineLinkView extends StoryLink {
  /** Day of its last article. */
  readonly day: string;
  /** Absent if an editor linked the two. */
  readonly why?: LineLink['why'] | undefined;
}

/** Another story. */
export interface StoryLink extends PageLink, Foreign {}

export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly foreign: Foreign;
  /** Note of an editor, for `renderBody`. */
  readonly note?: TextFile | undefined;
  readonly publishers: readonly (PageLink | null)[];
  /** Number of their owners; absent if any is unknown. */
  readonly owners?: number | undefined;
  /** The newest day; absent for a story of one day. */
  readonly news?: StoryDayView | undefined;
  readonly points: readonly QuoteView[];
  /** The days before, newest first. */
  readonly timeline: readonly StoryDayView[];
  readonly coverage: CoverageView;
  /** Ordered by time. */
  readonly members: readonly MemberView[];
  readonly voices: readonly { readonly speaker: string; readonly quotes: readonly StatementView[] }[];
  readonly differences: readonly DifferenceView[];
  /** The newest of each publisher, in the order in which publishers came; empty if there is only one. */
  readonly headlines: readonly Teaser[];
  /** Who was first, and who is alone. */
  readonly precedence: readonly string[];
  /** Earlier stories of the same line, newest first. */
  readonly earlier: readonly LineLinkView[];
  readonly before?: StoryLink | undefined;
  readonly after?: StoryLink | undefined;
  readonly topics: readonly TopicShare[];
  readonly labels: Readonly<Record<LabelField, readonly PageLink[]>>;
}

const MAX_POINTS = 5;
/** Number of key points in the language of the site from which there are none in others. */
const MIN_OWN_POINTS = 3;
const MAX_LABELS = 12;

/** Labels of a story's articles, most frequent first. */
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
    .sort(([slugA, a], [slugB, b]) => b.count - a.count || compareText(slugA, slugB))
    .slice(0, MAX_LABELS)
    .map(([slug, { text }]) => ({ address: `/${field}/${slug}/`, text }));
}

/** In the language of the site, if there are enough in it; those of others say the same. */
function keyPointsOf(catalog: Catalog, members: readonly Member[], most: number) {
  const readable = members.filter(
    ({ article }) => foreign(catalog, article.data.language).lang === undefined,
  );
  const own = storyKeyPoints(readable, most);
  return own.length < MIN_OWN_POINTS ? storyKeyPoints(members, most) : own;
}

/**
 * How an article came into a story that joined through no other: as its first; as the one that the story was made
 * from, to which earlier ones came later; or by an editor, who merges stories and adds articles.
 */
function originOf({ id, members }: StoryEntry, { article, evidence }: Member): MemberView['origin'] {
  if (evidence.with !== undefined) return undefined;
  const [first] = members;
  if (first?.article === article) return 'first';
  return article.data.id === id && first?.evidence.with !== undefined ? 'founder' : 'editor';
}

function memberView(
  catalog: Catalog,
  entry: StoryEntry,
  member: Member,
  adds: string | undefined,
): MemberView {
  const { article, evidence } = member;
  const nearest = evidence.with === undefined ? undefined : catalog.byId.get(evidence.with);
  // An editor may have moved it to another story, of which this page shows nothing.
  const near = nearest?.story === article.story ? nearest : undefined;
  return {
    teaser: teaser(catalog, article, 'anywhere'),
    foreign: foreign(catalog, article.data.language),
    adds: adds && typeset(adds, article.data.language),
    origin: originOf(entry, member),
    why:
      evidence.with === undefined
        ? undefined
        : {
            with: near && {
              address: near.address,
              text: typeset(near.data.title, near.data.language),
              ...foreign(catalog, near.data.language),
            },
            words: evidence.words,
            score: evidence.score,
            hours: evidence.hours,
          },
  };
}

function dayView(catalog: Catalog, { day, sentences }: TimelineDay): StoryDayView {
  return {
    day: { address: periodAddress(day), text: printDay(day, catalog.site.language, 'dayOfYear') },
    quotes: sentences.map(({ article, text }) => quoteView(catalog, article, text)),
  };
}

function differenceView(catalog: Catalog, { counted, values }: Difference): DifferenceView {
  const days = new Set(values.map(({ articles }) => articles[0]?.day));
  return {
    counted,
    isOverTime: days.size === values.length,
    values: values.map(({ number, articles }) => ({
      number,
      reports: articles.map(({ address, data, day }) => ({
        article: { address, text: sourceLink(catalog, data.source)?.text ?? '' },
        headline: typeset(data.title, data.language),
        day: printDay(day, catalog.site.language, 'dayOfYear'),
      })),
    })),
  };
}

function storyLink(catalog: Catalog, entry: StoryEntry): StoryLink {
  return {
    address: entry.address,
    text: storyTitle(catalog, entry),
    ...storyTitleLanguage(catalog, entry),
  };
}

function lineLinkViews(catalog: Catalog, links: readonly LineLink[]): LineLinkView[] {
  return links.flatMap(({ story: id, why }) => {
    const earlier = catalog.storyById.get(id);
    const day = earlier?.members.at(-1)?.article.day;
    if (earlier === undefined || day === undefined) return [];
    return [{ ...storyLink(catalog, earlier), day: printDay(day, catalog.site.language, 'dayOfYear'), why }];
  });
}

/** `/stories/<slug>-<id>/`: a story, with the evidence for its articles. */
export const story: WebPageKind<'story', StoryView, string> = {
  name: 'story',
  template: 'story',
  refs: (catalog) =>
    catalog.stories.map((entry) => {
      const lastmod = newestLastmod(entry.members.map(({ article }) => article));
      const month = monthOf(entry.members.at(-1)?.article.day ?? '');
      return omitUndefined({ address: entry.address, args: entry.id, lastmod, settled: { month } });
    }),
  view: (catalog, ref) => {
    const entry = catalog.storyById.get(ref.args);
    if (entry === undefined) throw new Error(`Unexpected id ${ref.args}, expected a story of the catalog`);
    const { members } = entry;
    const additions = additionsOf(members);
    const [newest, ...earlier] = timelineOf(members);
    const news = earlier.length === 0 ? undefined : newest;
    const isNew = new Set(news?.sentences.map(({ text }) => text));
    const points = keyPointsOf(catalog, members, MAX_POINTS + isNew.size)
      .filter(({ text }) => !isNew.has(text))
      .slice(0, MAX_POINTS);
    const isKey = new Set(points.map(({ text }) => text));
    const timeline = earlier
      .map(({ day, sentences }) => ({ day, sentences: sentences.filter(({ text }) => !isKey.has(text)) }))
      .filter(({ sentences }) => sentences.length > 0);
    const headlines = headlinesOf(members);
    const { before, after } = neighboursOf(catalog, entry);
    return {
      id: entry.id,
      title: storyTitle(catalog, entry),
      foreign: storyTitleLanguage(catalog, entry),
      note: entry.note,
      publishers: publisherLinks(catalog, publishersOf(members)),
      owners: ownersOf(
        catalog,
        publishersOf(members).filter((id) => id !== ''),
      ),
      news: news && dayView(catalog, news),
      points: points.map(({ article, text }) => quoteView(catalog, article, text)),
      timeline: timeline.map((day) => dayView(catalog, day)),
      coverage: coverageView(catalog, members),
      members: members.map((member, index) => memberView(catalog, entry, member, additions[index])),
      voices: voicesOf(members).map(({ speaker, quotations }) => ({
        speaker,
        quotes: quotations.map(({ article, quotation, next }) => ({
          ...quoteView(catalog, article, quotation.text),
          ...omitUndefined({ next: next && typeset(next.text, article.data.language) }),
        })),
      })),
      differences: differencesOf(members).map((difference) => differenceView(catalog, difference)),
      headlines: headlines.length > 1 ? headlines.map((article) => teaser(catalog, article, 'anywhere')) : [],
      precedence: precedence(catalog, members),
      earlier: lineLinkViews(catalog, entry.earlier()),
      before: before && storyLink(catalog, before),
      after: after && storyLink(catalog, after),
      topics: topicShares(
        catalog,
        members.map((member) => member.article),
        3,
      ),
      labels: eachField((field) => labelsOf(entry, field)),
    };
  },
};
