import { expect, it } from 'vitest';
import { authorNames } from '../../../../scripts/ingest/extract/authors/author-names.ts';
import { take, temporaryFolder } from '../../../support/folders.ts';
import { digest, run } from '../../../support/ingest.ts';

it.each([
  ['By Ana Orlova', ['Ana Orlova']],
  ['By Ana Orlova and Bo Hale, Harbour Post', ['Ana Orlova', 'Bo Hale']],
  ['Words by Ana Orlova, chief reporter', ['Ana Orlova']],
  ['Dr. Ana van der Holm, Ph.D.', ['Ana van der Holm']],
  ['Ana Orlova, Bo Hale & Cyr O’Lund', ['Ana Orlova', 'Bo Hale', 'Cyr O’Lund']],
  ['Von Jörg Åsmund und Ida de Wael', ['Jörg Åsmund', 'Ida de Wael']],
  ['ana@harbour.example (Ana Orlova)', ['Ana Orlova']],
  ['By Ana Orlova in Ostby', ['Ana Orlova']],
  ['Ana Orlova, 9 June 2026 06:40', ['Ana Orlova']],
  ['Автор: Анна Орлова', ['Анна Орлова']],
  ['김하늘 기자', ['김하늘']],
  ['文/林小雨', ['林小雨']],
  ['آنا نوری', ['آنا نوری']],
])('finds the people of %j', (statement, names) => {
  expect(authorNames([statement])).toEqual(names);
});

it.each([
  'By Harbour Post staff',
  'Reuters',
  'Associated Press',
  'Harbour News Desk',
  'admin',
  'ana_o',
  'Ana',
  'https://harbour.example/ana-orlova',
  'Redaktion Ostby',
  '编辑部',
  'By the numbers',
  'Ana and Ivo Hale',
])('finds no person in %j', (statement) => {
  expect(authorNames([statement])).toEqual([]);
});

it('does not take the publisher for a person, and lists each name once', () => {
  expect(authorNames(['Tarn Media', 'Ana Orlova', 'By ANA ORLOVA'], 'Tarn Media')).toEqual(['Ana Orlova']);
  expect(authorNames(['Vera  Tarn and Ana Orlova'], 'VERA TARN')).toEqual(['Ana Orlova']);
  expect(authorNames(Array.from({ length: 1000 }, () => 'Ana Orlova, '.repeat(100)))).toEqual(['Ana Orlova']);
});

it('leaves out an incomplete name where a long byline is truncated', () => {
  const many = ['Ana Orlova', ...Array.from({ length: 60 }, () => 'Bo Hale-Wetherington')].join(', ');
  expect(authorNames([many, 'Ana Orlova '.repeat(50)])).toEqual(['Ana Orlova', 'Bo Hale-Wetherington']);
});

const BODY =
  'Ana Orlova went to the quay of Ostby, where the mayor, Ida Berg, told her that the ferry will sail again. ' +
  'The mayor said that Ida Berg and her office had paid for the new engine, and that nobody else had offered to.';

it.each([
  [
    'page.html',
    `<html><head><title>Ferry sails</title><meta name="author" content="Ana Orlova"></head><body><article><h1>Ferry sails</h1><p>${BODY}</p></article></body></html>`,
  ],
  [
    'linked.html',
    `<html><head><title>Ferry sails</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails","author":[{"@type":"Organization","name":"Tarn Lantern"},{"@type":"Person","name":"Ana Orlova"}]}</script></head><body><article><h1>Ferry sails</h1><p>${BODY}</p></article></body></html>`,
  ],
  [
    'shown.html',
    `<html><head><title>Ferry sails</title></head><body><article><h1>Ferry sails</h1><p>By <a href="/ana">Ana Orlova</a></p><p>${BODY}</p></article><div id="comments"><a rel="author" href="/cyr">Cyr Lund</a></div></body></html>`,
  ],
  [
    'feed.xml',
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn</title><item><title>Ferry sails</title><dc:creator>Ana Orlova</dc:creator><description>${BODY}</description></item></channel></rss>`,
  ],
  ['records.jsonl', JSON.stringify({ title: 'Ferry sails', authors: ['Ana Orlova'], text: BODY })],
  ['plain.txt', `Ferry sails\n\nBy Ana Orlova\n\n${BODY}\n`],
])('keeps the byline of %s as author, who is not a person of the story', async (name, dump) => {
  const of = digest(temporaryFolder(), { [name]: dump });
  await run(of);
  const [text = ''] = Object.entries(take(of.contentDir)).flatMap(([path, file]) =>
    path.startsWith('articles/') ? [file] : [],
  );
  expect(text).toContain('authors:\n  - Ana Orlova\npeople:\n  - Ida Berg\norganisations:');
});
