import { expect, test } from 'vitest';
import { isComment } from '../../../src/edition/comment.ts';

const from = (url?: string, firstPerson = false) => isComment({ firstPerson, data: { url } });

test('takes an article in the first person for a comment', () => {
  expect(from(undefined, true)).toBe(true);
  expect(from(undefined)).toBe(false);
});

test.each([
  'https://gazette.example/opinion/a-bridge',
  'https://gazette.example/news/Comment/2026/a-bridge.html',
  'https://gazette.example/meinung/bruecke-1.2',
])('takes an article at %s for a comment', (url) => {
  expect(from(url)).toBe(true);
});

test.each([
  'https://gazette.example/news/opinion',
  'https://gazette.example/news/opinion-polls-close/1',
  'https://opinion.example/news/a-bridge',
  'not an address',
])('takes an article at %s for a report', (url) => {
  expect(from(url)).toBe(false);
});
