import { expect, it } from 'vitest';
import { jsonLd } from '../../../scripts/ingest/formats/html/json-ld.ts';

const FACTS = { type: 'NewsArticle', headline: 'Ferry returns', keywords: ['ferry', 'harbour'], authors: [] };

it.each([
  ['plain', '{"@type":"NewsArticle","headline":"Ferry returns","keywords":["ferry","harbour"]}'],
  [
    'with commas before a bracket and a brace',
    '{"@type":"NewsArticle","headline":"Ferry returns","keywords":["ferry","harbour", ],\n}',
  ],
  [
    'with a line end inside a string',
    '{"@type":"NewsArticle","headline":"Ferry\nreturns","keywords":"ferry,harbour"}',
  ],
  [
    'with a line end inside a string and a comma before a brace',
    '{"@type":"NewsArticle","headline":"Ferry\nreturns","keywords":"ferry,harbour",\n}',
  ],
  [
    'in a comment of HTML',
    '<!-- {"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry, harbour"} -->',
  ],
  [
    'in a section of character data',
    '/*<![CDATA[*/{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"}/*]]>*/',
  ],
  ['before a semicolon', '{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"};'],
])('JSON-LD %s is read', (_, script) => {
  expect(jsonLd([script])).toEqual(FACTS);
});

it('JSON-LD that is not valid JSON is skipped, and the next script is read', () => {
  const script = '{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"}';
  expect(jsonLd(['{"@type":', script])).toEqual(FACTS);
  expect(jsonLd(['{"@type":'])).toBeUndefined();
});

it('JSON-LD gives the sections of an article', () => {
  const script = '{"@type":"NewsArticle","headline":"Ferry returns","articleSection":["Local","Harbour"]}';
  expect(jsonLd([script])?.sections).toEqual(['Local', 'Harbour']);
});

it('JSON-LD with line ends inside a string keeps the paragraphs of the text, and commas in it', () => {
  const script =
    '{"@type":"NewsArticle","articleBody":"The ferry,\tlate,} returns.\r\nIt \\"waits\\",] it says.",}';
  expect(jsonLd([script])?.articleBody).toBe('The ferry,\tlate,} returns.\nIt "waits",] it says.');
});

/** The facts of a page that states these objects, with a title of the page. */
const read = (objects: object | readonly object[], title = '') => jsonLd([JSON.stringify(objects)], title);
const article = (more: object) => ({ '@type': 'NewsArticle', headline: 'Ferry returns', ...more });

it.each([
  [{ datePublished: '2025-07-14', uploadDate: '2025-07-12', dateCreated: '2025-07-11' }, '2025-07-14'],
  [{ uploadDate: '2025-07-12', dateCreated: '2025-07-11' }, '2025-07-12'],
  [{ dateCreated: '2025-07-11', dateModified: '2025-07-15' }, '2025-07-11'],
  [{ datePublished: { '@value': '2025-07-14' } }, '2025-07-14'],
  [{ datePublished: ['2025-07-14', '2025-07-10'] }, '2025-07-14'],
  [{ datePublished: 1_752_526_800 }, '1752526800'],
  [{ dateModified: '2025-07-15' }, undefined],
])('of the dates %j, the day of publication is %s', (dates, expected) => {
  expect(read(article(dates))?.datePublished).toBe(expected);
});

it('of several articles, that of the page is read: a live blog, else the one with its headline, else the first', () => {
  const others = [article({ headline: 'Kiln lit' }), article({ headline: 'Ferry late' })];
  const live = article({
    headline: 'Storm',
    liveBlogUpdate: [{ headline: 'One', articleBody: 'It rains.' }],
  });
  expect(read(others, 'FERRY  late | Orrow Post')?.headline).toBe('Ferry late');
  expect(read(others, 'Another headline')?.headline).toBe('Kiln lit');
  expect(read([...others, live], 'Ferry late')).toMatchObject({
    headline: 'Storm',
    liveEntries: ['One', 'It rains.'],
  });
  const video = { '@type': 'VideoObject', name: 'A film' };
  expect(read([video, ...others])?.headline).toBe('Kiln lit');
  expect(read([video])?.headline).toBe('A film');
});

it('of a page that is no article, only the date is read', () => {
  const graph = {
    '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': 'WebPage', datePublished: '2025-07-14' }],
  };
  expect(read(graph)).toEqual({ type: 'WebPage', datePublished: '2025-07-14', keywords: [], authors: [] });
  expect(read({ '@type': 'BreadcrumbList' })).toBeUndefined();
});

it.each([
  ['a name', { author: 'Ana Kirov' }, ['Ana Kirov']],
  [
    'people',
    { author: [{ '@type': 'Person', name: 'Ana Kirov' }, { name: ['Ivo Hale'] }] },
    ['Ana Kirov', 'Ivo Hale'],
  ],
  ['an organisation', { author: { '@type': 'NewsMediaOrganization', name: 'Orrow Post' } }, []],
  ['a reference', { author: { '@id': '#ana' } }, ['Ana Kirov']],
  ['a creator', { author: [], creator: { name: 'Ivo Hale' } }, ['Ivo Hale']],
  ['both', { author: 'Ana Kirov', creator: 'Ivo Hale' }, ['Ana Kirov']],
])('the authors of an article with %s are people', (_, more, authors) => {
  const known = { '@id': '#ana', '@type': 'Person', name: 'Ana Kirov' };
  expect(read({ '@graph': [article(more), known] })?.authors).toEqual(authors);
});

it('an article has the publisher, else the organisation, and the address, else the page, that it names', () => {
  expect(read(article({ publisher: { name: 'Orrow Post' }, sourceOrganization: 'Wire' }))?.publisher).toBe(
    'Orrow Post',
  );
  expect(read(article({ sourceOrganization: { alternateName: 'Wire' } }))?.publisher).toBe('Wire');
  const page = { mainEntityOfPage: { '@id': 'https://orrow.example/1' } };
  expect(read(article(page))?.url).toBe('https://orrow.example/1');
  expect(read(article({ ...page, url: 'https://orrow.example/2' }))?.url).toBe('https://orrow.example/2');
});

it.each([
  ['https://schema.org/NewsArticle', 'NewsArticle'],
  ['schema:BlogPosting', 'BlogPosting'],
  [['Thing', 'ReportageNewsArticle'], 'ReportageNewsArticle'],
  ['Organization', undefined],
])('the type of %j is %s', (type, expected) => {
  expect(read({ '@type': type, headline: 'Ferry returns' })?.type).toBe(expected);
});

it.each([
  ['a graph', { '@graph': [{ '@type': 'WebSite' }, article({})] }],
  ['the main entity of a page', { '@type': 'WebPage', mainEntity: article({}) }],
  ['a page of which it is the main entity', { '@type': 'WebPage', mainEntityOfPage: article({}) }],
  ['a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article({}) }] }],
  ['a page with a video', { '@type': 'WebPage', video: { '@type': 'VideoObject', name: 'Ferry returns' } }],
  ['a page without a headline', { '@type': 'NewsArticle', name: 'Ferry\n returns' }],
])('the article inside %s is read', (_, object) => {
  expect(read(object)?.headline).toBe('Ferry returns');
});

it.each([
  ['a name', 'Orrow Post', 'Orrow Post'],
  ['an object', { '@type': 'Organization', name: 'Orrow Post' }, 'Orrow Post'],
  ['the first of a list', [{ name: 'Orrow Post' }, { name: 'Wire' }], 'Orrow Post'],
  ['a reference', { '@id': '#post' }, 'Orrow Post'],
  ['a name rather than a reference', { '@id': '#post', name: 'Post of Orrow' }, 'Post of Orrow'],
  ['another name', { alternateName: 'Orrow Post' }, 'Orrow Post'],
  ['nothing', '  ', undefined],
])('a publisher that is given as %s is read', (_, publisher, wanted) => {
  const known = { '@id': '#post', '@type': 'Organization', name: 'Orrow Post' };
  expect(read([article({ publisher }), known])?.publisher).toBe(wanted);
});

it('entities in facts are decoded', () => {
  expect(read(article({ headline: 'Ferry &amp; quay', author: 'Ana O&#39;Dell' }))).toMatchObject({
    headline: 'Ferry & quay',
    authors: ["Ana O'Dell"],
  });
});
