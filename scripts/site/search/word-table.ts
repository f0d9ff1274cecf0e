import { foldWord } from '../../../src/search/fold.ts';
import { termsOf } from '../../../src/search/index-terms.ts';

/** A power of two; holds most of the words of most texts. */
const RECENT_SLOTS = 32_768;
const MIN_SUGGESTION_CHARS = 4;

/** A word as it is written, with what the index needs of it, worked out once; and where it was met last. */
export interface TableWord {
  readonly written: string;
  /** The same in lower case; undefined if that is how it is written. */
  readonly lower: TableWord | undefined;
  /** As handed to Pagefind, worked out when it is first needed: as it is, and as a word that may be a plural. */
  plain: string | undefined;
  plural: string | undefined;
  /** Number of the last article that it was met in, and of the last in whose title or names. */
  article: number;
  salientIn: number;
  /** Articles that it stands in, those in whose title or names it stands counted several times. */
  weight: number;
}

/** The words of a shard. */
export class WordTable {
  readonly #words = new Map<string, TableWord>();
  /** Words by a sum of their letters, so that most are found without making a string of them. */
  readonly #recent = new Array<TableWord | undefined>(RECENT_SLOTS).fill(undefined);

  all(): Iterable<TableWord> {
    return this.#words.values();
  }

  /** @returns The word that stands between two offsets of a text. */
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

/** @returns The word folded, if a search may suggest it; else an empty string. */
export function suggestionOf({ written }: TableWord): string {
  if (written.length < MIN_SUGGESTION_CHARS) return '';
  const [folded = ''] = foldWord(written);
  return /^\p{L}{4,}$/u.test(folded) && !/['’ʼ]/.test(written) ? folded : '';
}
