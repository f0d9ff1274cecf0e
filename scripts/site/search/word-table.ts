import { foldWord } from '../../../src/search/fold.ts';
import { termsOf } from '../../../src/search/index-terms.ts';

/** A power of two; enough for most words of most texts. */
const RECENT_SLOTS = 32_768;
const MIN_SUGGESTION_CHARS = 4;

/** A word as written, with the data that the index needs of it, computed once, and its last occurrence. */
export interface TableWord {
  readonly written: string;
  /** The same in lower case; `undefined` if it is written so. */
  readonly lower: TableWord | undefined;
  /** Terms for Pagefind, computed on demand: unchanged, and as a possible plural. */
  plain: string | undefined;
  plural: string | undefined;
  /** Number of the last article that contains it, and of the last that has it in title or names. */
  article: number;
  salientIn: number;
  /** Number of articles that contain it, with those that have it in title or names counted several times. */
  weight: number;
}

/** The words of a shard. */
export class WordTable {
  readonly #words = new Map<string, TableWord>();
  /** Words by a hash of their letters, so that most are found without creating a string. */
  readonly #recent = new Array<TableWord | undefined>(RECENT_SLOTS).fill(undefined);

  all(): Iterable<TableWord> {
    return this.#words.values();
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
      article: 0,
      salientIn: 0,
      weight: 0,
    };
    this.#words.set(written, word);
    return word;
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
export function suggestionOf({ written }: TableWord): string {
  if (written.length < MIN_SUGGESTION_CHARS) return '';
  const [folded = ''] = foldWord(written);
  return /^\p{L}{4,}$/u.test(folded) && !/['’ʼ]/.test(written) ? folded : '';
}
