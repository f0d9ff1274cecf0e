import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const RECORD = {
  id: 7,
  title: 'Goose wins race',
  text: 'First line.\n\nSecond line.',
  source: 'Pond Post',
  url: 'https://pond.example/7',
  date: '2025-07-14',
  language: 'en',
  tags: 'geese, races',
  mood: { calm: [true, 'very'] },
};

test('a record with a title becomes lines with roles, every value accounted for', async () => {
  const { format, documents, problems, characters } = await readOne('a.jsonl', `${JSON.stringify(RECORD)}\n`);
  expect(format).toBe('records');
  expect(problems).toEqual([]);
  const [document] = documents;
  expect(document).toMatchObject({
    place: 'record 1',
    layout: 'article',
    record: '7',
    url: 'https://pond.example/7',
    source: 'Pond Post',
    published: '2025-07-14',
    language: 'en',
    keywords: ['geese', 'races'],
  });
  expect(document?.lines.map(({ place, role, dropped, text }) => [place, role ?? dropped, text])).toEqual([
    ['record 1, id', 'number of the record', '7'],
    ['record 1, title', 'title', 'Goose wins race'],
    ['record 1, text line 1', 'body', 'First line.'],
    ['record 1, text line 3', 'body', 'Second line.'],
    ['record 1, source', 'publisher', 'Pond Post'],
    ['record 1, url', 'address', 'https://pond.example/7'],
    ['record 1, date', 'time', '2025-07-14'],
    ['record 1, language', 'language', 'en'],
    ['record 1, tags', 'category', 'geese'],
    ['record 1, tags', 'category', 'races'],
    ['record 1, mood', 'field not used', 'true very'],
  ]);
  expect(characters).toBe(1 + 13 + 21 + 8 + 22 + 10 + 2 + 10 + 8);
});

test('a record without a title is a page of text; a crawl row gives its capture time', async () => {
  const row = {
    text: 'Goose wins race\n\nIt ran.',
    dump: 'CC-2025',
    date: '2025-07-14T21:00:00Z',
    url: 'https://pond.example/8',
  };
  const { documents } = await readOne('a.jsonl', JSON.stringify(row));
  expect(documents[0]).toMatchObject({
    layout: 'page',
    url: 'https://pond.example/8',
    capturedAt: new Date('2025-07-14T21:00:00Z'),
  });
  expect(documents[0]?.published).toBeUndefined();
  expect(documents[0]?.lines[0]).toEqual({ text: 'Goose wins race', place: 'record 1, line 1' });
});

test('a sidecar overrides the capture time of a record, an option does not', async () => {
  const record = JSON.stringify({ title: 'T', capturedAt: '2025-07-14T21:00:00Z' });
  const option = new Date('2025-01-01T00:00:00Z');
  const byOption = await readOne('a.jsonl', record, { capturedAt: option });
  const bySidecar = await readOne('a.jsonl', record, { sidecar: 'capturedAt: 2025-03-03T00:00:00Z' });
  expect(byOption.documents[0]?.capturedAt?.toISOString()).toBe('2025-07-14T21:00:00.000Z');
  expect(bySidecar.documents[0]?.capturedAt?.toISOString()).toBe('2025-03-03T00:00:00.000Z');
});

test('a titled record whose text is a page of the aggregator is read as that page', async () => {
  const { documents } = await readOne(
    'a.jsonl',
    JSON.stringify({ title: 'Lead', text: 'logo\nLead\n\nLead\n' }),
  );
  expect(documents[0]?.layout).toBe('page');
});

test('a record of an API response that cannot be used is counted', async () => {
  const lost = { id: 7, author: 'Ana Holm', tags: ['quay', { of: 'mud' }] };
  const { documents, problems, characters } = await readOne(
    'a.json',
    JSON.stringify({ articles: [{ title: 'A crane is painted', content: 'It is red.' }, lost] }),
  );
  expect(documents).toHaveLength(1);
  expect(problems).toMatchObject([
    { place: 'record 1, articles 2', message: 'the record has no text, html or title', fatal: false },
  ]);
  expect(characters).toBe('AcraneispaintedItisred.7AnaHolmquaymud'.length);
});

test('an invalid line is a problem with its place, and the others are read', async () => {
  const { documents, problems, characters } = await readOne(
    'a.jsonl',
    '{"title":"a"}\n{"title": b}\n\n[1]\n{"title":"d"}\n{"mood":"x"}',
  );
  expect(documents.map(({ place }) => place)).toEqual(['record 1', 'record 4']);
  expect(problems.map(({ place, message, fatal }) => [place, message, fatal])).toEqual([
    ['record 2', 'line 2, column 11: this is not JSON: "b" was not expected here', true],
    ['record 3', 'line 4: expected an object with text or html, found an array', true],
    ['record 5', 'the record has no text, html or title', false],
  ]);
  expect(characters).toBe(1 + 11 + 3 + 1 + 12);
});

test('an array is split into its elements, and an invalid one is skipped', async () => {
  const { documents, problems } = await readOne(
    'a.json',
    '[ {"title":"a ] } , \\" b"},\n {"title": oops }, {"title":"c","x":[[1],{"y":2}]} ]',
  );
  expect(documents.map((document) => withRole(document, 'title'))).toEqual([['a ] } , " b'], ['c']]);
  expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
    'record 2: line 2, column 12: this is not JSON: "o" was not expected here',
  ]);
});

test.each([
  ['a fault on a later line of a record', '[{"title":"a"},{\n"title": oops}]', 'line 2, column 10', ['a']],
  ['a word that is no record', '[{"title":"a"},\n\nwords,\n{"title":"b"}]', 'line 3, column 1', ['a', 'b']],
  [
    'a fault behind a long text',
    `[{"title":"a","text":"${'x'.repeat(70_000)}", oops}]`,
    'line 1, column 70025',
    [],
  ],
  ['a bracket too many', '{"title":"a"}]{"title":"b"}', 'line 1, column 1', ['a', 'b']],
  ['words between lines', '{"title":"a"}\nwords\n{"title":"b"}', 'line 2, column 1', ['a', 'b']],
])('%s is reported with its place, and the other records are read', async (_, text, place, titles) => {
  const { documents, problems } = await readOne('a.json', text);
  expect(documents.flatMap((one) => withRole(one, 'title'))).toEqual(titles);
  expect(problems).toMatchObject([{ message: expect.stringContaining(`${place}: this is not JSON`) }]);
});

test('an array is read as one, whatever the name of its file', async () => {
  const { documents } = await readOne('a.jsonl', '[{"title":"a"},\n{"title":"b"}]');
  expect(documents.flatMap((one) => withRole(one, 'title'))).toEqual(['a', 'b']);
});

test('an array without records is reported', async () => {
  const { problems } = await readOne('a.json', '[]');
  expect(problems).toMatchObject([{ message: 'holds no records', fatal: false }]);
});

test('a broken character of a record is reported, and the record is read', async () => {
  const bytes = Buffer.concat([Buffer.from('{"title":"Bröd '), Buffer.from([0xff]), Buffer.from('"}')]);
  const { documents, problems } = await readOne('a.jsonl', bytes);
  expect(withRole(documents[0], 'title')).toEqual(['Bröd \ufffd']);
  expect(problems).toMatchObject([{ message: '1 broken utf-8 sequence, shown as U+FFFD', fatal: false }]);
});

test('one object over several lines is one record, and a truncated array is reported', async () => {
  expect((await readOne('a.json', '{\n  "title": "a"\n}')).documents).toHaveLength(1);
  const cut = await readOne('a.json', '[{"title":"a"},{"title":"b');
  expect(cut.documents).toHaveLength(1);
  expect(cut.problems.at(-1)?.message).toBe('the JSON ends before it is closed');
});

test('a line that is too long is skipped and counted', async () => {
  const long = `{"title":"${'ü'.repeat(9 * 1024 * 1024)}"}`;
  const { documents, problems, characters } = await readOne('a.jsonl', `${long}\n{"title":"ok"}`);
  expect(documents.map(({ place }) => place)).toEqual(['record 2']);
  expect(problems[0]?.message).toBe('the record on line 1 is longer than 16 MiB and was skipped');
  expect(characters).toBe(long.length + 2);
});

test('hostile JSON is read as data: __proto__, deep nesting, zero bytes, UTF-16', async () => {
  const deep = `{"title":"t","__proto__":{"title":"evil"},"z":${'['.repeat(50_000)}${']'.repeat(50_000)},"n":"a\\u0000b"}`;
  const { documents, problems } = await readOne('a.jsonl', deep);
  expect(problems).toEqual([]);
  expect(withRole(documents[0], 'title')).toEqual(['t']);
  const wide = await readOne(
    'a.jsonl',
    iconv.encode('{"title":"wide one"}\n{"title":"wide two"}\n', 'utf-16le'),
  );
  expect(wide.documents.map((document) => withRole(document, 'title')[0])).toEqual(['wide one', 'wide two']);
});

test.each(['utf-16le', 'utf-16be'])(
  'records in %s are read with and without a byte order mark',
  async (charset) => {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode('[{"title":"The kiln is lit"},\n{"title":"Brücke zu"}]', charset, {
        addBOM,
      });
      const { documents, problems } = await readOne('a.json', bytes);
      expect(problems, String(addBOM)).toEqual([]);
      expect(documents.flatMap((one) => withRole(one, 'title'))).toEqual(['The kiln is lit', 'Brücke zu']);
    }
  },
);

test('a record of too many lines is counted with all of them', async () => {
  const { problems, characters } = await readOne(
    'a.jsonl',
    `${JSON.stringify({ title: 'The kiln is lit', text: 'It is lit.\n'.repeat(20_001) })}\n`,
  );
  expect(problems).toMatchObject([{ message: 'more than 20000 lines: not read', fatal: true }]);
  expect(characters).toBe('Thekilnislit'.length + 20_001 * 'Itislit.'.length);
});
