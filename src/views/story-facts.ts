/** Facts of a story, computed from its members; nothing is stored or generated. */
import type { ArticleEntry, Catalog, Member, StoryEntry } from '../model/catalog.ts';
import { isReadableAlone } from './best-sentence.ts';

/**
 * @returns Ids of the publishers of some members without duplicates, in the order of their first article; `''` for
 *   unknown ones.
 */
export function publishersOf(members: readonly Member[]): string[] {
  const ids = new Set<string>();
  let unknown = 0;
  for (const { article } of members) {
    if (article.data.source === undefined) unknown += 1;
    else ids.add(article.data.source);
  }
  return unknown > 0 ? [...ids, ''] : [...ids];
}

/**
 * @returns The number of these publishers. Unknown ones may be any of the others, so they only count if there are no
 *   others.
 */
export function publisherCount(ids: readonly string[]): number {
  return Math.max(1, ids.filter((id) => id !== '').length);
}

/** A sentence and its article. */
export interface Quote {
  readonly article: ArticleEntry;
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Share of common words above which one sentence repeats another. */
const MAX_SHARED_WORDS = 0.5;

function wordSet(text: string): Set<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 3));
}

/** Share of the smaller set's words that are in both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / least;
}

/**
 * Whether a sentence mostly has the words of another.
 *
 * @param most Share of common words above which it does.
 */
export function repeats(text: string, others: readonly string[], most = MAX_SHARED_WORDS): boolean {
  const words = wordSet(text);
  return others.some((other) => overlap(wordSet(other), words) > most);
}

/**
 * The key points of a story: at most one per article, from different publishers first, without repetitions.
 *
 * @param most Maximum number of key points.
 * @param said Sentences that they must not repeat.
 * @param isFit Whether a sentence of an article may be among them.
 * @returns Ordered by the time of their articles.
 */
export function storyKeyPoints(
  members: readonly Member[],
  most: number,
  said = '',
  isFit: (article: ArticleEntry, text: string) => boolean = () => true,
): Quote[] {
  const chosen: { quote: Quote; words: Set<string>; at: number }[] = [];
  const saidWords = wordSet(said);
  const publishers = new Set<string>();
  for (const again of [false, true]) {
    for (const [at, { article }] of members.entries()) {
      if (chosen.length >= most) break;
      const publisher = article.data.source ?? '';
      if (publishers.has(publisher) !== again || chosen.some((one) => one.quote.article === article))
        continue;
      for (const text of standing(article, article.texts().keyPoints)) {
        const words = wordSet(text);
        if (
          !isFit(article, text) ||
          [saidWords, ...chosen.map((one) => one.words)].some(
            (other) => overlap(other, words) > MAX_SHARED_WORDS,
          )
        )
          continue;
        chosen.push({ quote: { article, text }, words, at });
        publishers.add(publisher);
        break;
      }
    }
  }
  return chosen.sort((a, b) => a.at - b.at).map((one) => one.quote);
}

const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** The names and numbers of some sentences. */
function factsOf(text: string, names: readonly string[]): string[] {
  return [...names.filter((name) => text.includes(name)), ...(text.match(NUMBER) ?? [])];
}

/** Those sentences that stand alone, or all if none does. */
function standing(article: ArticleEntry, sentences: readonly string[]): readonly string[] {
  const alone = sentences.filter((text) => isReadableAlone(article, text));
  return alone.length > 0 ? alone : sentences;
}

/** @returns The sentences by which an article may be quoted: of its first sentence and its key points, those that stand alone. */
export function quotableSentences(article: ArticleEntry): readonly string[] {
  const { lead, keyPoints } = article.texts();
  return standing(
    article,
    [...new Set([lead, ...keyPoints])].filter((text) => text !== ''),
  );
}

/**
 * What each article adds to those before it: its first sentence with a name or number that is new in the story.
 *
 * Uses headline, first sentence and key points, which are in the catalog.
 *
 * @returns One entry per member, in order; `undefined` for the first, and for articles that add nothing.
 */
export function additionsOf(members: readonly Member[]): (string | undefined)[] {
  const seen = new Set<string>();
  return members.map(({ article }, index) => {
    const { people, organisations, places, title } = article.data;
    const names = [...people, ...organisations, ...places];
    const sentences = quotableSentences(article);
    const found = sentences.find((text) => factsOf(text, names).some((fact) => !seen.has(fact)));
    for (const text of [title, ...sentences]) for (const fact of factsOf(text, names)) seen.add(fact);
    for (const name of names) seen.add(name);
    return index === 0 ? undefined : found;
  });
}

/** @returns The story of an article; `undefined` if it is in none. */
export function storyWith(catalog: Catalog, article: ArticleEntry | undefined): StoryEntry | undefined {
  return article?.story === undefined ? undefined : catalog.storyById.get(article.story);
}

/** @returns The members of a story up to the end of a day. */
export function membersUntil(story: StoryEntry, day: string): readonly Member[] {
  return story.members.filter((member) => member.article.day <= day);
}
