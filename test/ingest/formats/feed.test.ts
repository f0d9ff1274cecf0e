import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/read--feeds/${name}`, import.meta.url), 'utf8');

test('an RSS item gives its full content, or its summary; a DTD does no harm', async () => {
  const { format, documents, problems } = await readOne('rss.xml', fixture('rss.xml'));
  expect(format).toBe('feed');
  expect(problems).toEqual([]);
  expect(documents[0]).toMatchObject({
    place: 'entry 1',
    url: 'https://quay.example/news/1',
    source: 'Quay Radio News',
    language: 'en',
    published: 'Mon, 14 Jul 2025 06:00:00 GMT',
    keywords: ['Labour'],
  });
  expect(withRole(documents[0], 'body')).toEqual([
    'The bakers put out their ovens at noon.',
    'They want one more hour of dark.',
  ]);
  expect(documents[0]?.lines.find(({ dropped }) => dropped !== undefined)).toMatchObject({
    text: 'A short word on the strike.',
    dropped: 'summary',
  });
  expect(withRole(documents[1], 'body')).toEqual(['Eels are back in the lower river.']);
  expect(documents[1]?.record).toBe('eel-2');
  expect(documents[1]?.url).toBeUndefined();
});

test('an Atom entry and an item of JSON Feed give the same kind of document', async () => {
  const atom = (await readOne('atom.xml', fixture('atom.xml'))).documents[0];
  expect(atom).toMatchObject({
    url: 'https://slate.example/2',
    source: 'Slate Hill Observer',
    published: '2025-07-13T10:00:00Z',
  });
  expect(withRole(atom, 'title')).toEqual(['Quarry closes']);
  expect(withRole(atom, 'body')).toEqual(['The last cart left on Sunday.']);
  const json = await readOne('feed.json', fixture('feed.json'));
  expect(json.format).toBe('feed');
  expect(withRole(json.documents[0], 'body')).toEqual(['The wheel turned.', 'Nobody cheered.']);
});

test.each([
  '<opml version="2.0"></opml>',
  '<!-- not > an <rss> --><opml version="2.0"></opml>',
  '<!DOCTYPE opml><opml><a>[1]></a><b/></opml>',
])('XML that is not a feed is reported by its kind: %s', async (xml) => {
  const { problems } = await readOne('a.xml', `<?xml version="1.0"?>${xml}`);
  expect(problems[0]?.message).toBe('this is XML of the kind <opml>, not a dump');
});

test('an entry with too much markup is reported, and the others are kept', async () => {
  const item = (text: string) => `<item><title>Weir</title><description>${text}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel>${item('&lt;b&gt;'.repeat(30_001))}${item('It holds.')}</channel></rss>`;
  const { documents, problems } = await readOne('a.xml', feed);
  expect(documents.map(({ place }) => place)).toEqual(['entry 2']);
  expect(problems).toMatchObject([
    { place: 'entry 1', message: 'more than 30000 tags: not read', fatal: true },
  ]);
});

test.each([
  ['tags', '<?xml version="1.0"?><rss version="2.0"><channel>', '<item/>', '</channel></rss>'],
  ['objects', '{"version":"https://jsonfeed.org/version/1.1","items":[{}', ',{}', ']}'],
])('a feed with too many %s is reported and not parsed', async (what, before, item, after) => {
  const feed = `${before}${item.repeat(1_500_001)}${after}`;
  const { documents, problems } = await readOne('a.xml', feed);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ message: `the feed has more than 1500000 ${what}`, fatal: true }]);
});

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"${channel}><channel><title>Weir News</title><link>https://weir.example/</link>${items}</channel></rss>`;
const WEIR = 'The weir at Ostrel holds for another winter, say those who built it.';

test.each<[string, string, string[]]>([
  [
    'escaped twice',
    `<description>&amp;lt;p&amp;gt;${WEIR}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;So they &amp;quot;hope&amp;quot;.&amp;lt;/p&amp;gt;</description>`,
    [WEIR, 'So they "hope".'],
  ],
  [
    'longer than the content',
    `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">The weir.</content:encoded><description>${WEIR}</description>`,
    [WEIR],
  ],
  [
    'longer than the content without its tags',
    `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;a href="https://weir.example/${'x'.repeat(80)}"&gt;The weir.&lt;/a&gt;</content:encoded><description>${WEIR}</description>`,
    [WEIR],
  ],
  [
    'of the file of a film',
    `<media:content url="f" type="video/mp4"><media:description>${WEIR}</media:description></media:content>`,
    [WEIR],
  ],
  [
    'of a film in a group',
    `<media:group><media:content url="f" type="video/mp4"/><media:description>${WEIR}</media:description></media:group>`,
    [WEIR],
  ],
  ['of an episode', `<itunes:summary>${WEIR}</itunes:summary>`, [WEIR]],
])('the text of an entry is read if it is %s', async (_, text, body) => {
  const { documents } = await readOne('a.xml', rss(`<item><title>Weir</title>${text}</item>`));
  expect(withRole(documents[0], 'body')).toEqual(body);
  expect(documents[0]?.lines.flatMap(({ dropped }) => dropped ?? [])).toEqual(
    text.includes('The weir.') ? ['shorter text'] : [],
  );
});

const film = (type: string) => `<media:content url="f" ${type}/>`;
test.each([
  ['audio', '<enclosure url="f" length="1" type="audio/mpeg"/>'],
  ['video', '<enclosure url="f" length="1" type="Video/mp4"/>'],
  [undefined, '<enclosure url="f" length="1" type="image/png"/>'],
  ['video', film('medium="video"')],
  ['video', film('type="application/x-shockwave-flash"')],
  ['video', `${film('medium="video"')}<description>${WEIR.repeat(8)}</description>`],
  [undefined, `${film('medium="video"')}<description>${WEIR.repeat(9)}</description>`],
])('an entry is of kind %s by its file and its text: %#', async (kind, parts) => {
  const { documents } = await readOne('a.xml', rss(`<item><title>Weir</title>${parts}</item>`));
  expect(documents[0]?.kind).toBe(kind);
});

test('an entry that names its own publisher is from there', async () => {
  const source = '<source url="https://tarn.example/feed">Tarn Post</source>';
  const items = `<item><title>Weir</title>${source}</item><item><title>Weir</title></item>`;
  const { documents } = await readOne('a.xml', rss(items));
  expect(documents.map((one) => one.source)).toEqual(['Tarn Post', 'Weir News']);
});

test('a page about feeds is a page, and a feed may have a prefix', async () => {
  const page = `<html><body><p>${WEIR}</p><pre><rss version="2.0"></rss></pre></body></html>`;
  expect((await readOne('a.html', page)).format).toBe('html');
  const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>Weir</a:title><a:summary>${WEIR}</a:summary></a:entry></a:feed>`;
  const { format, documents } = await readOne('a.xml', feed);
  expect([format, withRole(documents[0], 'body')]).toEqual(['feed', [WEIR]]);
});

test.each([
  ['the feed', ' xml:base="https://weir.example/2026/"', '', 'w/1', 'https://weir.example/2026/w/1'],
  [
    'feed and entry',
    ' xml:base="https://weir.example/2026/"',
    ' xml:base="01/"',
    '1',
    'https://weir.example/2026/01/1',
  ],
  ['the site', '', '', '/w/1', 'https://weir.example/w/1'],
])('a link is relative to the address of %s', async (_, channel, item, link, url) => {
  const { documents } = await readOne(
    'a.xml',
    rss(`<item${item}><title>Weir</title><link>${link}</link></item>`, channel),
  );
  expect(documents[0]?.url).toBe(url);
});

test.each([
  '<br />\n<b>Warning</b>: Undefined variable $x in <b>/f.php</b> on line <b>12</b><br />\n',
  'Notice: something is odd\n\n',
])('a feed after %j is read, and what precedes it is reported', async (before) => {
  const { format, documents, problems } = await readOne(
    'feed.xml',
    before + rss(`<item><title>Weir</title><description>${WEIR}</description></item>`),
  );
  expect(format).toBe('feed');
  expect(withRole(documents[0], 'body')).toEqual([WEIR]);
  expect(problems.map(({ message, fatal }) => [message.replace(/^".*" /, ''), fatal])).toEqual([
    ['comes before the feed and is ignored', false],
  ]);
});

test.each([
  [
    'feed.xml',
    rss(
      `<item><title>A</title><description>${WEIR}</description></item><item><title>B</title><description>The w`,
    ).split('The w</')[0] ?? '',
  ],
  [
    'feed.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><summary>${WEIR}</summary></entry><entry><title>B</ti`,
  ],
  [
    'feed.json',
    `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"A","content_text":"${WEIR}"},{"id":"2","tit`,
  ],
  [
    'feed.json',
    `{"version":"https://jsonfeed.org/version/1.1","title":"A \\"}] T","items":[{"id":"1","title":"A","content_text":"${WEIR}"},{"id":"2","tit`,
  ],
])('a truncated feed gives its complete entries, with a note: %#', async (name, text) => {
  const { documents, problems } = await readOne(name, text);
  expect(documents.map((document) => withRole(document, 'body'))).toEqual([[WEIR]]);
  expect(problems.map(({ message }) => message)).toEqual([
    'the feed ends before it is closed: its last entry is not whole and is left out',
  ]);
});

test.each([
  ['<guid>12345</guid>', undefined],
  ['<guid>weir/1</guid>', undefined],
  ['<guid isPermaLink="true">12345</guid>', undefined],
  ['<guid isPermaLink="false">https://weir.example/1</guid>', undefined],
  ['<guid>https://weir.example/1</guid>', 'https://weir.example/1'],
])('an entry without link has the address %s only if that is one', async (guid, url) => {
  const { documents } = await readOne(
    'a.xml',
    rss(`<item><title>Weir</title>${guid}<description>${WEIR}</description></item>`),
  );
  expect(documents).toHaveLength(1);
  expect(documents[0]?.url).toBe(url);
});

const AUTHOR = '<author><name>Mirel Tan</name></author>';

const LANGUAGE = (tag: string): string =>
  `<dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">${tag}</dc:language>`;

test('the language of an RSS feed is that of its channel, also in Dublin Core', async () => {
  const items = `<item><title>Steinbruch zu</title>${LANGUAGE('de')}</item><item><title>Weir</title></item>`;
  for (const [tag, expected] of [
    [LANGUAGE('en'), 'en'],
    ['<language>fr</language>', 'fr'],
    [`<language>fr</language>${LANGUAGE('en')}`, 'fr'],
  ]) {
    const { documents } = await readOne('a.xml', rss(`${tag}${items}`));
    expect(
      documents.map(({ language }) => language),
      tag,
    ).toEqual(['de', expected]);
  }
});

test.each<[string, string, string]>([
  [
    'Atom',
    'a.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Slate Hill</title>${AUTHOR}<entry xml:lang="de"><title>Steinbruch zu</title></entry><entry><title>Quarry closes</title>${AUTHOR.replace('Mirel Tan', 'Ana Kirov')}</entry></feed>`,
  ],
  [
    'a JSON Feed',
    'a.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Slate Hill',
      language: 'en',
      authors: [{ name: 'Mirel Tan' }],
      items: [
        { id: '1', title: 'Steinbruch zu', language: 'de', content_text: 'a' },
        { id: '2', title: 'Quarry closes', content_text: 'b', authors: [{ name: 'Ana Kirov' }] },
      ],
    }),
  ],
])('language and authors of an entry of %s are its own, else those of the feed', async (_, name, text) => {
  const { documents } = await readOne(name, text);
  expect(documents.map(({ language, authors }) => [language, authors])).toEqual([
    ['de', ['Mirel Tan']],
    ['en', ['Ana Kirov']],
  ]);
});

test('a link of an Atom feed keeps its address however its relation is written', async () => {
  for (const rel of ['Alternate', ' ALTERNATE ', '', 'http://www.iana.org/assignments/relation/alternate']) {
    const entry = `<entry><title>Weir</title><link rel="self" href="/7.atom"/><link rel="${rel}" href="/7"/><summary>It holds.</summary></entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="Self" href="https://weir.example/feed"/>${entry}</feed>`;
    const { documents } = await readOne('a.xml', feed);
    expect(documents[0]?.url, rel).toBe('https://weir.example/7');
  }
});

test('content of an Atom entry that is a file in Base64 is no text', async () => {
  for (const type of ['image/png', 'application/pdf', 'audio/mpeg']) {
    const content = `<content type="${type}">iVBORw0KGgoAAAANSUhEUg== abcdefgh ijklmnop</content>`;
    const entry = `<entry><title>Weir</title>${content}<summary>It holds.</summary></entry>`;
    const { documents } = await readOne('a.xml', `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`);
    expect(withRole(documents[0], 'body'), type).toEqual(['It holds.']);
    expect(JSON.stringify(documents), type).not.toContain('iVBOR');
  }
});

test('a date that cannot be read does not hide another one of the same entry', async () => {
  const item = `<item><title>Weir</title><pubDate>soon after the flood</pubDate><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2025-07-14T06:00:00Z</dc:date></item>`;
  const entry = `<entry><title>Weir</title><published>yes</published><updated>2025-07-14T06:00:00Z</updated></entry>`;
  const lone = `<item><title>Weir</title><pubDate>soon</pubDate></item>`;
  const published = async (feed: string) => (await readOne('a.xml', feed)).documents[0]?.published;
  expect(await published(rss(item))).toBe('2025-07-14T06:00:00Z');
  expect(await published(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)).toBe(
    '2025-07-14T06:00:00Z',
  );
  expect(await published(rss(lone))).toBe('soon');
});
