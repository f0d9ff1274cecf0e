import { foldWord } from '../../../src/search/fold.ts';
import { GAP, termsOf } from '../../../src/search/index-terms.ts';
import type { WordPlace } from '../../../src/search/word-places.ts';

/** 4 kB. */
const MAX_SUGGESTIONS = 1000;
const MIN_SUGGESTION_CHARS = 4;
/** A word of a headline or a name counts as often as one that stands in so many articles more. */
const SALIENT = 3;

/** A word of the shard, with what is asked of it each time that it is met. */
interface ShardWord {
  readonly written: string;
  /** The same in lower case; itself if that is how it is written. */
  readonly lower: ShardWord | undefined;
  /** As handed to Pagefind, made when it is first needed: as it is, and as a word that may be a plural. */
  plain: string | undefined;
  plural: string | undefined;
  /** Articles that it stands in, those in whose title or names it stands counted several times over. */
  weight: number;
  /** Number of the last article that it was met in, and of the last in whose title or names. */
  article: number;
  salientIn: number;
}

/** A word in all its spellings. */
interface Spelt {
  weight: number;
  usual: ShardWord;
}

/** The words of a shard: spells texts as Pagefind takes them, and gathers the words that a search can suggest. */
export class ShardWords {
  readonly #words = new Map<string, ShardWord>();
  /** Number of the article that is being taken in. */
  #article = 0;

  /**
   * Take in an article.
   *
   * @param fields The words of each of its texts.
   * @param salient Which of the texts are its title and its names.
   * @param language BCP 47 tag of the article, if it is known.
   * @returns The texts as they are handed to Pagefind.
   */
  add(
    fields: readonly (readonly WordPlace[])[],
    salient: readonly number[],
    language: string | undefined,
  ): string[] {
    this.#article += 1;
    const met = fields.map((places) => places.map(({ word }) => this.#met(word)));
    for (const field of salient) for (const word of met[field] ?? []) this.#stress(word);
    const english = language === undefined || language.startsWith('en');
    return fields.map((places, field) => this.#spelt(places, met[field] ?? [], english));
  }

  #met(written: string): ShardWord {
    const word = this.#word(written);
    if (word.article !== this.#article) {
      word.article = this.#article;
      word.weight += 1;
    }
    return word;
  }

  #stress(word: ShardWord): void {
    if (word.salientIn === this.#article) return;
    word.salientIn = this.#article;
    word.weight += SALIENT;
  }

  #word(written: string): ShardWord {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    const word: ShardWord = {
      written,
      lower: lower === written ? undefined : this.#word(lower),
      plain: undefined,
      plural: undefined,
      weight: 0,
      article: 0,
      salientIn: 0,
    };
    this.#words.set(written, word);
    return word;
  }

  /** @param words Those of the places. */
  #spelt(places: readonly WordPlace[], words: readonly ShardWord[], english: boolean): string {
    let next = 0;
    return places
      .map(({ place }, index) => {
        const gap = place > next ? `${GAP} ` : '';
        next = place + 1;
        const word = words[index];
        return word === undefined ? gap : gap + this.#terms(word, english);
      })
      .join(' ');
  }

  /** A word that an English article has in lower case is no name, and may be a plural. */
  #terms(word: ShardWord, english: boolean): string {
    if (english && (word.lower ?? word).article === this.#article) {
      word.plural ??= termsOf(word.written, true);
      return word.plural;
    }
    word.plain ??= termsOf(word.written, false);
    return word.plain;
  }

  /** @returns The words in their usual spelling, most frequent first. */
  mostFrequent(): string[] {
    const words = new Map<string, Spelt>();
    for (const spelling of this.#words.values()) {
      const { written, weight } = spelling;
      if (weight === 0 || written.length < MIN_SUGGESTION_CHARS) continue;
      const [folded = ''] = foldWord(written);
      if (!/^\p{L}{4,}$/u.test(folded) || /['’ʼ]/.test(written)) continue;
      const before = words.get(folded);
      if (before === undefined) words.set(folded, { weight, usual: spelling });
      else {
        before.weight += weight;
        if (isMoreUsual(spelling, before.usual)) before.usual = spelling;
      }
    }
    return [...words]
      .sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
      .slice(0, MAX_SUGGESTIONS)
      .map(([, { usual }]) => usual.written);
  }
}

/** A word that is anywhere written in lower case is no name; of several spellings the most frequent is the usual one. */
function isMoreUsual(word: ShardWord, than: ShardWord): boolean {
  if ((word.lower === undefined) !== (than.lower === undefined)) return word.lower === undefined;
  return word.weight > than.weight || (word.weight === than.weight && word.written > than.written);
}
