import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { curationSchema } from '../../../src/schemas/curation.ts';
import { fileNameKey } from '../../../src/schemas/file-name.ts';
import { sourcesSchema, topicsSchema } from '../../../src/schemas/settings.ts';
import { slug } from '../../../src/schemas/slug.ts';

const WRONG = [
  '../../../x',
  'a/b',
  'Sport',
  'a--b',
  '-a',
  'a-',
  '',
  'con',
  'a.b',
  'a b',
  'a\0',
  'x'.repeat(81),
  'cafe\u0301',
];

test.each(['sport', 'štrajk-2', 'ニュース', 'x-con'])('%s is a slug', (text) => {
  expect(slug.safeParse(text).success).toBe(true);
});

test.each(WRONG)('%j is not a slug', (text) => {
  expect(slug.safeParse(text).success).toBe(false);
});

test.each(WRONG)('no field that becomes part of an address accepts %j', (text) => {
  const accepted = [
    articleSchema.shape.topics.safeParse([text]),
    articleSchema.shape.source.safeParse(text),
    curationSchema.safeParse({ topics: [{ match: {}, add: [text] }] }),
    curationSchema.safeParse({ topics: [{ match: {}, drop: [text] }] }),
    curationSchema.safeParse({ topics: [{ match: { source: text } }] }),
    sourcesSchema.safeParse([{ id: text, name: 'A' }]),
    topicsSchema.safeParse([{ slug: text, label: 'A' }]),
    topicsSchema.safeParse([{ slug: 'a', label: 'A', parent: text }]),
  ].map(({ success }) => success);
  expect(accepted).not.toContain(true);
});

test.each([
  ['Foo', 'foo'],
  ['straße', 'strasse'],
  ['cafe\u0301', 'café'],
  ['\u212aelvin', 'kelvin'],
  ['ΟΔΟΣ', 'οδος'],
])('%s and %s are the same file where case and accents do not count', (a, b) => {
  expect(fileNameKey(a)).toBe(fileNameKey(b));
});

test('ışık and işik are two files on every system', () => {
  expect(fileNameKey('ışık')).not.toBe(fileNameKey('işik'));
});
