import { foldWord } from '../../../src/search/fold.ts';
import { termsOf } from '../../../src/search/index-terms.ts';

/** A power of two; enough for most words of most texts. */
const RECENT_SLOTS = 65_536;
/** Number of words at which the table is emptied before the next shard; some 20 MB. */
const MAX_WORDS = 100_000;
const MIN_SUGGESTION_CHARS = 4;

/** A word as written, with the data that the index needs of it, computed once, and its last occurrence. */
export interface TableWord {
  readonly written: string;
  /** The same in lower case; `undefined` if it is written so. */
  readonly lower: TableWord | undefined;
  /** Terms for Pagefind, computed on demand: unchanged, and as a possible plural. */
  plain: string | undefined;
  plural: string | undefined;
  /** What a search suggests instead of it; `undefined` if it suggests no such word. */
  readonly suggestion: Suggestion | undefined;
  /** Number of the last shard and of the last article that contain it, and of the last that has it in title or names. */
  shard: number;
  article: number;
  salientIn: number;
  /** Number of articles of that shard with it, where those that have it in title or names are counted several times. */
  weight: number;
}

/** A word in all its spellings, with the data of the last shard whose suggestions were chosen. */
export interface Suggestion {
  readonly folded: string;
  shard: number;
  weight: number;
  usual: TableWord | undefined;
}

/** The words of one shard after another, as most recur in the next. */
export class WordTable {
  readonly #words = new Map<string, TableWord>();
  readonly #suggestions = new Map<string, Suggestion>();
  /** Words by a hash of their letters, so that most are found without creating a string. */
  readonly #recent = new Array<TableWord | undefined>(RECENT_SLOTS).fill(undefined);

  /** Number of the current shard. */
  shard = 0;
  /** Number of the current article. */
  article = 0;

  /** @returns Number of the new shard. */
  beginShard(): number {
    if (this.#words.size >= MAX_WORDS) {
      this.#words.clear();
      this.#suggestions.clear();
      this.#recent.fill(undefined);
    }
    this.shard += 1;
    return this.shard;
  }

  /** @returns The word between two offsets of a text. */
  at(text: string, start: number, end: number): TableWord {
    let sum = 0;
    for (let index = start; index < end; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
    const slot = (sum ^ (sum >>> 13)) & (RECENT_SLOTS - 1);
    const recent = this.#recent[slot];
    if (recent?.written.length === end - start && text.startsWith(recent.written, start)) return recent;
    const word = this.#word(text.slice(start, end));
    this.#recent[slot] = word;
    return word;
  }

  #word(written: string): TableWord {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    const word: TableWord = {
      written,
      lower: lower === written ? undefined : this.#word(lower),
      plain: undefined,
      plural: undefined,
      suggestion: this.#suggestion(suggestionFor(written)),
      shard: 0,
      article: 0,
      salientIn: 0,
      weight: 0,
    };
    this.#words.set(written, word);
    return word;
  }

  #suggestion(folded: string): Suggestion | undefined {
    if (folded === '') return undefined;
    let suggestion = this.#suggestions.get(folded);
    if (suggestion === undefined) {
      suggestion = { folded, shard: 0, weight: 0, usual: undefined };
      this.#suggestions.set(folded, suggestion);
    }
    return suggestion;
  }
}

/** @param plural Whether it may be an English plural. */
export function indexed(word: TableWord, plural: boolean): string {
  if (plural) {
    word.plural ??= termsOf(word.written, true);
    return word.plural;
  }
  word.plain ??= termsOf(word.written, false);
  return word.plain;
}

/** @returns The folded word, if a search may suggest it; else an empty string. */
function suggestionFor(written: string): string {
  if (written.length < MIN_SUGGESTION_CHARS) return '';
  const [folded = ''] = foldWord(written);
  return /^\p{L}{4,}$/u.test(folded) && !/['’ʼ]/.test(written) ? folded : '';
}
