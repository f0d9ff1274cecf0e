import type { ArticleEntry, Catalog, StoryEntry } from '../../src/model/catalog.ts';
import { editionDay } from '../../src/model/edition-day.ts';
import type { Gravity } from '../../src/model/gravity.ts';
import type { Passages } from '../../src/model/passages.ts';
import { permitArticle, permitEvidence, rightsBySource } from '../../src/model/rights.ts';
import { type ArticleData, articleSchema } from '../../src/schemas/article.ts';
import { type Source, siteSchema, type Topic } from '../../src/schemas/settings.ts';
import { headlineArticle } from '../../src/views/story-headline.ts';

/** An article as specified by a test; everything but its subject has a default. */
export interface ArticleWish extends Partial<ArticleData> {
  readonly lead?: string;
  readonly excerpt?: string;
  readonly openingEnd?: number;
  readonly story?: string;
  readonly bodyHash?: string;
  readonly unsaid?: readonly string[];
  readonly quotations?: Passages['quotations'];
  readonly figures?: Passages['figures'];
  readonly words?: number;
  readonly firstPerson?: boolean;
  readonly gravity?: Gravity;
  readonly copies?: ArticleEntry['copies'];
  readonly origin?: ArticleEntry['origin'];
  readonly changed?: ArticleEntry['changed'];
  readonly arrived?: string;
}

export interface CatalogWish {
  readonly site?: Record<string, unknown>;
  readonly articles?: readonly ArticleWish[];
  readonly stories?: readonly (Partial<Omit<StoryEntry, 'members'>> & { readonly id: string })[];
  readonly sources?: readonly Source[];
  readonly topics?: readonly Topic[];
  readonly renamed?: Catalog['renamed'];
  readonly reduced?: Catalog['reduced'];
  readonly withdrawn?: Catalog['withdrawn'];
  readonly ledger?: Partial<Catalog['ledger']>;
}

/** @returns The 12 hex digits of the n-th article of a test. */
export function idOf(n: number): string {
  return n.toString(16).padStart(12, '0');
}

function entryOf(settings: Pick<Catalog, 'site' | 'sources'>, wish: ArticleWish, n: number): ArticleEntry {
  const {
    lead,
    excerpt,
    openingEnd,
    quotations,
    figures,
    story,
    bodyHash,
    unsaid = [],
    words,
    firstPerson,
    gravity,
    copies,
    origin,
    changed,
    arrived,
    ...given
  } = wish;
  const { keyPoints, ...data } = articleSchema.parse({
    id: idOf(n + 1),
    title: `Headline ${n + 1}`,
    kind: 'article',
    date: '2025-07-14T12:00:00Z',
    datePrecision: 'minute',
    dateBasis: 'stated',
    topics: [],
    hashtags: [],
    people: [],
    organisations: [],
    places: [],
    keyPoints: [],
    ...given,
  });
  const path = `articles/${data.date.slice(0, 10).replaceAll('-', '/')}/headline-${data.id}.md`;
  return {
    ...permitArticle(rightsBySource(settings)(data.source), {
      data,
      path,
      bodyHash: bodyHash ?? `hash-${data.id}`,
      bodyStart: 200,
      unsaid,
      texts: () => ({
        keyPoints,
        excerpt: excerpt ?? 'The first words of the text.',
        openingEnd: openingEnd ?? 0,
        lead: lead ?? 'The first sentence of the text.',
      }),
      passages: () => ({ quotations: quotations ?? [], figures: figures ?? [] }),
    }),
    address: `/articles/headline-${data.id}/`,
    path,
    frontHash: `front-${data.id}`,
    words: words ?? 120,
    firstPerson: firstPerson ?? false,
    ...(gravity === undefined ? {} : { gravity }),
    copies: copies ?? [],
    day: editionDay(data, settings.site.timeZone),
    arrived: arrived ?? origin?.firstSeen ?? data.date.slice(0, 10),
    ...(changed === undefined ? {} : { changed }),
    ...(origin === undefined ? {} : { origin }),
    ...(story === undefined ? {} : { story }),
  };
}

const BEFORE = (a: ArticleEntry, b: ArticleEntry): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? -1 : 1;
  return a.data.id < b.data.id ? -1 : 1;
};

/** A catalog as the reader of the build returns it. */
export function makeCatalog(wish: CatalogWish = {}): Catalog {
  // The settings refuse languages without interface texts, but right-to-left pages have to be tested.
  const { language = 'en', ...settings } = wish.site ?? {};
  const site = { ...siteSchema.parse(settings), language: String(language) };
  const sources = new Map((wish.sources ?? []).map((source) => [source.id, source]));
  const entries = (wish.articles ?? [])
    .map((article, n) => entryOf({ site, sources }, article, n))
    .sort(BEFORE);
  const stories = (wish.stories ?? []).map((story): StoryEntry => {
    const own = entries.filter((entry) => entry.story === story.id);
    const members = own.map((article, index) => ({
      article,
      evidence: permitEvidence(
        {
          story: story.id,
          article: article.data.id,
          words: index === 0 ? [] : ['harbour', 'strike', 'ferry'],
          ...(index === 0
            ? {}
            : { with: own[index - 1]?.data.id ?? article.data.id, score: 0.61, hours: 3.5 }),
        },
        [article, ...own.slice(Math.max(0, index - 1), index)].map(({ rights }) => rights),
      ),
    }));
    return {
      address: `/stories/story-${story.id}/`,
      path: `stories/2025/07/story-${story.id}.md`,
      title: headlineArticle(members, site.language)?.data.title ?? 'A story',
      isTitled: story.title !== undefined,
      placement: {},
      earlier: () => [],
      redirects: [],
      ...story,
      members,
    };
  });
  const newestOf = (story: StoryEntry) => story.members.at(-1)?.article.data.date ?? '';
  stories.sort((a, b) => (newestOf(a) < newestOf(b) ? 1 : -1));
  const newest = entries.toReversed();
  newest.sort((a, b) => (a.data.date === b.data.date ? (a.data.id < b.data.id ? -1 : 1) : 0));
  return {
    began: '2025-07-01',
    site,
    sources,
    topics: wish.topics ?? [],
    articles: newest,
    byId: new Map(newest.map((entry) => [entry.data.id, entry])),
    stories,
    storyById: new Map(stories.map((story) => [story.id, story])),
    renamed: wish.renamed ?? [],
    reduced: wish.reduced ?? [],
    withdrawn: wish.withdrawn ?? [],
    ledger: {
      dumps: 0,
      appearances: 0,
      copies: 0,
      characters: { in: 0, used: 0, dropped: 0 },
      dropped: [],
      problems: [],
      newest: [],
      ...wish.ledger,
    },
  };
}
