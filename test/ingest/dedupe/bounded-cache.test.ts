import { expect, it } from 'vitest';
import { boundedCache } from '../../../scripts/ingest/dedupe/bounded-cache.ts';

/** A cache of words with a total number of letters, and the words that had to be made. */
function letters(maxSize: number) {
  const made: string[] = [];
  const cache = boundedCache<string>(maxSize, ({ length }) => length);
  const get = (word: string) =>
    cache(word, () => {
      made.push(word);
      return `${word}`;
    });
  return { get, made };
}

it('a value is made only once as long as everything fits', () => {
  const { get, made } = letters(6);
  expect(['abc', 'def', 'abc', 'def', 'abc'].map(get)).toEqual(['abc', 'def', 'abc', 'def', 'abc']);
  expect(made).toEqual(['abc', 'def']);
});

it('the oldest values are dropped for a new one, and no more than necessary', () => {
  const { get, made } = letters(6);
  for (const word of ['abc', 'de', 'f', 'gh']) get(word);
  made.length = 0;
  for (const word of ['gh', 'f', 'de']) get(word);
  expect(made).toEqual([]);
  get('abc');
  expect(made).toEqual(['abc']);
  // It replaced the oldest, which was de.
  for (const word of ['gh', 'f', 'abc']) get(word);
  expect(made).toEqual(['abc']);
  get('de');
  expect(made).toEqual(['abc', 'de']);
});

it('a value that exceeds the limit is returned, but not kept', () => {
  const { get, made } = letters(3);
  expect([get('abcd'), get('abcd'), get('abc'), get('abc')]).toEqual(['abcd', 'abcd', 'abc', 'abc']);
  expect(made).toEqual(['abcd', 'abcd', 'abc']);
});
