import { GAP } from '../../../src/search/index-terms.ts';
import { eachWord } from '../../../src/search/word-places.ts';
import { indexed, type Suggestion, type TableWord, type WordTable } from './word-table.ts';

/** Number of words that a search can suggest, 4 kB. */
const MAX_SUGGESTIONS = 1000;
/** Additional weight of a word in a headline or a name, as a number of articles. */
const SALIENT = 3;

/** The words of a text, with `undefined` where phrases end. */
type WordRun = readonly (TableWord | undefined)[];

/** The searched fields of an article. */
export interface SearchFields<Text> {
  readonly text: Text;
  readonly title: Text;
  /** One per line. */
  readonly names: Text;
  readonly source: Text;
}

export interface IndexedText {
  /** The terms for Pagefind. */
  readonly terms: string;
  readonly words: number;
}

/** The words of a shard: spells texts for Pagefind, and collects words that a search can suggest. */
export class ShardWords {
  readonly #table: WordTable;
  /** Its number in the table. */
  readonly #shard: number;
  readonly #words: TableWord[] = [];

  /** @param table No other shard may use it until this one is done. */
  constructor(table: WordTable) {
    this.#table = table;
    this.#shard = table.beginShard();
  }

  /**
   * Add an article.
   *
   * @param language BCP 47 tag of the article, if known.
   */
  add(texts: SearchFields<string>, language: string | undefined): SearchFields<IndexedText> {
    if (this.#table.shard !== this.#shard)
      throw new Error('Unexpected article of a shard after the next one began');
    this.#table.article += 1;
    const text = this.#wordsOf(texts.text);
    const title = this.#wordsOf(texts.title);
    const names = this.#wordsOf(texts.names);
    const source = this.#wordsOf(texts.source);
    for (const word of title) this.#stress(word);
    for (const word of names) this.#stress(word);
    const english = language === undefined || language.startsWith('en');
    const spelt = (run: WordRun) => this.#indexedText(run, english);
    return { text: spelt(text), title: spelt(title), names: spelt(names), source: spelt(source) };
  }

  #wordsOf(text: string): WordRun {
    const words: (TableWord | undefined)[] = [];
    const { article } = this.#table;
    let next = 0;
    eachWord(text, (start, end, place) => {
      if (place > next) words.push(undefined);
      next = place + 1;
      const word = this.#table.at(text, start, end);
      if (word.article !== article) {
        if (word.shard !== this.#shard) {
          word.shard = this.#shard;
          word.weight = 0;
          this.#words.push(word);
        }
        word.article = article;
        word.weight += 1;
      }
      words.push(word);
    });
    return words;
  }

  #stress(word: TableWord | undefined): void {
    if (word === undefined || word.salientIn === this.#table.article) return;
    word.salientIn = this.#table.article;
    word.weight += SALIENT;
  }

  #indexedText(run: WordRun, english: boolean): IndexedText {
    let words = 0;
    const terms: string[] = [];
    for (const word of run) {
      if (word === undefined) {
        terms.push(GAP);
        continue;
      }
      words += 1;
      // A lower-case word in an English article is not a name, and may be a plural.
      terms.push(indexed(word, english && (word.lower ?? word).article === this.#table.article));
    }
    return { terms: terms.join(' '), words };
  }

  /** @returns The words in their usual spelling, most frequent first. */
  mostFrequent(): string[] {
    const suggestions: Suggestion[] = [];
    for (const spelling of this.#words) {
      const { suggestion } = spelling;
      if (suggestion === undefined) continue;
      if (suggestion.shard !== this.#shard) {
        suggestion.shard = this.#shard;
        suggestion.weight = 0;
        suggestion.usual = undefined;
        suggestions.push(suggestion);
      }
      suggestion.weight += spelling.weight;
      if (suggestion.usual === undefined || isMoreUsual(spelling, suggestion.usual))
        suggestion.usual = spelling;
    }
    // Most words are too rare to be among them, and are not sorted.
    const weights = Float64Array.from(suggestions, ({ weight }) => weight).sort();
    const least = weights.at(-MAX_SUGGESTIONS) ?? 0;
    return suggestions
      .filter(({ weight }) => weight >= least)
      .sort((one, other) => other.weight - one.weight || (one.folded < other.folded ? -1 : 1))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ folded, usual }) => usual?.written ?? folded);
  }
}

/**
 * Whether a spelling is more usual: a word that occurs in lower case is not a name; otherwise the most frequent
 * spelling counts.
 */
function isMoreUsual(word: TableWord, than: TableWord): boolean {
  if ((word.lower === undefined) !== (than.lower === undefined)) return word.lower === undefined;
  return word.weight > than.weight || (word.weight === than.weight && word.written > than.written);
}
