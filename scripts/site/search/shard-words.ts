import { GAP } from '../../../src/search/index-terms.ts';
import { eachWord } from '../../../src/search/word-places.ts';
import { indexed, suggestionOf, type TableWord, WordTable } from './word-table.ts';

/** 4 kB. */
const MAX_SUGGESTIONS = 1000;
/** A word of a headline or a name counts as often as one that stands in so many articles more. */
const SALIENT = 3;

/** A word in all its spellings. */
interface Spelt {
  weight: number;
  usual: TableWord;
}

/** The words of a text, and undefined wherever no phrase runs on. */
type Met = readonly (TableWord | undefined)[];

/** What of an article is looked for. */
export interface SearchFields<Text> {
  readonly text: Text;
  readonly title: Text;
  /** One a line. */
  readonly names: Text;
  readonly source: Text;
}

export interface IndexedText {
  /** As it is handed to Pagefind. */
  readonly terms: string;
  readonly words: number;
}

/** The words of a shard: spells texts as Pagefind takes them, and gathers the words that a search can suggest. */
export class ShardWords {
  readonly #table = new WordTable();
  /** Number of the article that is being taken in. */
  #article = 0;

  /**
   * Take in an article.
   *
   * @param language BCP 47 tag of the article, if it is known.
   */
  add(texts: SearchFields<string>, language: string | undefined): SearchFields<IndexedText> {
    this.#article += 1;
    const text = this.#meet(texts.text);
    const title = this.#meet(texts.title);
    const names = this.#meet(texts.names);
    const source = this.#meet(texts.source);
    for (const word of title) this.#stress(word);
    for (const word of names) this.#stress(word);
    const english = language === undefined || language.startsWith('en');
    const spelt = (met: Met) => this.#spelt(met, english);
    return { text: spelt(text), title: spelt(title), names: spelt(names), source: spelt(source) };
  }

  #meet(text: string): Met {
    const words: (TableWord | undefined)[] = [];
    let next = 0;
    eachWord(text, (start, end, place) => {
      if (place > next) words.push(undefined);
      next = place + 1;
      const word = this.#table.at(text, start, end);
      if (word.article !== this.#article) {
        word.article = this.#article;
        word.weight += 1;
      }
      words.push(word);
    });
    return words;
  }

  #stress(word: TableWord | undefined): void {
    if (word === undefined || word.salientIn === this.#article) return;
    word.salientIn = this.#article;
    word.weight += SALIENT;
  }

  #spelt(met: Met, english: boolean): IndexedText {
    let words = 0;
    const terms = met.map((word) => {
      if (word === undefined) return GAP;
      words += 1;
      // A word that an English article has in lower case is no name, and may be a plural.
      return indexed(word, english && (word.lower ?? word).article === this.#article);
    });
    return { terms: terms.join(' '), words };
  }

  /** @returns The words in their usual spelling, most frequent first. */
  mostFrequent(): string[] {
    const words = new Map<string, Spelt>();
    for (const spelling of this.#table.all()) {
      const folded = spelling.weight === 0 ? '' : suggestionOf(spelling);
      if (folded === '') continue;
      const before = words.get(folded);
      if (before === undefined) words.set(folded, { weight: spelling.weight, usual: spelling });
      else {
        before.weight += spelling.weight;
        if (isMoreUsual(spelling, before.usual)) before.usual = spelling;
      }
    }
    // Most words are too rare to be among them, and need no order.
    const weights = Float64Array.from(words.values(), ({ weight }) => weight).sort();
    const least = weights.at(-MAX_SUGGESTIONS) ?? 0;
    return [...words]
      .filter(([, { weight }]) => weight >= least)
      .sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
      .slice(0, MAX_SUGGESTIONS)
      .map(([, { usual }]) => usual.written);
  }
}

/** A word that is anywhere written in lower case is no name; of several spellings the most frequent is the usual one. */
function isMoreUsual(word: TableWord, than: TableWord): boolean {
  if ((word.lower === undefined) !== (than.lower === undefined)) return word.lower === undefined;
  return word.weight > than.weight || (word.weight === than.weight && word.written > than.written);
}
