import { expect, it } from 'vitest';
import { cleanAddress } from '../../../scripts/ingest/extract/clean-address.ts';

it.each([
  ['https://ada:pw@post.example/ferry', 'https://post.example/ferry'],
  ['https://post.example/ferry?id=7&PHPSESSID=abc&utm_source=x', 'https://post.example/ferry?id=7'],
  ['https://post.example/ferry?token=abc', 'https://post.example/ferry'],
  ['https://post.example/a;jsessionid=12AB/ferry', 'https://post.example/a/ferry'],
  ['https://post.example/a/(S(lit3py55t21z5v55vlm25s55))/ferry', 'https://post.example/a/ferry'],
  ['https://post.example/ferry?id=7&amp;token=abc', 'https://post.example/ferry?id=7'],
  ['https://post.example/ferry?X-Amz-Anything=abc&mtm_group=1', 'https://post.example/ferry'],
  ['https://post.example/ferry#access_token=abc&id=7', 'https://post.example/ferry#id=7'],
  ['https://post.example/ferry?b=1&token=abc&a=%20', 'https://post.example/ferry?b=1&a=%20'],
  ['https://post.example/ferry?token=abc#top', 'https://post.example/ferry#top'],
  ['https://post.example/#/ferry?token=abc&id=7', 'https://post.example/#/ferry?id=7'],
  ['https://post.example/ferry?id=7?token=abc', 'https://post.example/ferry?id=7'],
  ['https://post.example/ferry?id=7;%74oken=abc;b', 'https://post.example/ferry?id=7;b'],
])('%s becomes %s', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});

it.each([
  'https://Post.example/ferry?b=2&a=%20x#top',
  'http://post.example?sid=7',
  'https://post.example/@ada',
  'https://post.example/ferry?ref=home&page=2#id=7',
])('%s stays as it is, byte for byte', (address) => {
  expect(cleanAddress(address)).toBe(address);
});

it.each([
  undefined,
  'javascript:alert(1)',
  'data:text/html,x',
  'ferry',
  `https://post.example/${'x'.repeat(4000)}`,
])('%s is not an address', (address) => {
  expect(cleanAddress(address)).toBeUndefined();
});

it.each([
  ['https://ferry.example/a\u202egnp', 'https://ferry.example/a%E2%80%AEgnp'],
  ['https://ferry.example/a?b=\u0000c#\u200bd', 'https://ferry.example/a?b=%00c#%E2%80%8Bd'],
  ['https://ferry.example/\u001b[31m', 'https://ferry.example/%1B[31m'],
  ['https://ferry.example/a\ud800', 'https://ferry.example/a%EF%BF%BD'],
  ['https://ferry.example/f\u00e4hre', 'https://ferry.example/f\u00e4hre'],
])('hidden characters are percent-encoded: %j', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});
