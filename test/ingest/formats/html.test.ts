import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countCharacters } from '../../../scripts/ingest/formats/char-count.ts';
import { blockLines } from '../../../scripts/ingest/formats/html/block-lines.ts';
import { parsePage } from '../../../scripts/ingest/formats/html/parse-page.ts';
import { proseOf } from '../../../scripts/ingest/formats/html/prose.ts';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const PAGE = readFileSync(new URL('../../fixtures/read--saved-page/page.html', import.meta.url), 'utf8');

test('a saved page gives its article: title, paragraphs and what the page states', async () => {
  const { format, documents } = await readOne('page.html', PAGE);
  expect(format).toBe('html');
  const [document] = documents;
  expect(document).toMatchObject({
    url: 'https://courier.example/2025/07/14/lantern-ferry',
    source: 'Ostrel Courier',
    language: 'en-GB',
    published: '2025-07-14T06:30:00+01:00',
    keywords: ['ferries', 'harbour'],
  });
  expect(withRole(document, 'title')).toEqual(['Lantern ferry returns to Ostrel harbour']);
  expect(withRole(document, 'body').map((text) => text.slice(0, 20))).toEqual([
    'After nine winters o',
    'The ferry Lantern, b',
    'Harbour master Pell ',
    'Crossings to the isl',
    'The town has promise',
  ]);
});

test('every text of a page is a line with a place, with a reason if it is outside the article', async () => {
  const { documents } = await readOne('page.html', PAGE);
  const lines = documents[0]?.lines ?? [];
  const why = (start: string): string | undefined =>
    lines.find(({ text }) => text.startsWith(start))?.dropped;
  expect(why('Home')).toBe('navigation');
  expect(why('The Lantern on the slipway')).toBe('caption');
  expect(why('Older ferries')).toBe('related articles');
  expect(why('Our harbour letter')).toBe('sign-up');
  expect(why('Ostrel Courier is printed')).toBe('page footer');
  expect(why('By Mirel')).toBe('byline');
  expect(why('p { color')).toBe('script is no text');
  expect(lines.find(({ text }) => text.startsWith('Harbour master'))?.place).toBe(
    'element html/body/main/article/div[2]/p[2]',
  );
  const text = PAGE.replace(/<[^<>]{1,500}>/g, ' ');
  expect(lines.reduce((sum, line) => sum + countCharacters(line.text), 0)).toBe(countCharacters(text));
});

test('a page whose text is only in JSON-LD is read from there', async () => {
  const paragraph =
    'The kiln at Orrow has been lit for the first time since the flood, and it will burn for nine days and nights. ';
  const articleBody = `${paragraph}\n${paragraph.repeat(2)}\n${paragraph.repeat(3)}`;
  const html = `<html><head><title>Kiln lit</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Kiln lit at Orrow', articleBody })}</script></head><body><div id="app"></div></body></html>`;
  const { documents } = await readOne('k.html', html);
  expect(withRole(documents[0], 'body')).toHaveLength(3);
  expect(withRole(documents[0], 'title')).toEqual(['Kiln lit at Orrow']);
});

test('a charset in a meta tag is used if the bytes are not UTF-8', async () => {
  const html =
    '<html><head><meta charset="iso-8859-2"><title>Źródło</title></head><body><p>x</p></body></html>';
  const bytes = Buffer.from(html.replace('Źródło', '\u00acr\u00f3d\u00b3o'), 'latin1');
  const { documents } = await readOne('z.html', bytes);
  expect(withRole(documents[0], 'title')).toEqual(['Źródło']);
});

test('a record with html and a title keeps that title and reads the fragment', async () => {
  const record = {
    title: 'Moth count',
    html: '<p>Nine moths came to the lamp on the hill tonight.</p><figure><figcaption>A moth</figcaption></figure>',
  };
  const { documents } = await readOne('a.jsonl', JSON.stringify(record));
  expect(withRole(documents[0], 'title')).toEqual(['Moth count']);
  expect(withRole(documents[0], 'body')).toEqual(['Nine moths came to the lamp on the hill tonight.']);
  expect(documents[0]?.lines.at(-1)).toMatchObject({ text: 'A moth', dropped: 'caption' });
});

test.each([
  ['tags', `<html><body>${'<b>'.repeat(160_000)}`],
  ['entities', `<html><body>${'&'.repeat(160_000)}`],
  ['attributes', `<html><body><p ${Array.from({ length: 3000 }, (_, index) => `a${index}=""`).join(' ')}>`],
])('a page with too many %s is reported, not read', async (what, html) => {
  const { documents, problems } = await readOne('a.html', html);
  expect(documents).toEqual([]);
  expect(problems[0]?.message).toMatch(new RegExp(`more than \\d+ ${what}: not read`));
});

test.each([
  ['a script that compares', `<script>if (a<b ${'x '.repeat(3000)}) c()</script><p>Down here.</p>`],
  ['a quote that is never closed', '<p>Down here.</p><a title="x'],
])('%s has no attributes', async (_, body) => {
  const { documents } = await readOne('a.html', `<html><body>${body}`);
  expect(documents[0]?.lines.map(({ text }) => text)).toContain('Down here.');
});

test('a page with extreme nesting is read in reasonable time', async () => {
  const { documents } = await readOne(
    'a.html',
    `<html><body>${'<div>'.repeat(20_000)}<p>Down here.</p></body></html>`,
  );
  expect(documents[0]?.lines.map(({ text }) => text)).toEqual(['Down here.']);
});

test('a break wraps the line of a paragraph, and two end it', async () => {
  const html = '<html><body><p>Down<br>here.<br><br>Up there.</p></body></html>';
  const { documents } = await readOne('a.html', html);
  expect(documents[0]?.lines.map(({ text }) => text)).toEqual(['Down here.', 'Up there.']);
});

test.each([
  [
    'a sentence',
    'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago.',
    1,
  ],
  ['a label', 'The kiln at Orrow was lit.', 0],
  [
    'a headline',
    'The kiln at Orrow was lit on Sunday evening for the first time since the flood of nine winters ago',
    0,
  ],
  [
    'a line that is a link by a third',
    'The kiln at Orrow was lit on Sunday evening, <a href="/a">for the first time since the flood</a> of nine winters ago.',
    0,
  ],
  [
    'a line with a link',
    'The kiln at Orrow was lit <a href="/a">on Sunday evening</a>, for the first time since the flood of nine winters ago.',
    1,
  ],
  [
    'a sentence without spaces',
    'オロウの窯は日曜日の夜、九年前の洪水のあと初めて火が入り、四十人ほどが見守るなかで燃え始めた。',
    1,
  ],
])('%s is prose or not: %#', (_, html, count) => {
  expect(proseOf(blockLines(parsePage(`<p>${html}</p>`).documentElement)).size).toBe(count);
});

test('parts of a text with links in their headings are text if most parts have none', async () => {
  const part = (n: number, heading: string): string =>
    `<div class="part">${heading}<p>On day ${n} the kiln at Orrow burned four cords of alder, which the valley gives for nothing.</p><p>On night ${n} nobody slept, said Mirel Tan, who had rebuilt it stone by stone since the flood.</p></div>`;
  const parts = (plain: number): string =>
    [1, 2, 3, 4, 5]
      .slice(0, plain)
      .map((n) => part(n, ''))
      .join('') +
    [6, 7, 8].map((n) => part(n, `<h3><a href="/${n}">Day ${n} at the kiln of Orrow</a></h3>`)).join('');
  const daysOf = async (plain: number): Promise<number> => {
    const html = `<html><body><article><h1>Kiln lit at Orrow</h1>${parts(plain)}</article></body></html>`;
    const { documents } = await readOne('a.html', html);
    return withRole(documents[0], 'body').filter((text) => text.startsWith('On day')).length;
  };
  expect([await daysOf(3), await daysOf(5)]).toEqual([3, 8]);
});
