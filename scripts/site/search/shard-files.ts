/** The files of one shard, of its articles: see `src/search/index-files.ts`. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  FIELDS,
  type Labels,
  labelWord,
  type SearchRecord,
  type ShardTable,
  SUGGESTIONS_FILE,
} from '../../../src/search/index-files.ts';
import { indexForms } from '../../../src/search/word-forms.ts';
import { wordsOf } from '../../../src/search/words-of.ts';
import type { SearchDocument } from './documents.ts';
import { Suggestions } from './suggestions.ts';
import { WordTable } from './word-table.ts';

/** A file of words has as many characters of JSON, 4 kB as gzip. A search loads one a shard for each of its words. */
const MAX_WORD_FILE_CHARS = 12_000;
const MINUTE = 60_000;

/** An article, and what of its text is indexed. */
export interface IndexedArticle {
  readonly document: SearchDocument;
  readonly text: string;
}

/**
 * @param key Of the shard, for the names of its table and its ids.
 * @returns Content by path below the folder of the shard; the same articles give the same bytes.
 */
export function shardFiles(key: string, articles: readonly IndexedArticle[]): Map<string, Buffer> {
  const table = new WordTable();
  const suggestions = new Suggestions();
  const lengths: number[] = [];
  const files = new Map<string, Buffer>();
  for (const [number, { document, text }] of articles.entries()) {
    lengths.push(addWords(table, suggestions, number, document, text));
    const record: SearchRecord = { ...document.record, text };
    files.set(`${document.id}.json.gz`, packed(record));
  }
  const wordFiles = table.files(MAX_WORD_FILE_CHARS).map((words): readonly [string, string] => {
    const content = packed(words);
    const name = `words-${hash('sha256', content, 'hex').slice(0, 10)}.json.gz`;
    files.set(name, content);
    return [Object.keys(words)[0] ?? '', name];
  });
  const documents = articles.map(({ document }) => document);
  const shard: ShardTable = {
    lengths,
    minutes: distances(documents.map(({ record }) => Math.floor(Date.parse(record.date) / MINUTE))),
    topics: labels(documents.map(({ topics }) => topics)),
    sources: labels(documents.map(({ source }) => [source])),
    wordFiles,
  };
  files.set(SUGGESTIONS_FILE, packed(suggestions.mostFrequent()));
  files.set(`ids-${key}.json.gz`, packed(documents.map(({ id }) => id)));
  files.set(`shard-${key}.json.gz`, packed(shard));
  return files;
}

/** @returns How many words text and title have. */
function addWords(
  table: WordTable,
  suggestions: Suggestions,
  number: number,
  document: SearchDocument,
  text: string,
): number {
  const { record, names, people, story } = document;
  const english = record.language === undefined || record.language.startsWith('en');
  const contents = { text, title: record.title, names: names.join('\n'), source: record.source ?? '' };
  const fields = FIELDS.map((field) => wordsOf(contents[field]));
  const written = new Set<string>();
  for (const words of fields) for (const { word } of words) written.add(word);
  const forms = new Map<string, readonly string[]>();
  for (const word of written) forms.set(word, indexForms(word, english && written.has(word.toLowerCase())));
  for (const [field, words] of fields.entries())
    for (const { word, place } of words)
      for (const form of forms.get(word) ?? []) table.add(form, field, number, place);
  if (story !== undefined) table.add(labelWord.story(story), 0, number, 0);
  for (const person of people) table.add(labelWord.person(person), 0, number, 0);
  const [inText = [], inTitle = [], inNames = []] = fields;
  suggestions.add(written, [...inTitle, ...inNames]);
  return inText.length + inTitle.length;
}

function labels(of: readonly (readonly string[])[]): Labels {
  const values = [...new Set(of.flat())].sort();
  const numbers = new Map(values.map((value, index) => [value, index]));
  return { values, of: of.map((some) => some.map((value) => numbers.get(value) ?? 0)) };
}

/** Each number as its distance from the one before. */
function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function packed(content: unknown): Buffer {
  // More takes twice the time, for 1 % less.
  return gzipSync(JSON.stringify(content), { level: 6 });
}
