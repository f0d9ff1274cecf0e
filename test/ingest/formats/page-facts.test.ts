import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/ingest/formats/html/read-page.ts';
import type { Document } from '../../../scripts/ingest/model.ts';
import { withRole } from '../inbox/inbox-of.ts';

const TEXT =
  '<p>The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago.</p>'.repeat(
    3,
  );
const read = (body: string, head = '', lang = ' lang="en"'): Document =>
  readPage({
    as: 'html',
    place: '',
    html: `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`,
  });

test.each([
  [
    'an overline',
    '<h1><div><span>The last kiln</span></div><span>: </span><span>Lit again at Orrow</span></h1>',
    'The last kiln: Lit again at Orrow',
    'The last kiln: Lit again at Orrow',
  ],
  ['a hidden overline', '<h1><span>: </span>Lit again at Orrow</h1>', 'Orrow Post', 'Lit again at Orrow'],
  [
    'a glued kicker',
    '<h1><span class="k">Crafts</span>Lit again at Orrow by hand</h1>',
    'Lit again at Orrow by hand',
    'Lit again at Orrow by hand',
  ],
  [
    'a label after it',
    '<h1>Lit again at Orrow <span>Live</span></h1>',
    'Lit again at Orrow',
    'Lit again at Orrow',
  ],
  [
    'blocks in it',
    '<h1><div>Lit again</div><div>at Orrow</div></h1>',
    'Lit again at Orrow',
    'Lit again at Orrow',
  ],
  [
    'entities escaped twice',
    '<h2>Orrow\'s "kiln" &amp; quay</h2>',
    'Orrow&amp;#039;s &amp;quot;kiln&amp;quot; &amp;amp; quay',
    'Orrow\'s "kiln" & quay',
  ],
])('the headline is read with %s', (_, heading, title, wanted) => {
  const document = read(
    `<article>${heading}${TEXT}</article>`,
    `<meta property="og:title" content="${title}">`,
  );
  expect(withRole(document, 'title')).toEqual([wanted]);
});

test.each([
  ['오로 가마에 다시 불을 붙였다ㅣ오로신문', '오로 가마에 다시 불을 붙였다'],
  ['オロの窯に再び火が入る｜オロ新聞', 'オロの窯に再び火が入る'],
  ['奥罗的窑九年后重新点火_奥罗新闻', '奥罗的窑九年后重新点火'],
  ['奥罗的窑九年后重新点火-奥罗网', '奥罗的窑九年后重新点火'],
  ['Lit again at Orrow|Orrow Post', 'Lit again at Orrow'],
])('a separator without spaces separates the title from the name of the site: %s', (title, wanted) => {
  expect(withRole(read(TEXT, `<title>${title}</title>`), 'title')).toEqual([wanted]);
});

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', datePublished: value })}</script>`;
const meta = (name: string, value: string): string => `<meta property="${name}" content="${value}">`;

test.each<[string, string, string, string | undefined]>([
  ['a number in JSON-LD', ld(1767519000000), '', '1767519000000'],
  ['a list in JSON-LD', ld(['2026-01-04T09:30:00Z']), '', '2026-01-04T09:30:00Z'],
  ['an object in JSON-LD', ld({ '@type': 'Date', '@value': '2026-01-04' }), '', '2026-01-04'],
  ['a name with colons', meta('article:published:time', '2026-01-04'), '', '2026-01-04'],
  [
    'the second that can be read',
    ld('gestern') + meta('article:published_time', '2026-01-04'),
    '',
    '2026-01-04',
  ],
  [
    'the one that can be read, wherever it is',
    meta('article:published_time', 'Issue 12 of 34'),
    '<time datetime="2026-01-04">Sunday</time>',
    '2026-01-04',
  ],
  ['what cannot be read if there is nothing else', meta('date', 'Issue 12 of 34'), '', 'Issue 12 of 34'],
  [
    'no day in the address that no calendar has',
    '<link rel="canonical" href="https://orrow.example/2026/02/31/kiln"><meta name="last-modified" content="2026-01-05">',
    '',
    '2026-01-05',
  ],
  [
    'the element that its label names, whatever it shows',
    '',
    '<p>Updated <time datetime="2026-01-05T10:00:00Z">2 hours ago</time></p><p>Published <time datetime="2026-01-04T10:00:00Z">4 January</time></p>',
    '2026-01-04T10:00:00Z',
  ],
  [
    'no element with the day of a broadcast',
    '',
    '<p>First broadcast <time datetime="2019-05-03">on a Friday</time></p>',
    undefined,
  ],
  ['words below the headline', '', '<div>2026年1月4日 10:30</div>', '2026年1月4日 10:30'],
  ['words in any language', '', '<div>Ines Maro | 4 stycznia 2026, 10:30</div>', '4 stycznia 2026, 10:30'],
  ['a year of two digits', '', '<div>So 04.01.26 | 14:07 Uhr</div>', '04.01.26 | 14:07 Uhr'],
  ['an element', '', '<time datetime="2026-01-04">Sunday</time>', '2026-01-04'],
  [
    'the publication rather than a change',
    '',
    '<div>Updated 5 January 2026</div><div>Published 4 January 2026</div>',
    '4 January 2026',
  ],
  [
    'the day in the address rather than an element far from the text',
    '<link rel="canonical" href="https://orrow.example/2026/01/04/kiln">',
    `${TEXT.repeat(9)}<div><p>Next market</p><p><time datetime="2026-02-14">a Saturday</time></p></div>`,
    '2026-01-04',
  ],
  [
    'the label nearest to it',
    '',
    '<div>Published by Ana Kirov, updated 5 January 2026</div><div>4 January 2026</div>',
    '4 January 2026',
  ],
  ['the change where nothing else is said', meta('article:modified_time', '2026-01-05'), '', '2026-01-05'],
  ['no broadcast', '', '<div>First broadcast on 3 May 2019</div>', undefined],
  [
    'no broadcast in another language',
    '',
    '<div>Dieses Thema im Programm: Radio Orrow | 03.05.2019 | 19:30 Uhr</div>',
    undefined,
  ],
  ['no card', '', '<div class="related"><time datetime="2019-05-03">3 May</time></div>', undefined],
  [
    'three numbers as the page shows them',
    meta('article:published_time', '03-09-2026'),
    '<div>Published March 9, 2026</div>',
    'March 9, 2026',
  ],
])('the date of a page is %s', (_, head, line, wanted) => {
  expect(read(`<article><h1>Lit again at Orrow</h1>${line}${TEXT}</article>`, head).published).toBe(wanted);
});

test('a publisher that is referenced by id is found in the graph', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'x', publisher: { '@id': '#org' } },
    { '@type': 'Organization', '@id': '#org', name: 'Orrow Post' },
  ];
  expect(
    read(TEXT, `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`).source,
  ).toBe('Orrow Post');
});

test.each([
  [
    'on a line below the headline',
    '<h1>Lit again at Orrow</h1><p>By Ana Kirov</p><div>3 min read · 30 December 2013</div>',
    '30 December 2013',
  ],
  [
    'in front of the headline',
    '<section><time datetime="2013-12-30">30 December 2013</time></section><h1>Lit again at Orrow</h1>',
    '2013-12-30',
  ],
  ['that is later', '<h1>Lit again at Orrow</h1><div>9 July 2024</div>', '2024-07-05T14:20:08Z'],
  ['of a change', '<h1>Lit again at Orrow</h1><div>Updated 30 December 2013</div>', '2024-07-05T14:20:08Z'],
  [
    'in a sentence',
    '<h1>Lit again at Orrow</h1><p>The kiln went out on 30 December 2013.</p>',
    '2024-07-05T14:20:08Z',
  ],
])(
  'a date %s takes precedence over that in the head only if the page was regenerated later',
  (_, head, published) => {
    const meta = '<meta name="dc.date" content="2024-07-05T14:20:08Z">';
    expect(read(`<article>${head}${TEXT}</article>`, meta).published).toBe(published);
  },
);

test('an author that an element names is that of the article, not of a comment', () => {
  const named = (name: string) => `<p><a rel="author" href="/x">${name}</a></p>`;
  const comments = [
    `<div class="comments">${named('Ivo Hale')}</div>`,
    `<div id="comment-1">${named('Lena Brandt')}</div>`,
    `<div itemprop="comment"><span itemprop="author"><b itemprop="name">Omar Tarrin</b></span></div>`,
  ].join('');
  expect(read(`<article>${comments}${named('Mirel Tan')}${TEXT}</article>`).authors).toEqual(['Mirel Tan']);
  expect(read(`<article>${TEXT}</article>${comments}`).authors).toBeUndefined();
});

test('every author that a page states in an element of its own is read', () => {
  const authors = ['Mirel Tan', 'https://orrow.example/ana', 'Ana Kirov'].map((name) =>
    meta('article:author', name),
  );
  expect(read(TEXT, authors.join('')).authors).toEqual(['Mirel Tan', 'Ana Kirov']);
});
