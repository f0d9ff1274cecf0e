import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const BODY =
  'The kiln at Orrow was lit on Sunday, for the first time since the flood of nine winters ago.\nIt burns until Friday.';
const LINES = BODY.split('\n');

test.each<[string, Record<string, unknown>]>([
  [
    'a crawler',
    {
      headline: 'Kiln lit',
      body: BODY,
      link: 'https://o.example/1',
      published_at: '2026-01-04',
      publisher: 'Orrow Post',
    },
  ],
  [
    'a news API',
    {
      title: 'Kiln lit',
      content: BODY,
      url: 'https://o.example/1',
      publishedAt: '2026-01-04',
      source: { id: null, name: 'Orrow Post' },
    },
  ],
  [
    'another crawler',
    {
      title: 'Kiln lit',
      maintext: BODY,
      url: 'https://o.example/1',
      date_publish: '2026-01-04',
      source_name: 'Orrow Post',
    },
  ],
  [
    'an extractor',
    {
      title: 'Kiln lit',
      raw_text: BODY,
      source: 'https://o.example/1',
      date: '2026-01-04',
      sitename: 'Orrow Post',
    },
  ],
  [
    'schema.org',
    {
      headline: 'Kiln lit',
      articleBody: BODY,
      url: 'https://o.example/1',
      datePublished: '2026-01-04',
      publisher: { '@type': 'Organization', name: 'Orrow Post' },
    },
  ],
  [
    'a blog',
    {
      title: { rendered: 'Kiln lit' },
      content: { rendered: `<p>${LINES.join('</p><p>')}</p>` },
      link: 'https://o.example/1',
      date: '2026-01-04',
      site_name: 'Orrow Post',
    },
  ],
  [
    'escaped markup',
    {
      title: 'Kiln lit',
      text: `&lt;p&gt;${LINES.join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;`,
      url: 'https://o.example/1',
      date: '2026-01-04',
      source: 'Orrow Post',
    },
  ],
  [
    'a list of paragraphs',
    {
      title: 'Kiln lit',
      paragraphs: LINES,
      pageUrl: 'https://o.example/1',
      pub_date: '2026-01-04',
      publication: 'Orrow Post',
    },
  ],
  [
    'objects in objects',
    {
      title: { value: { text: 'Kiln lit' } },
      Title: 'Another',
      content: [{ value: LINES[0] }, { value: LINES[1] }],
      url: 'https://o.example/1',
      date: '2026-01-04',
      source: 'Orrow Post',
    },
  ],
  [
    'a summary alone',
    {
      title: 'Kiln lit',
      description: BODY,
      url: 'https://o.example/1',
      published: '2026-01-04',
      source: 'Orrow Post',
    },
  ],
])('a record with the names of %s is read', async (_, record) => {
  const { documents, problems } = await readOne('a.jsonl', JSON.stringify(record));
  expect(problems).toEqual([]);
  expect(withRole(documents[0], 'title')).toEqual(['Kiln lit']);
  expect(withRole(documents[0], 'body')).toEqual(LINES);
  expect(documents[0]).toMatchObject({
    url: 'https://o.example/1',
    source: 'Orrow Post',
    published: '2026-01-04',
  });
});

const RECORD = { title: 'Kiln lit', text: BODY };

test.each<[string, unknown, string]>([
  ['articles', { status: 'ok', totalResults: 2, articles: [RECORD, RECORD] }, 'record 1, articles 2'],
  [
    'an inner list',
    { response: { status: 'ok', results: [RECORD, RECORD] } },
    'record 1, response.results 2',
  ],
  [
    'a list three levels deep',
    { data: { response: { results: [RECORD, RECORD] } } },
    'record 1, data.response.results 2',
  ],
  ['texts without titles', { results: [{ text: BODY }, RECORD] }, 'record 1, results 2'],
  [
    'hits of a search',
    { hits: { hits: [{ _source: RECORD }, { _source: RECORD }] } },
    'record 1, hits.hits 2',
  ],
])('the response of an API gives its records: %s', async (_, answer, place) => {
  const { documents } = await readOne('a.json', JSON.stringify(answer));
  expect(documents.map(({ lines }) => lines.slice(-2).map(({ text }) => text))).toEqual([LINES, LINES]);
  expect(documents[1]?.place).toBe(place);
});

test('a list that has other things than records is none of records', async () => {
  const { documents, problems } = await readOne('a.json', JSON.stringify({ articles: [RECORD, 'more'] }));
  expect(documents).toEqual([]);
  expect(problems.at(-1)?.message).toBe('the record has no text, html or title');
});

test('keywords are separated by commas or semicolons', async () => {
  const { documents } = await readOne(
    'a.jsonl',
    JSON.stringify({ ...RECORD, keywords: 'kilns; clay, Orrow' }),
  );
  expect(documents[0]?.keywords).toEqual(['kilns', 'clay', 'Orrow']);
});

test('a long text under an unknown name is reported once', async () => {
  const record = JSON.stringify({ title: 'Kiln lit', wording: BODY.repeat(3) });
  const { problems } = await readOne('a.jsonl', `${record}\n${record}`);
  expect(problems.map(({ message }) => message)).toEqual([
    `the field wording holds ${BODY.length * 3} characters of text and is not read`,
  ]);
});

test.each([
  ['wording.full', { wording: { full: BODY.repeat(3), short: BODY } }],
  ['article.body', { article: { body: BODY.repeat(3) } }],
])('so is one in an inner object: %s', async (name, inner) => {
  const { problems } = await readOne('a.jsonl', JSON.stringify({ title: 'Kiln lit', ...inner }));
  expect(problems.map(({ message }) => message)).toEqual([
    `the field ${name} holds ${BODY.length * 3} characters of text and is not read`,
  ]);
});

test('entities that were escaped twice are decoded, in title and text', async () => {
  const record = {
    title: 'Barge &amp; &quot;buoy&quot;',
    text: 'Salt &amp;amp; sand were sold at the quay on Sunday.',
  };
  const { documents } = await readOne('a.jsonl', JSON.stringify(record));
  expect(withRole(documents[0], 'title')).toEqual(['Barge & "buoy"']);
  expect(withRole(documents[0], 'body')).toEqual(['Salt & sand were sold at the quay on Sunday.']);
});
