import { foldWord } from '../../../src/search/fold.ts';
import type { WordPlace } from '../../../src/search/word-places.ts';

/** 4 kB. */
const MAX_SUGGESTIONS = 1000;
const MIN_CHARS = 4;
/** A word of a headline or a name counts as often as one that stands in so many articles more. */
const SALIENT = 3;

interface Spelt {
  articles: number;
  spelling: string;
  ofSpelling: number;
}

/** Gathers the words that a search can suggest: frequent ones, and those of headlines and names. */
export class Suggestions {
  readonly #articles = new Map<string, number>();

  /**
   * Add the words of one article.
   *
   * @param written All of them.
   * @param salient Those of its title and its names.
   */
  add(written: readonly WordPlace[], salient: readonly WordPlace[]): void {
    for (const word of distinct(written)) this.#count(word, 1);
    for (const word of distinct(salient)) this.#count(word, SALIENT);
  }

  #count(word: string, articles: number): void {
    this.#articles.set(word, (this.#articles.get(word) ?? 0) + articles);
  }

  /** @returns The words in their usual spelling, most frequent first. */
  mostFrequent(): string[] {
    const words = new Map<string, Spelt>();
    for (const [spelling, articles] of this.#articles) {
      const [folded = ''] = foldWord(spelling);
      if (!/^\p{L}{4,}$/u.test(folded) || /['’ʼ]/.test(spelling)) continue;
      const before = words.get(folded);
      if (before === undefined) words.set(folded, { articles, spelling, ofSpelling: articles });
      else {
        before.articles += articles;
        if (isMoreUsual(spelling, articles, before))
          Object.assign(before, { spelling, ofSpelling: articles });
      }
    }
    return [...words]
      .sort(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1))
      .slice(0, MAX_SUGGESTIONS)
      .map(([, { spelling }]) => spelling);
  }
}

/** A word that is anywhere written in lower case is no name; of several spellings the most frequent is the usual one. */
function isMoreUsual(spelling: string, articles: number, than: Spelt): boolean {
  const [lower, thanLower] = [spelling, than.spelling].map((word) => word === word.toLowerCase());
  if (lower !== thanLower) return lower === true;
  return articles > than.ofSpelling || (articles === than.ofSpelling && spelling > than.spelling);
}

function distinct(words: readonly WordPlace[]): Set<string> {
  const some = new Set<string>();
  for (const { word } of words) if (word.length >= MIN_CHARS) some.add(word);
  return some;
}
