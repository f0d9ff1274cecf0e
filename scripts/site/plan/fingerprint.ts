import { fileURLToPath } from 'node:url';
import { hashOf } from '../../content/hash.ts';
import { codeFiles, codeHash, hashesBelow } from './code-files.ts';

/** Folder of Broadsheet, whose own files are hashed. */
const PROGRAM = fileURLToPath(new URL('../../..', import.meta.url));

/** What content is read with. */
export const READING_CODE = [
  'scripts/content',
  'scripts/ingest/cluster',
  'scripts/ingest/data',
  'scripts/ingest/dedupe',
  'scripts/ingest/enrich/fold-words.ts',
  'scripts/ingest/extract',
  'scripts/site/catalog',
  'src/markdown',
  'src/model',
  'src/schemas',
  'package-lock.json',
] as const;

/** What a part of the search index is made with. */
export const INDEXING_CODE = [
  'scripts/content/broadsheet-error.ts',
  'scripts/content/path-inside.ts',
  'scripts/content/plain-text.ts',
  'scripts/site/search',
  'src/i18n/direction.ts',
  'src/markdown',
  'src/model/day.ts',
  'src/model/hash-text.ts',
  'src/model/label-slug.ts',
  'src/schemas/file-name.ts',
  'src/search',
  'package-lock.json',
] as const;

/** The input of a build apart from the content. */
export interface CodeFingerprint {
  /** Files that pages are made with, by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Changes whenever content is read differently. */
  readonly reading: string;
  /** Changes whenever the search index is made differently. */
  readonly indexing: string;
  /** Hash over all of it. */
  readonly all: string;
}

/** Hash the code that affects the output. */
export function fingerprintCode(root: string): CodeFingerprint {
  const pages = codeFiles(root);
  const reading = codeHash(hashesBelow(PROGRAM, READING_CODE));
  const indexing = codeHash(hashesBelow(PROGRAM, INDEXING_CODE));
  const rest = codeHash(hashesBelow(PROGRAM, ['scripts/site', 'src']));
  return { pages, reading, indexing, all: hashOf([codeHash(pages), reading, indexing, rest].join('\n')) };
}
