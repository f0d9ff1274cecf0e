import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/ingest/formats/html/read-page.ts';
import { toDocument } from '../../../scripts/ingest/formats/to-document.ts';
import type { Document } from '../../../scripts/ingest/model.ts';
import { withRole } from '../inbox/inbox-of.ts';

const KILN = [
  'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago, before some forty people.',
  'Mirel Tan, who rebuilt it, said that she had lit it with a match from her kitchen and had thought no more of it than that.',
  'It is to burn for nine days and nights, and takes four cords of alder a day, which the valley gives for nothing this year.',
];
const TEXT = KILN.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head: string, root: string): string =>
  `<!doctype html><html ${root}><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, head = '', root = 'lang="en"'): Document =>
  readPage({ as: 'html', place: '', html: page(body, head, root) });
const article = (inner: string): string => `<article><h1>Lit again at Orrow</h1>${inner}${TEXT}</article>`;
const meta = (name: string, value: string): string => `<meta property="${name}" content="${value}">`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each<[string, string, string, string | undefined]>([
  [
    'a day whose numbers may be in either order, rather than that in the address',
    meta('date', '03/04/2026') + meta('og:url', 'https://orrow.example/2026/01/04/kiln'),
    '',
    '03/04/2026',
  ],
  [
    'a day that is certain rather than one whose numbers may be in either order',
    meta('article:published_time', '03/04/2026') + meta('date', '2026-01-04'),
    '',
    '2026-01-04',
  ],
  [
    'three numbers as the page shows them, the day first',
    meta('article:published_time', '09-03-2026'),
    '<div>Published March 9, 2026</div>',
    'March 9, 2026',
  ],
  [
    'the day in an address with hyphens',
    meta('og:url', 'https://orrow.example/2026-01-04-kiln'),
    '',
    '2026-01-04',
  ],
  ['no number in an address', meta('og:url', 'https://orrow.example/kiln-2026-01-04'), '', undefined],
  ['a change that Open Graph states', meta('og:updated_time', '2026-01-05'), '', '2026-01-05'],
  [
    'the only one in a script',
    '<script>var page = {"datePublished":"2026-01-04"}</script>',
    '',
    '2026-01-04',
  ],
  [
    'the only one in a script, however often',
    '<script>{"publishedAt":"2026-01-04","pubDate":"2026-01-04"}</script>',
    '',
    '2026-01-04',
  ],
  [
    'none of several in a script',
    '<script>[{"pubDate":"2026-01-04"},{"pubDate":"2026-01-03"}]</script>',
    '',
    undefined,
  ],
  [
    'the first of several next to the headline',
    '',
    '<div>4 January 2026</div><div>2 January 2026</div>',
    '4 January 2026',
  ],
  [
    'an element that states the publication, wherever it is',
    '',
    `<p>Printed</p>${TEXT.repeat(6)}<p><time datetime="2026-02-14">14</time></p><p><time itemprop="datePublished" datetime="2026-01-04">4</time></p>`,
    '2026-01-04',
  ],
])('the date of a page is %s', (_, head, line, wanted) => {
  expect(read(article(line), head).published).toBe(wanted);
});

test('of dates before the headline, the nearest is that of the article', () => {
  const body = `<div>2 January 2026</div><div>3 January 2026</div>${article('')}`;
  expect(read(body).published).toBe('3 January 2026');
});

test.each([
  ['2026-01-04 22:30:00', '2026-01-04T22:30:00+01:30'],
  ['2026-01-04 16:00:00', '2026-01-04T16:00:00-05:00'],
  // No time zone differs from UTC by seven minutes, or by twenty hours.
  ['2026-01-04 21:07:00', '2026-01-04T21:00:00Z'],
  ['2026-01-05 17:00:00', '2026-01-04T21:00:00Z'],
])('of an instant that the page has as %s in local time, the day is that of readers', (local, wanted) => {
  const head = meta('article:published_time', '2026-01-04T21:00:00Z');
  expect(read(article(`<time datetime="${local}">Sunday</time>`), head).published).toBe(wanted);
});

test.each([
  ['lang="de"', '', 'de'],
  ['xml:lang="de"', '', 'de'],
  ['', ld({ '@type': 'NewsArticle', inLanguage: { '@type': 'Language', name: 'de' } }), 'de'],
  ['', meta('og:locale', 'de_AT'), 'de-AT'],
  ['lang="de"', meta('og:locale', 'en_GB'), 'de'],
  ['lang="de_AT"', '', 'de-AT'],
  ['lang="EN-gb"', '', 'en-GB'],
  ['lang="?"', '', undefined],
])('the language of a page with %s %s is %s', (root, head, wanted) => {
  const html = page(article(''), head, root);
  expect(toDocument({ as: 'html', place: '', html }).language).toBe(wanted);
});

const CANONICAL = '<link rel="canonical" href="https://orrow.example/a">';
const OPEN_GRAPH = meta('og:url', 'https://orrow.example/b');
const LINKED = ld({ '@type': 'NewsArticle', url: 'https://orrow.example/c' });

test.each([
  [CANONICAL + OPEN_GRAPH + LINKED, 'https://orrow.example/a'],
  [OPEN_GRAPH + LINKED, 'https://orrow.example/b'],
  [LINKED, 'https://orrow.example/c'],
  [`<link rel="canonical" href="/a">${OPEN_GRAPH}`, 'https://orrow.example/b'],
])('the address of a page with %s is %s', (head, wanted) => {
  expect(read(article(''), head).url).toBe(wanted);
});

test.each([
  [ld({ '@type': 'NewsArticle', keywords: ['kiln'] }) + meta('news_keywords', 'fire'), ['kiln']],
  [meta('news_keywords', 'fire, wood') + meta('keywords', 'clay'), ['fire', 'wood']],
  [meta('keywords', 'clay, ,'), ['clay']],
])('the keywords of a page with %s are %j', (head, wanted) => {
  expect(read(article(''), head).keywords).toEqual(wanted);
});

test.each([
  ['<span itemprop="publisher">Orrow Post</span>', 'Orrow Post'],
  [
    '<div itemprop="publisher" itemscope><a href="/">Home</a><b itemprop="name">Orrow Post</b></div>',
    'Orrow Post',
  ],
  // An object without a name: its text is anything.
  ['<div itemprop="publisher" itemscope><a href="/">Home of the valley</a></div>', undefined],
  [`<span itemprop="publisher">${'Orrow Post '.repeat(10)}</span>`, undefined],
])('the publisher in microdata such as %s is %s', (line, wanted) => {
  expect(read(article(line)).source).toBe(wanted);
});

test.each([
  ['By', ['Ana Kirov']],
  ['Written by', ['Ana Kirov']],
  ['written BY', ['Ana Kirov']],
  ['Reading time', undefined],
])('a card labelled %j names the authors %j', (label, wanted) => {
  const head = meta('twitter:label1', label) + meta('twitter:data1', 'Ana Kirov');
  expect(read(article(''), head).authors).toEqual(wanted);
});

test('a text that an element marks as the author is a name only if it is short', () => {
  const long = `<p rel="author">${'Ana Kirov writes of kilns. '.repeat(5)}</p>`;
  expect(read(article(`${long}<a rel="author" href="/ana">Ivo  Hale</a>`)).authors).toEqual(['Ivo Hale']);
});

test('what the dump states of a page takes precedence over the page', () => {
  const html = page(article(''), CANONICAL + meta('og:site_name', 'Orrow Post'), 'lang="en"');
  const stated = { url: 'https://orrow.example/d', source: 'Wire', language: 'de', published: '2026-01-09' };
  expect(readPage({ as: 'html', place: '', html, ...stated })).toMatchObject(stated);
});

test('of headings that agree with the title, the first is the headline', () => {
  const body = `<h1>Lit again at Orrow</h1>${TEXT}<h1>LIT AGAIN AT ORROW!</h1>`;
  expect(withRole(read(body, meta('og:title', 'Lit again: Orrow kiln')), 'title')).toEqual([
    'Lit again at Orrow',
  ]);
});
