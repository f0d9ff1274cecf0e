import { printDay } from '../i18n/print-date.ts';
import { typeset } from '../i18n/typeset.ts';
import type { ArticleEntry, Catalog, LastChange } from '../model/catalog.ts';
import { dayOf, periodAddress } from '../model/day.ts';
import { localDay } from '../model/edition-day.ts';
import { lastmodOf } from '../model/lastmod.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import type { TextFile } from '../model/rights.ts';
import type { Rights } from '../schemas/settings.ts';
import { storyTitle, storyTitleLanguage } from './news-item.ts';
import { relatedTo } from './related.ts';
import { additionsOf, publisherCount, publishersOf, storyWith } from './story-facts.ts';
import { eachField, type LabelField, slugOfLabel } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import { type Foreign, foreign, type PageLink, sourceLink, type Teaser, teaser } from './teaser.ts';

/** The same text at another publisher. */
export interface CopyView {
  /** Name of its publisher, which has no page if all its texts are copies; absent if unknown. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** UTC day, machine-readable and as printed; the precision of a copy's time is not stored. */
  readonly day: string;
  readonly text: string;
}

/** When an article last changed, machine-readable and as printed, and why. */
export interface UpdateView {
  readonly iso: string;
  readonly day: string;
  readonly why: LastChange['why'];
}

export interface ArticleView {
  readonly teaser: Teaser;
  /** Language of the text, for `lang` and JSON-LD; absent if unknown. */
  readonly language?: string | undefined;
  readonly foreign: Foreign;
  /** One or two sentences for search engines, as far as the publisher's rights allow; may be empty. */
  readonly description: string;
  readonly url?: string | undefined;
  /** Day of its edition. */
  readonly day: PageLink;
  /** When it was published, no more precisely than it is known; absent if unknown. */
  readonly published?: string | undefined;
  /** Set if it changed after publication. */
  readonly updated?: UpdateView | undefined;
  readonly topics: readonly PageLink[];
  /** Who wrote it. */
  readonly authors: readonly string[];
  /** Written by an editor. */
  readonly correction?: string | undefined;
  /** Key points that are not in the first words of the text below. */
  readonly keyPoints: readonly string[];
  /** The whole text, for `renderBody`. */
  readonly body?: TextFile | undefined;
  /** The first words of the text, instead of all of it. */
  readonly excerpt?: string | undefined;
  readonly rights: Rights;
  readonly words: number;
  readonly story?:
    | ({
        readonly link: PageLink;
        readonly publishers: number;
        readonly articles: readonly Teaser[];
        readonly more: number;
      } & Foreign)
    | undefined;
  /** The sentence that it added to its story. */
  readonly adds?: string | undefined;
  readonly copies: readonly CopyView[];
  readonly related: readonly Teaser[];
  readonly labels: Readonly<Record<LabelField, readonly PageLink[]>>;
  /** Its dump, and the day on which it was first seen, as printed. */
  readonly origin?:
    | { readonly file?: string | undefined; readonly place: string; readonly firstSeen: string }
    | undefined;
}

const MAX_STORY_ARTICLES = 6;
const MAX_RELATED = 5;
/** Minimum number of words of a text with key points: a shorter text is read as quickly. */
const LONG_ENOUGH = 100;

function labelLinks(article: ArticleEntry, field: LabelField): PageLink[] {
  const links = new Map<string, PageLink>();
  for (const label of article.data[field]) {
    const slug = slugOfLabel(label);
    if (slug !== '' && !links.has(slug)) links.set(slug, { address: `/${field}/${slug}/`, text: label });
  }
  return [...links.values()];
}

/** What an article adds, unless it is in the first words of the text next to it. */
function newElsewhere(adds: string | undefined, article: ArticleEntry): string | undefined {
  if (adds === undefined || article.texts().excerpt.includes(adds)) return undefined;
  return typeset(adds, article.data.language);
}

function storyOf(catalog: Catalog, article: ArticleEntry): Pick<ArticleView, 'story' | 'adds'> {
  const story = storyWith(catalog, article);
  if (story === undefined) return {};
  const at = story.members.findIndex((member) => member.article === article);
  const others = story.members.filter((member) => member.article !== article);
  // Those nearest in time, so that a long story shows the context of this article.
  const from = Math.max(0, Math.min(at - MAX_STORY_ARTICLES / 2, others.length - MAX_STORY_ARTICLES));
  const shown = others.slice(from, from + MAX_STORY_ARTICLES);
  return {
    story: {
      link: { address: story.address, text: storyTitle(catalog, story) },
      ...storyTitleLanguage(catalog, story),
      publishers: publisherCount(publishersOf(story.members)),
      articles: shown.map((member) => teaser(catalog, member.article, 'anywhere')),
      more: others.length - shown.length,
    },
    adds: newElsewhere(additionsOf(story.members)[at], article),
  };
}

function copiesOf(catalog: Catalog, article: ArticleEntry): CopyView[] {
  return article.copies.map((copy) => ({
    source: sourceLink(catalog, copy.source)?.text,
    url: copy.url,
    day: dayOf(copy.date),
    text: printDay(dayOf(copy.date), catalog.site.language),
  }));
}

/** Without a time of day if only the day is known, which is not shifted. */
function updateOf({ site }: Catalog, changed: LastChange | undefined): UpdateView | undefined {
  if (changed === undefined) return undefined;
  const isDay = changed.at.endsWith('T00:00:00Z');
  const day = isDay ? dayOf(changed.at) : localDay(changed.at, site.timeZone);
  return {
    iso: isDay ? day : `${changed.at.slice(0, 16)}Z`,
    day: printDay(day, site.language),
    why: changed.why,
  };
}

/** `/articles/<slug>-<id>/`: one article. */
export const article: WebPageKind<'article', ArticleView, string> = {
  name: 'article',
  template: 'article',
  refs: (catalog) =>
    catalog.articles.map((entry) => ({
      address: entry.address,
      args: entry.data.id,
      lastmod: lastmodOf(entry),
      settled: { article: entry.data.id },
    })),
  view: (catalog, ref) => {
    const entry = catalog.byId.get(ref.args);
    if (entry === undefined) throw new Error(`Unexpected id ${ref.args}, expected an article of the catalog`);
    const { data, rights, body } = entry;
    const { lead, keyPoints, excerpt } = entry.texts();
    const labels = topicLabels(catalog);
    const set = (text: string) => typeset(text, data.language);
    const top = teaser(catalog, entry, 'anywhere');
    return {
      teaser: top,
      language: data.language,
      foreign: foreign(catalog, data.language),
      description: lead,
      url: data.url,
      day: { address: periodAddress(entry.day), text: printDay(entry.day, catalog.site.language) },
      published: data.dateBasis === 'ingest' ? undefined : top.time.iso,
      updated: updateOf(catalog, entry.changed),
      topics: data.topics.map((slug) => ({ address: `/topics/${slug}/`, text: labels.get(slug) ?? slug })),
      authors: data.authors ?? [],
      correction: data.correction,
      keyPoints:
        entry.words < LONG_ENOUGH ? [] : keyPoints.filter((point) => !excerpt.includes(point)).map(set),
      body: data.kind === 'brief' ? undefined : body,
      excerpt: rights === 'excerpt' ? set(excerpt) : undefined,
      rights,
      words: entry.words,
      ...storyOf(catalog, entry),
      copies: copiesOf(catalog, entry),
      related: relatedTo(catalog, entry, MAX_RELATED).map((other) => teaser(catalog, other, 'anywhere')),
      labels: eachField((field) => labelLinks(entry, field)),
      origin: entry.origin && {
        file: entry.origin.file,
        place: entry.origin.place,
        firstSeen: printDay(entry.origin.firstSeen, catalog.site.language),
      },
    };
  },
};
