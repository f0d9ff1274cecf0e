import type { WordEntry, WordFile } from '../../../src/search/index-files.ts';

/** The numbers of one field of one word, and where the writing of them stands. */
interface Places {
  readonly numbers: number[];
  article: number;
  /** Index of the number that says how often the word stands in that article. */
  countAt: number;
  place: number;
}

/** Gathers where words stand, see `WordEntry`. */
export class WordTable {
  readonly #words = new Map<string, (Places | undefined)[]>();

  /** Articles come in the order of their numbers, places of a field in theirs. */
  add(word: string, field: number, article: number, place: number): void {
    let fields = this.#words.get(word);
    if (fields === undefined) {
      fields = [];
      this.#words.set(word, fields);
    }
    let places = fields[field];
    if (places === undefined) {
      places = { numbers: [], article: -1, countAt: -1, place: 0 };
      fields[field] = places;
    }
    const { numbers } = places;
    if (places.article !== article) {
      numbers.push(article - places.article, 0);
      places.article = article;
      places.countAt = numbers.length - 1;
      places.place = 0;
    } else if (places.place === place) return;
    numbers.push(place - places.place);
    places.place = place;
    numbers[places.countAt] = (numbers[places.countAt] ?? 0) + 1;
  }

  /**
   * @param maxChars A file holds words until it is as long, as JSON; one frequent word may be longer.
   * @returns Files of words, the words of each and the files in the order of code units.
   */
  files(maxChars: number): WordFile[] {
    const files: WordFile[] = [];
    let entries: [string, WordEntry][] = [];
    let chars = 0;
    const close = (): void => {
      if (entries.length > 0) files.push(Object.fromEntries(entries));
      entries = [];
      chars = 0;
    };
    for (const word of [...this.#words.keys()].sort()) {
      const entry = entryOf(this.#words.get(word) ?? []);
      const length = word.length + JSON.stringify(entry).length;
      if (chars + length > maxChars) close();
      entries.push([word, entry]);
      chars += length;
    }
    close();
    return files;
  }
}

/** Fields at the end that are empty have not been written; `Array.from` fills those between. */
function entryOf(fields: readonly (Places | undefined)[]): WordEntry {
  return Array.from(fields, (places) => places?.numbers ?? []);
}
