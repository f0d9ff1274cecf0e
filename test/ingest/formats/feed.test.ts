import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/read--feeds/${name}`, import.meta.url), 'utf8');

test('an RSS item gives its full content, else its summary; a DTD does no harm', async () => {
  const { form, documents, problems } = await readOne('rss.xml', fixture('rss.xml'));
  expect(form).toBe('feed');
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
  expect(json.form).toBe('feed');
  expect(withRole(json.documents[0], 'body')).toEqual(['The wheel turned.', 'Nobody cheered.']);
});

test('XML that is no feed is reported by its kind', async () => {
  const { problems } = await readOne('a.xml', '<?xml version="1.0"?><opml version="2.0"></opml>');
  expect(problems[0]?.message).toBe('this is XML of the kind <opml>, no dump');
});

test('an entry of more markup than can be worked on is told, the others stand', async () => {
  const item = (text: string) => `<item><title>Weir</title><description>${text}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel>${item('&lt;b&gt;'.repeat(30_001))}${item('It holds.')}</channel></rss>`;
  const { documents, problems } = await readOne('a.xml', feed);
  expect(documents.map(({ place }) => place)).toEqual(['entry 2']);
  expect(problems).toMatchObject([
    { place: 'entry 1', message: 'more than 30000 tags: not read', fatal: true },
  ]);
});

test('a feed of more elements than memory holds is told and not parsed', async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel>${'<item/>'.repeat(1_500_001)}</channel></rss>`;
  const { documents, problems } = await readOne('a.xml', feed);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ message: 'the feed has more than 1500000 tags', fatal: true }]);
});
