import { isPriceHeadline } from '../edition/price-headline.ts';
import type { ArticleEntry, Member } from '../model/catalog.ts';

/** Primary language of a tag: `en` for `en-GB`. */
function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** 0 for the site's own language, 1 for an unknown one, 2 for another. */
export function languageDistance(article: ArticleEntry, language: string): number {
  if (article.data.language === undefined) return 1;
  return primary(article.data.language) === primary(language) ? 0 : 2;
}

function namesOf({ data: { people, organisations, places } }: ArticleEntry): readonly string[] {
  return [...people, ...organisations, ...places];
}

/** Whether a text has a name, not counting the possessive, which tells where something is: `India’s Punjab`. */
function saysName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/^['’]s\b/u.test(text.slice(at + name.length, at + name.length + 3));
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]{4,}/gu;
/** Letters by which words are compared, so that "marked" is like "marking". */
const STEM_CHARS = 4;

/** Figures and the beginnings of longer words of a headline. */
function stems(headline: string): Set<string> {
  const words = headline.toLowerCase().match(WORD) ?? [];
  return new Set(words.map((word) => (/^\p{N}/u.test(word) ? word : word.slice(0, STEM_CHARS))));
}

/** What the articles of a story have in common. */
interface Common {
  /** Articles of the latest day whose headlines say little of what others of that day say: the angle of a local paper. */
  readonly asides: ReadonlySet<ArticleEntry>;
  /** Number of articles of each publisher. */
  readonly articlesOf: ReadonlyMap<string, number>;
  /** Number of articles with each name. */
  readonly articlesWith: ReadonlyMap<string, number>;
  /** Last words of the names that several articles have. */
  readonly names: readonly string[];
  /** All headlines. */
  readonly headlines: string;
}

/** A headline that shares fewer words with others than the best one divided by this is an aside. */
const MIN_SHARE = 2;

function asidesAmong(articles: readonly ArticleEntry[]): Set<ArticleEntry> {
  const words = articles.map((article) => ({ article, stems: stems(article.data.title) }));
  const counts = new Map<string, number>();
  for (const one of words) for (const stem of one.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shares = words.map(({ article, stems }) => ({
    article,
    shared: [...stems].filter((stem) => (counts.get(stem) ?? 0) > 1).length,
  }));
  const most = Math.max(0, ...shares.map(({ shared }) => shared));
  return new Set(shares.filter(({ shared }) => shared * MIN_SHARE < most).map(({ article }) => article));
}

/**
 * @param articles All of the story.
 * @param latest Those of the latest day, in one language.
 */
function commonOf(articles: readonly ArticleEntry[], latest: readonly ArticleEntry[]): Common {
  const articlesOf = new Map<string, number>();
  const articlesWith = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const article of articles) {
    count(articlesOf, article.data.source ?? '');
    for (const name of new Set(namesOf(article))) count(articlesWith, name);
  }
  return {
    articlesOf,
    articlesWith,
    names: [...articlesWith].flatMap(([name, count]) => (count > 1 ? (name.split(' ').at(-1) ?? name) : [])),
    asides: asidesAmong(latest),
    headlines: articles.map(({ data }) => data.title).join('\n'),
  };
}

/**
 * The number of names in the headline of an article that no other article of the story has: the angle of a local paper
 * rather than what happened.
 */
function ownNames(article: ArticleEntry, { articlesWith, headlines }: Common): number {
  return namesOf(article).filter(
    (name) =>
      articlesWith.get(name) === 1 &&
      saysName(article.data.title, name) &&
      headlines.indexOf(name) === headlines.lastIndexOf(name),
  ).length;
}

/** Whether a headline names nobody and nothing that several articles name: it does not say where it happened. */
function isNameless({ data: { title } }: ArticleEntry, { names }: Common): boolean {
  return names.length > 0 && !names.some((name) => title.includes(name));
}

/** UTF-16 units beyond which a headline is a sentence, or a cut one. */
const MAX_CHARS = 120;

/** How well a headline represents a story, as a sort key; the smallest is the best. */
function strength(article: ArticleEntry, common: Common): readonly number[] {
  const { source, kind, title } = article.data;
  return [
    kind === 'article' ? 0 : 1,
    source === undefined ? 1 : 0,
    title.length > MAX_CHARS ? 1 : 0,
    isPriceHeadline(title) ? 1 : 0,
    // First a text that others print too, then what others report too, then a publisher with many articles on the story.
    -new Set(article.copies.map((copy) => copy.source)).size,
    isNameless(article, common) ? 1 : 0,
    common.asides.has(article) ? 1 : 0,
    ownNames(article, common),
    -(common.articlesOf.get(source ?? '') ?? 0),
  ];
}

function order(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The article whose headline represents a story: from its latest day, by its strongest publisher, in the language of
 * the site if possible.
 *
 * The strongest publisher is a known one, with an article rather than a brief or a live page; then one whose headline is
 * short and about more than prices, then the one whose text most others print too, then one whose headline has a name
 * that others have, then one that is no aside, then the one whose headline names least that no other reports, then the
 * one with the most articles on the story, then the newest.
 *
 * @param members Ordered by (date, id); those up to the end of a day give the headline of that day.
 * @param language Language of the site.
 */
export function headlineArticle(members: readonly Member[], language: string): ArticleEntry | undefined {
  const articles = members.map(({ article }) => article);
  const nearest = Math.min(...articles.map((article) => languageDistance(article, language)));
  const spoken = articles.filter((article) => languageDistance(article, language) === nearest);
  const newest = spoken.at(-1);
  if (newest === undefined) return undefined;
  const latest = spoken.filter((article) => article.day === newest.day);
  const common = commonOf(articles, latest);
  let [best, bestStrength] = [newest, strength(newest, common)];
  for (const article of latest.toReversed()) {
    const own = strength(article, common);
    if (order(own, bestStrength) < 0) [best, bestStrength] = [article, own];
  }
  return best;
}

/**
 * The article whose headline represents what is new in a story on a day: that of `headlineArticle` or, if that is an
 * older one because those of the day are in another language, the best of these.
 *
 * @param members Ordered by (date, id), up to the end of the day.
 */
export function headlineOfDay(
  members: readonly Member[],
  day: string,
  language: string,
): ArticleEntry | undefined {
  const best = headlineArticle(members, language);
  if (best === undefined || best.day === day) return best;
  const today = members.filter(({ article }) => article.day === day);
  return headlineArticle(today, language) ?? best;
}
