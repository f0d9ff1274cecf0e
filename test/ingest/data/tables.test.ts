import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECTION_WORDS } from '../../../scripts/ingest/data/section-words.ts';

test.each(Object.entries(SECTION_WORDS))('no name of a section is there twice: %s', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

describe.each(['name-clues', 'name-words'])('the words of %s', (table) => {
  const path = new URL(`../../../scripts/ingest/data/${table}.ts`, import.meta.url);
  const lists = [
    ...readFileSync(path, 'utf8').matchAll(/(\w+) = (words|names)\(\s*(?:'([^']*)'|"([^"]*)")/g),
  ].map(
    ([, name = '', kind, single, double]) =>
      [name, (single ?? double ?? '').split(kind === 'words' ? ' ' : '|')] as const,
  );

  test('are found', () => {
    expect(lists.length).toBeGreaterThan(5);
  });

  test.each(lists)('are sorted, and none is there twice: %s', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
  });
});
