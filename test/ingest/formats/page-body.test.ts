import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/ingest/formats/html/read-page.ts';
import type { Document } from '../../../scripts/ingest/model.ts';
import { withRole } from '../inbox/inbox-of.ts';

const KILN = [
  'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago, before some forty people.',
  'Mirel Tan, who rebuilt it, said that she had lit it with a match from her kitchen and had thought no more of it than that.',
  'It is to burn for nine days and nights, and takes four cords of alder a day, which the valley gives for nothing this year.',
  'The first pots go to those who carried stones. What is left will be sold at the quay in spring, each at the price of a loaf.',
  'A second kiln stands half built beside it. Nobody has said who is to pay for its roof, and the council does not ask.',
];
const OTHER = [
  'Rovers of the lower valley have parted with their trainer after nine matches without a win, their chairman said on Monday.',
  'The decision was taken by telephone, without a meeting, and two of the board learned of it from the radio in their kitchens.',
];
const p = (lines: readonly string[], attributes = ''): string =>
  lines.map((text) => `<p${attributes}>${text}</p>`).join('');
const H1 = '<h1>Kiln lit at Orrow</h1>';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Kiln lit at Orrow | Orrow Post</title><meta property="og:title" content="Kiln lit at Orrow">${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer><p>© Orrow Post. All rights reserved, here and in the lower valley as well.</p></footer></body></html>`;
const read = (body: string, head = ''): Document =>
  readPage({ as: 'html', place: '', html: page(body, head) });

test.each<[string, string]>([
  [
    'around the text',
    `<div class="sidebar-grid"><div class="sidebar-grid__content">${H1}${p(KILN)}</div></div>`,
  ],
  [
    'around each part of it',
    `<article>${H1}${KILN.map((text) => `<div class="with-footer-grid paywall"><p>${text}</p></div>`).join('')}</article>`,
  ],
  ['of the paragraphs', `<article>${H1}${p(KILN, ' class="paywall"')}</article>`],
  [
    'that say what is on the page',
    `<main class="has-sidebar no-comments article--with-newsletter">${H1}${p(KILN)}</main>`,
  ],
])('class names do not hide the text: %s', (_, body) => {
  expect(withRole(read(body), 'body')).toEqual(KILN);
});

test('random ids are ignored', () => {
  const ids = ['n1AuAdJlVL', 'kQwNavZb', 'x9Ad', 'AdPqNv', 'cTaWebAd'];
  const body = KILN.map((text, index) => `<p id="block-${ids[index]}">${text}</p>`).join('');
  expect(withRole(read(`<article>${H1}<div>${body}</div></article>`), 'body')).toEqual(KILN);
});

test.each<[string, string]>([
  ['a main element behind a dialog', `<main aria-hidden="true">${H1}${p(KILN)}</main>`],
  ['a page that a script was to show', `<div style="display:none">${H1}${p(KILN)}</div>`],
  [
    'a part that React streamed',
    `<main>${H1}<template id="B:0"></template></main><div hidden id="S:0"><section>${p(KILN)}</section></div>`,
  ],
  [
    'a tree in the shadow',
    `<main>${H1}<x-body><template shadowrootmode="open"><div>${p(KILN)}</div></template></x-body></main>`,
  ],
  [
    'what is there for readers without scripts',
    `${H1}<div id="app"></div><noscript><div>${p(KILN)}</div></noscript>`,
  ],
  [
    'an answer that opens on a click',
    `<article>${H1}${p(KILN.slice(0, 3))}<button aria-expanded="false">And then?</button><div hidden>${p(KILN.slice(3))}</div></article>`,
  ],
])('text that is only hidden for now is read: %s', (_, body) => {
  expect(withRole(read(body), 'body')).toEqual(KILN);
});

const OFFER =
  '<p>Create an account or log in to go on reading, and to have every story of the valley for the price of one loaf a week.</p>';

test.each<[string, string, string]>([
  ['an attribute', `<div hidden>${OFFER}</div>`, 'hidden text'],
  ['a class', `<div class="offer hidden">${OFFER}</div>`, 'hidden text'],
  ['a style', `<section style="color: red; display: none">${OFFER}</section>`, 'hidden text'],
  ['a manager of consent', `<div id="onetrust-consent-sdk">${OFFER}</div>`, 'notice'],
  [
    'another article',
    `<div><article><h2>Rovers part with trainer</h2>${p(OTHER)}</article></div>`,
    'another article',
  ],
  ['an alert', `<div role="alertdialog">${OFFER}</div>`, 'notice'],
  [
    'a request for consent without a name',
    '<div class="x1"><h2>Wir schätzen Ihre Privatsphäre</h2><p>Wir und unsere Partner speichern Cookies auf Ihrem Gerät, um Ihnen Anzeigen zu zeigen, die zu Ihnen passen.</p><button>Alle akzeptieren</button></div>',
    'notice',
  ],
  [
    'a second headline',
    `<section class="next"><h1>Rovers part with trainer</h1>${p(OTHER)}</section>`,
    'another article',
  ],
  [
    'a comment in microdata',
    `<div itemprop="comment" itemscope itemtype="https://schema.org/UserComments">${p(OTHER)}</div>`,
    'comments',
  ],
])('what does not belong to the article is left out: %s', (_, extra, why) => {
  const document = read(
    `<main><article>${H1}${p(KILN.slice(0, 3))}${extra.includes('hidden') ? extra : ''}${p(KILN.slice(3))}</article>${extra.includes('hidden') ? '' : extra}</main>`,
  );
  expect(withRole(document, 'body')).toEqual(KILN);
  expect(new Set(document.lines.flatMap(({ dropped }) => dropped ?? []))).toContain(why);
});

test('the next article of a page that scrolls on is left out, sections headed by links are not', () => {
  const next = `<h2><a href="/2">Rovers part with their trainer</a></h2>${p(OTHER)}`;
  const story = (below: string): string => `<div class="story first">${H1}${p(KILN)}</div>${below}`;
  const bodyOf = (html: string): string[] => withRole(read(`<main>${html}</main>`), 'body');
  expect(bodyOf(story(`<div class="story">${next}</div>`))).toEqual(KILN);
  const section = bodyOf(`<div class="intro">${H1}${p(KILN)}</div><div class="story">${next}</div>`);
  expect(section).toEqual([...KILN, 'Rovers part with their trainer', ...OTHER]);
});

test('cards that lead to other articles are left out', () => {
  const card = (title: string): string =>
    `<div class="card"><h3><a href="/1">${title}</a></h3><p>${OTHER[0]}</p></div>`;
  const cards = ['Rovers part with trainer', 'Ferry late once more', 'Market square dug up']
    .map(card)
    .join('');
  expect(
    withRole(read(`<main><section>${H1}${p(KILN)}</section><section>${cards}</section></main>`), 'body'),
  ).toEqual(KILN);
});

test('microdata identify the body and the publisher', () => {
  const publisher = '<span itemprop="publisher" itemscope><meta itemprop="name" content="Orrow Post"></span>';
  const document = read(
    `${H1}${publisher}<div itemprop="articleBody">${p(KILN)}</div><div class="cmts">${p([...OTHER, ...OTHER])}</div>`,
  );
  expect(withRole(document, 'body')).toEqual(KILN);
  expect(document.source).toBe('Orrow Post');
});

test('RDFa marks the article and its publisher', () => {
  const publisher =
    '<div property="schema:publisher" typeof="Organization"><span property="schema:name">Orrow Post</span></div>';
  const document = read(
    `${H1}${publisher}<div property="schema:articleBody">${p(KILN)}</div><div class="cmts">${p([...OTHER, ...OTHER])}</div>`,
  );
  expect(withRole(document, 'body')).toEqual(KILN);
  expect(document.source).toBe('Orrow Post');
});

test('a live blog has its entries from JSON-LD, however short they are', () => {
  const liveBlogUpdate = [{ '@type': 'BlogPosting', articleBody: '<p>The kiln is lit.</p>' }];
  const script = JSON.stringify({
    '@type': 'LiveBlogPosting',
    headline: 'Kiln lit at Orrow',
    liveBlogUpdate,
  });
  const head = `<script type="application/ld+json">${script}</script>`;
  const page = `<html><head><title>Kiln lit at Orrow</title>${head}</head><body>${H1}<div></div></body></html>`;
  const document = readPage({ as: 'html', place: '', html: page });
  expect(withRole(document, 'body')).toEqual(['The kiln is lit.']);
});

test('a live blog has its entries from JSON-LD if the page does not show them', () => {
  const liveBlogUpdate = KILN.map((articleBody, index) => ({
    '@type': 'BlogPosting',
    headline: `Entry ${index}`,
    articleBody,
  }));
  const script = JSON.stringify({
    '@type': 'LiveBlogPosting',
    headline: 'Kiln lit at Orrow',
    liveBlogUpdate,
  });
  const document = read(`${H1}<div id="app"></div>`, `<script type="application/ld+json">${script}</script>`);
  expect(document.kind).toBe('live');
  expect(withRole(document, 'body')).toEqual(KILN.flatMap((text, index) => [`Entry ${index}`, text]));
});

test('a body that was escaped twice is split into its paragraphs', () => {
  const escaped = p(KILN).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(withRole(read(`<article>${H1}<div>${escaped}</div></article>`), 'body')).toEqual(KILN);
});

test.each<[string, string, string]>([
  [
    'a caption in a span of its own',
    `<div class="photo"><img src="a.jpg" alt=""><span class="newsCaption">Smoke over the valley on Sunday <span>(Image: Petra Lund)</span></span></div>`,
    'caption',
  ],
  [
    'headings of other articles in lists',
    '<ul><li><h4><a href="/rovers">Rovers of the lower valley part with their trainer</a></h4></li></ul><ul><li><h4><a href="/bridge">Bridge to be closed for nine weeks</a></h4></li></ul>',
    'link',
  ],
])('what stands between paragraphs without belonging to the text is left out: %s', (_, inner, reason) => {
  const { lines } = read(`<article>${H1}${p(KILN.slice(0, 2))}${inner}${p(KILN.slice(2))}</article>`);
  expect(lines.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual(KILN);
  expect(lines.some(({ dropped }) => dropped === reason)).toBe(true);
});

test('a linked heading above its own paragraph is kept', () => {
  const items = `<ol><li><h3><a href="/quay">The pots at the quay</a></h3><p>${KILN[3]}</p></li></ol>`;
  const body = withRole(read(`<article>${H1}${p(KILN.slice(0, 3))}${items}</article>`), 'body');
  expect(body).toEqual([...KILN.slice(0, 3), 'The pots at the quay', KILN[3]]);
});

test("the publisher's name above the headline is left out, even in a heading", () => {
  const head = '<div><h2><a href="/">Orrow Post. Home of the Weekly Post as well.</a></h2></div>';
  const body = withRole(read(`<div>${head}${H1}<div>${p(KILN)}</div></div>`), 'body');
  expect(body).toEqual(KILN);
});

test.each([
  'PUBLISHED: 10:48, Tue, Nov 19, 2019',
  '| UPDATED: 11:05, Tue, Nov 19, 2019',
  'Wednesday 20 November 2019 11:42, UK',
])('a date below a standfirst is left out: %s', (date) => {
  const standfirst =
    'The valley waited nine years for this evening, and then it rained until the match was struck.';
  const body = withRole(
    read(`<article>${H1}<h3>${standfirst}</h3><div>${date}</div>${p(KILN)}</article>`),
    'body',
  );
  expect(body).toEqual([standfirst, ...KILN]);
});

test('a sentence with a date is kept', () => {
  const text = ['It rained on 19 November 2019.', ...KILN];
  expect(withRole(read(`<article>${H1}${p(text)}</article>`), 'body')).toEqual(text);
});

const stated = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Kiln lit at Orrow', articleBody: body })}</script>`;

test('a body in JSON-LD that is the beginning only does not cut the text', () => {
  const long = [
    KILN.slice(0, 4).join(' '),
    `${KILN[3]} ${OTHER[0]}`,
    `${KILN[4]} ${OTHER[1]}`,
    `${OTHER.join(' ')} ${KILN[1]}`,
    KILN.join(' '),
  ];
  const text = long.map((line, index) => `<p class="p${index}">${line}</p>`).join('');
  expect(withRole(read(`<article>${H1}${text}</article>`, stated(long[0] ?? '')), 'body')).toEqual(long);
});

test.each<[string, string, readonly string[]]>([
  [
    'each block of markup',
    `<p>${KILN[0]}</p><h2>Nine days of fire</h2><p>${KILN[1]}</p><ul><li>First the pots</li><li>Then the roof</li></ul><div>${KILN[2]}</div>`,
    [KILN[0] ?? '', 'Nine days of fire', KILN[1] ?? '', 'First the pots', 'Then the roof', KILN[2] ?? ''],
  ],
  [
    'each line of text between markup',
    `Nine days of fire\n${KILN[0]}\n<p\nclass="a">${KILN[1]}\nSo it was.</p>\n\n${KILN[2]}`,
    ['Nine days of fire', KILN[0] ?? '', `${KILN[1]} So it was.`, KILN[2] ?? ''],
  ],
  [
    'each line of a text, with its signs',
    [KILN[0], 'The roof stays up if 3 < x and y > 4, wrote a mason.', KILN[1], KILN[2]].join('\n'),
    [KILN[0] ?? '', 'The roof stays up if 3 < x and y > 4, wrote a mason.', KILN[1] ?? '', KILN[2] ?? ''],
  ],
])('a body that is only in JSON-LD has a paragraph for %s', (_, body, wanted) => {
  expect(withRole(read(`${H1}<div id="app"></div>`, stated(body)), 'body')).toEqual(wanted);
});

test('a part that React streamed is shown after any number of hidden menus', () => {
  const menus = Array.from({ length: 210 }, (_, n) => `<div hidden id="menu-${n}">Menu</div>`).join('');
  const main = `<main>${H1}${p(KILN.slice(0, 3))}<template id="B:0"></template></main>`;
  const streamed = `<div hidden id="S:0"><section>${p(KILN.slice(3))}</section></div>`;
  expect(withRole(read(menus + main + streamed), 'body')).toEqual(KILN);
});

test('a paragraph below a long heading is the text of a page that shows no more', () => {
  const standfirst = `${KILN[0]} ${KILN[1]} ${KILN[2]?.replace(/\.$/u, '')}`;
  const list = Array.from(
    { length: 30 },
    (_, n) => `<div><h3><a href="/${n}">Part ${n} of the valley, and what is left of it</a></h3></div>`,
  );
  const inner = `<div class="article-content"><div class="article-body">${H1}<h2>${standfirst}</h2></div></div><div><div><figure><img src="a.jpg" alt=""></figure><div class="community"><p>${OTHER[1]?.slice(0, 100)}.</p></div></div></div><section>${list.join('')}</section>`;
  expect(withRole(read(inner), 'body')).toEqual([standfirst, `${OTHER[1]?.slice(0, 100)}.`]);
});

test('a standfirst below a headline that navigation repeats stays', () => {
  const links = Array.from(
    { length: 20 },
    (_, n) => `<li><a href="/${n}">Part ${n} of the valley</a></li>`,
  ).join('');
  const standfirst =
    'The valley waited nine years for this evening, and then it rained until the match was struck.';
  const inner = `<ol><li><h1>Kiln lit at Orrow</h1></li></ol><ul>${links}</ul><header><h2>Kiln lit at Orrow</h2><p>${standfirst}</p></header><div><div>${p(KILN)}</div></div>`;
  expect(withRole(read(inner), 'body')).toEqual([standfirst, ...KILN]);
});
