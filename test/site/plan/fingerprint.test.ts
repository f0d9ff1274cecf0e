import { expect, it } from 'vitest';
import { INDEXING_CODE, READING_CODE } from '../../../scripts/site/plan/fingerprint.ts';
import { importsOf } from '../../support/imports-of.ts';

/** A file and all that it runs, directly or not. */
function runBy(file: string): string[] {
  const found = new Set([file]);
  for (const path of found) for (const imported of importsOf(path, { values: true })) found.add(imported);
  return [...found];
}

it.each([
  ['a part of the search index', 'scripts/site/search/index-shard.ts', INDEXING_CODE],
  ['an article of the archive', 'scripts/site/catalog/read-content.ts', READING_CODE],
])('makes %s again whenever any code that makes it changes', (_, file, code) => {
  const isHashed = (path: string) => code.some((name) => path === name || path.startsWith(`${name}/`));
  const all = runBy(file);
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((path) => !isHashed(path))).toEqual([]);
});
