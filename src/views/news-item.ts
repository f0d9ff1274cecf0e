import { genreOf } from '../edition/genre.ts';
import { languageName } from '../i18n/language-name.ts';
import { words } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import { typeset } from '../i18n/typeset.ts';
import type { ArticleEntry, Catalog, StoryEntry } from '../model/catalog.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { HUMAN_INTEREST, type NewsItem } from './edition/news-items.ts';
import { probablePublisher } from './host-publisher.ts';
import { type QuotesSize, type QuoteView, quotesOf } from './item-quotes.ts';
import { headlineArticle, headlineOfDay } from './story-headline.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import { type Foreign, foreign, type PageLink, sourceLink, type Teaser, teaser } from './teaser.ts';

/** A word or two above a headline, and the topic that decides the colour. */
export interface KickerView {
  readonly text: string;
  readonly topic?: string;
}

/** A news item as an edition shows it. */
export interface NewsItemView extends Foreign {
  readonly title: string;
  /** Address of the page with this title: that of the story, or of the article whose title it is. */
  readonly address: string;
  /** Address of the story, if its title has changed since. */
  readonly storyAddress?: string;
  readonly kicker?: KickerView;
  /** The article of the day whose publisher and time are below the title. */
  readonly head?: Teaser;
  /** Number of other publishers than that of `head`, up to the end of the day. */
  readonly also: number;
  /** For a continued story: the day on which it began. */
  readonly since?: string;
  /** Sentences of its articles, starting with that of `head`. */
  readonly quotes: readonly QuoteView[];
  /** Other articles of the day, newest first, except quoted ones. */
  readonly articles: readonly Teaser[];
  /** Number of further articles of the day. */
  readonly more: number;
  readonly isStory: boolean;
}

/** How much of a news item is shown. */
export interface NewsItemSize extends QuotesSize {
  readonly articles: number;
  /** Whether to show the topic above it; an editor's kicker is always shown. */
  readonly topic: boolean;
}

/** A headline and its byline. */
export const HEADLINE: NewsItemSize = { quotes: 0, articles: 0, topic: false };

/** @returns `lang` and `dir` of a story's title: those of the member whose headline it is. */
export function storyTitleLanguage(catalog: Catalog, story: StoryEntry): Foreign {
  const member = story.members.find(({ article }) => article.data.title === story.title);
  return foreign(catalog, member?.article.data.language);
}

/** @returns The typeset title of a story. */
export function storyTitle(catalog: Catalog, story: StoryEntry): string {
  const member = story.members.find(({ article }) => article.data.title === story.title);
  // An editor's title is in the language of the site.
  const language = member === undefined ? catalog.site.language : member.article.data.language;
  return typeset(story.title, language);
}

/** @returns Links to publishers, `null` for an unknown one. */
export function publisherLinks(catalog: Catalog, ids: readonly string[]): (PageLink | null)[] {
  return ids.map((id) => (id === '' ? null : (sourceLink(catalog, id) ?? null)));
}

/** The article whose publisher and time are shown: the one with the title, else the best of the day. */
function headOf(newsItem: NewsItem, titled: ArticleEntry | undefined, language: string) {
  if (titled !== undefined && newsItem.articles.includes(titled)) return titled;
  if (newsItem.story === undefined) return newsItem.articles[0];
  return headlineArticle(
    newsItem.members.filter(({ article }) => newsItem.articles.includes(article)),
    language,
  );
}

/** A headline that begins with its own label: "Obituary: Ana Brandt". */
const LABELLED = /^\p{L}+:/u;

/**
 * The editor's words, else what kind of text it is, else the topic or, for a mere headline, its language if that is not
 * the one of the page.
 */
function kickerOf(
  catalog: Catalog,
  newsItem: NewsItem,
  { topic: withTopic, quotes }: NewsItemSize,
  lang: string | undefined,
): KickerView | undefined {
  const { kicker, genre, title, isHumanInterest } = newsItem;
  // The fate of a person is none of its topic: a lost walker is not a disaster.
  const topic =
    isHumanInterest === true && topicLabels(catalog).has(HUMAN_INTEREST) ? HUMAN_INTEREST : newsItem.topic;
  if (kicker !== undefined) return omitUndefined({ text: kicker, topic });
  // A comment is recognised as such wherever it stands, unless its headline says so.
  if (genre === 'comment' && genreOf(title) !== 'comment')
    return omitUndefined({ text: words.comment, topic });
  if (!withTopic) {
    const name = lang === undefined || quotes > 0 ? undefined : languageName(lang, catalog.site.language);
    return name === undefined ? undefined : { text: words.inLanguage(name) };
  }
  if (genre === 'obituary' && !LABELLED.test(title)) return omitUndefined({ text: words.obituary, topic });
  return topic === undefined ? undefined : { text: topicName(catalog, topic), topic };
}

/** @returns The name of a topic in editions: the first part of its label. */
export function topicName(catalog: Catalog, topic: string): string {
  return (topicLabels(catalog).get(topic) ?? topic).split(/[,，،]/u, 1)[0]?.trim() ?? topic;
}

/** @param titled The article whose headline it is, if the title of the story has changed since. */
function titleOf(catalog: Catalog, { story, title, articles }: NewsItem, titled: ArticleEntry | undefined) {
  if (story !== undefined && titled === undefined) return storyTitle(catalog, story);
  return typeset(title, (titled ?? articles[0])?.data.language);
}

/**
 * @returns A news item for display, with the title that it had at the end of the day. It links to the page with this
 *   title: to the story or, if its title has changed since, to the article whose headline it was.
 */
export function newsItemView(catalog: Catalog, newsItem: NewsItem, size: NewsItemSize): NewsItemView {
  const { story, title, articles } = newsItem;
  const { language } = catalog.site;
  const [first] = articles;
  const titled =
    story === undefined || first === undefined ? first : headlineOfDay(newsItem.members, first.day, language);
  const head = headOf(newsItem, titled, language);
  const isCurrent = story === undefined || title === story.title || titled === undefined;
  const quotes = quotesOf(catalog, newsItem, head, size);
  const quoted = new Set(quotes.map(({ article }) => article));
  const others = articles.filter((article) => article !== head && !quoted.has(article.address));
  const shown = size.articles === 0 ? [] : others.slice(-size.articles).reverse();
  const publishers = new Set(newsItem.members.flatMap(({ article }) => article.data.source ?? []));
  publishers.delete((head && probablePublisher(catalog, head)) ?? '');
  const spoken = story?.isTitled
    ? storyTitleLanguage(catalog, story)
    : foreign(catalog, titled?.data.language);
  return omitUndefined({
    title: size.plain ? title : titleOf(catalog, newsItem, isCurrent ? undefined : titled),
    address: isCurrent ? newsItem.key : titled.address,
    storyAddress: isCurrent ? undefined : newsItem.key,
    ...spoken,
    kicker: kickerOf(catalog, newsItem, size, spoken.lang),
    head: head && teaser(catalog, head, 'withinDay'),
    also: publishers.size,
    since: newsItem.since && printDay(newsItem.since, language, 'dayOfYear'),
    quotes,
    articles: shown.map((article) => teaser(catalog, article, 'withinDay')),
    more: others.length - shown.length,
    isStory: story !== undefined,
  });
}
