import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const HTML =
  '<html><head><title>Weir unmerged</title></head><body><h1>Weir unmerged</h1><p>The weir below Tarn Mill holds water again, after a spring of patient work.</p></body></html>';

interface Fields {
  type: string;
  length?: number;
  media?: string;
  more?: string;
}

function warc({ type, length, media = 'application/http', more }: Fields, block: Buffer | string): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://tarn.example/weir',
    'WARC-Date: 2025-07-14T21:00:00Z',
    `Content-Type: ${media}`,
    `Content-Length: ${length ?? bytes.length}`,
    ...(more === undefined ? [] : [more]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function http(headers: string, body: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
}

/** Characters in the account of an archive with one good page. */
const ofThePage = async () =>
  (await readOne('a.warc', warc({ type: 'response' }, http('', HTML)))).characters;

test.each([
  ['plain', http('', HTML)],
  ['gzip', http('Content-Encoding: gzip\r\n', gzipSync(HTML))],
  ['br', http('Content-Encoding: br\r\n', brotliCompressSync(HTML))],
  ['deflate', http('Content-Encoding: deflate\r\n', deflateSync(HTML))],
  ['deflate without its header', http('Content-Encoding: deflate\r\n', deflateRawSync(HTML))],
  ['gzip that nobody named', http('', gzipSync(HTML))],
  ['zstd', http('Content-Encoding: zstd\r\n', zstdCompressSync(HTML))],
  ['br and then gzip', http('Content-Encoding: br, gzip\r\n', gzipSync(brotliCompressSync(HTML)))],
  ['gzip twice', http('Content-Encoding: gzip, x-gzip\r\n', gzipSync(gzipSync(HTML)))],
  ['gzip, and stored without', http('Content-Encoding: gzip\r\n', HTML)],
  ['deflate and br, and stored without', http('Content-Encoding: deflate, br\r\n', HTML)],
  [
    'chunked',
    http(
      'Transfer-Encoding: chunked\r\n',
      `10\r\n${HTML.slice(0, 16)}\r\n${(HTML.length - 16).toString(16)}\r\n${HTML.slice(16)}\r\n0\r\n\r\n`,
    ),
  ],
])('an HTML response in %s is a page with address and capture time', async (_, block) => {
  const { format, documents, problems } = await readOne('a.warc', warc({ type: 'response' }, block));
  expect(format).toBe('archive');
  expect(problems).toEqual([]);
  expect(documents[0]).toMatchObject({
    place: 'record 1',
    url: 'https://tarn.example/weir',
    capturedAt: new Date('2025-07-14T21:00:00Z'),
  });
  expect(withRole(documents[0], 'title')).toEqual(['Weir unmerged']);
  expect(withRole(documents[0], 'body')).toHaveLength(1);
});

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(400, 7)]);

test.each([
  ['an image', http('', PNG), 'the body is a PNG image, no page'],
  ['an image in gzip', http('Content-Encoding: gzip\r\n', gzipSync(PNG)), 'the body is a PNG image, no page'],
  [
    'a page in five encodings',
    http('Content-Encoding: gzip, gzip, gzip, gzip, gzip\r\n', HTML),
    'the response is packed 5 times; at most 4 were expected',
  ],
  [
    'an image in two encodings',
    http('Content-Encoding: br, gzip\r\n', gzipSync(brotliCompressSync(PNG))),
    'the body is a PNG image, no page',
  ],
  [
    'a page in gzip that nobody named twice',
    http('Content-Encoding: gzip\r\n', gzipSync(gzipSync(HTML))),
    'the body is a gzip inside a gzip, no page',
  ],
  ['damaged brotli', http('Content-Encoding: br\r\n', 'no brotli'), 'the br of the response is damaged'],
  [
    'brotli of zeros',
    http('Content-Encoding: gzip, br\r\n', brotliCompressSync(Buffer.alloc(17 << 20))),
    'the response unpacks to more than 16 MiB',
  ],
  ['packed as nobody knows', http('Content-Encoding: lzma\r\n', HTML), 'unknown content encoding "lzma"'],
  [
    'a program without a signature',
    http('', Buffer.from(Array.from({ length: 900 }, (_, n) => 1 + (n % 5)))),
    'the body is binary data, no page',
  ],
])(
  'a response that claims to be a page but is %s is refused, and the next one is read',
  async (_, block, message) => {
    const { documents, problems, characters } = await readOne(
      'a.warc',
      Buffer.concat([warc({ type: 'response' }, block), warc({ type: 'response' }, http('', HTML))]),
    );
    expect(problems).toMatchObject([{ place: 'record 1', message, fatal: true }]);
    expect(characters).toBe('responsehttps://tarn.example/weir'.length + (await ofThePage()));
    expect(documents.map(({ place }) => place)).toEqual(['record 2']);
  },
);

test('conversions are text, other records are dropped lines with a reason; gzip by record', async () => {
  const parts = [
    warc({ type: 'warcinfo' }, 'software: x'),
    warc({ type: 'conversion', media: 'text/plain' }, 'Weir unmerged\n\nIt holds.'),
    warc({ type: 'response' }, 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno'),
    warc({ type: 'response' }, 'HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\nno'),
    warc({ type: 'response' }, 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nno'),
  ];
  const { documents, problems } = await readOne(
    'a.warc.gz',
    Buffer.concat(parts.map((part) => gzipSync(part))),
  );
  expect(problems).toEqual([]);
  expect(documents.map((document) => document.lines[0]?.dropped ?? document.lines[0]?.text)).toEqual([
    'warcinfo record',
    'Weir unmerged',
    'status 404',
    'status 301',
    'no HTML',
  ]);
});

test('of a broken record, the account has the type and address if nothing of it is read', async () => {
  const good = warc({ type: 'response' }, http('', HTML));
  const ofCut = async (type: string, block: Buffer) =>
    (await readOne('a.warc', Buffer.concat([good, warc({ type, length: 9999 }, block)]))).characters;
  const page = await ofThePage();
  expect(await ofCut('request', Buffer.from('GET'))).toBe('requesthttps://tarn.example/weir'.length + page);
  expect(await ofCut('response', http('', HTML))).toBe(2 * page);
  const picture = warc({ type: 'conversion', media: 'text/plain' }, Buffer.from('%PDF-1.7\n'));
  expect((await readOne('a.warc', Buffer.concat([good, picture]))).characters).toBe(
    'conversionhttps://tarn.example/weir'.length + page,
  );
});

test('a broken record is reported with its place, and the others are kept', async () => {
  const good = warc({ type: 'response' }, http('', HTML));
  const noLength = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nstray words\r\n\r\n');
  const { documents, problems } = await readOne(
    'a.warc',
    Buffer.concat([good, noLength, good, warc({ type: 'request', length: 999 }, 'GET')]),
  );
  expect(documents.map(({ place }) => place)).toEqual(['record 1', 'record 3']);
  expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
    'record 2: expected a Content-Length in the header of the record, found none',
    'record 4: the archive ends inside the record: 7 of 999 bytes are there',
  ]);
});

test('an ARC file gives its responses, addresses with spaces included', async () => {
  const block = http('', HTML);
  const info = '1 0 Crawl\nURL IP-address Archive-date Content-type Archive-length\n';
  const arc = Buffer.concat([
    Buffer.from(`filedesc://a.arc 127.0.0.1 20250714210000 text/plain ${info.length}\n${info}\n`),
    Buffer.from(`https://tarn.example/a b 127.0.0.1 20250714210000123 text/html ${block.length}\n`),
    block,
    Buffer.from('\n'),
  ]);
  const { documents, problems } = await readOne('a.arc', arc);
  expect(problems).toEqual([]);
  expect(documents[0]?.lines[0]?.dropped).toBe('filedesc record');
  expect(documents[1]).toMatchObject({
    place: 'record 2',
    url: 'https://tarn.example/a b',
    capturedAt: new Date('2025-07-14T21:00:00Z'),
  });
  expect(withRole(documents[1], 'title')).toEqual(['Weir unmerged']);
});

test('an address in angle brackets is read without them, and reported once', async () => {
  const record = warc({ type: 'response' }, http('', HTML)).toString('latin1');
  const bracketed = record.replace(/(Target-URI: )(\S+)/, '$1<$2>');
  const { documents, problems } = await readOne('a.warc', Buffer.from(bracketed + bracketed, 'latin1'));
  expect(documents.map(({ url }) => url)).toEqual(['https://tarn.example/weir', 'https://tarn.example/weir']);
  expect(problems).toMatchObject([{ message: '2 addresses stand in angle brackets', fatal: false }]);
});

test('an archive that is not gzipped record by record is read, and reported', async () => {
  const record = warc({ type: 'response' }, http('', HTML));
  const both = Buffer.concat([record, record]);
  const whole = await readOne('a.warc.gz', gzipSync(both));
  const cut = await readOne(
    'a.warc.gz',
    Buffer.concat([0, 200, 400].map((at, index, all) => gzipSync(both.subarray(at, all[index + 1])))),
  );
  expect([whole.documents.length, cut.documents.length]).toEqual([2, 2]);
  expect([...whole.problems, ...cut.problems].map(({ message, fatal }) => [message, fatal])).toEqual([
    ['the archive is gzipped in one segment, not record by record', false],
    ['the archive of 2 records is gzipped in 3 segments, not record by record', false],
  ]);
});

test('a record that lost its carriage returns is complete, one that lost more is not', async () => {
  const block = http('', HTML).toString('latin1');
  const bare = block.replaceAll('\r', '');
  const arc = (text: string) =>
    Buffer.from(
      `filedesc://a.arc 127.0.0.1 20250714210000 text/plain 10\n1 0 Crawl\n\nhttps://tarn.example/weir 127.0.0.1 20250714210000 text/html ${block.length}\n${text}`,
      'latin1',
    );
  const read = async (text: string) =>
    (await readOne('a.arc', arc(text))).problems.map(({ message, fatal }) => [message, fatal]);
  expect(await read(bare)).toEqual([
    ['line ends were changed after it was captured: 3 bytes fewer than stated', false],
  ]);
  expect(await read(`${block.slice(0, -4)}\n\n`)).toEqual([
    [`the archive ends inside the record: ${block.length - 2} of ${block.length} bytes are there`, true],
  ]);
  expect(await read(bare.slice(0, -1))).toEqual([
    [`the archive ends inside the record: ${block.length - 4} of ${block.length} bytes are there`, true],
  ]);
});

const SEGMENTS = [
  warc({ type: 'response', more: 'WARC-Segment-Number: 1' }, http('', HTML.slice(0, 80))),
  warc({ type: 'continuation', more: 'WARC-Segment-Number: 2' }, HTML.slice(80, 120)),
  warc(
    { type: 'continuation', more: 'WARC-Segment-Number: 3\r\nWARC-Segment-Total-Length: 240' },
    HTML.slice(120),
  ),
];

const elsewhere = (record: Buffer) =>
  Buffer.from(record.toString('latin1').replace('tarn.example/weir', 'tarn.example/mill'), 'latin1');

test('a response in three segments is one page', async () => {
  const next = warc({ type: 'response' }, http('', HTML));
  const { documents, problems } = await readOne('a.warc', Buffer.concat([...SEGMENTS, next]));
  expect(problems).toEqual([]);
  expect(withRole(documents[0], 'body')).toEqual([
    'The weir below Tarn Mill holds water again, after a spring of patient work.',
  ]);
  expect(documents.slice(1, 3).map(({ lines }) => lines[0]?.dropped)).toEqual([
    'continuation record',
    'continuation record',
  ]);
  expect(withRole(documents[3], 'body')).toEqual(withRole(documents[0], 'body'));
});

test.each([
  ['its last one', SEGMENTS.slice(0, 2)],
  ['one between', [SEGMENTS[0], SEGMENTS[2]]],
  ['those of its own address', SEGMENTS.map((part, at) => (at === 0 ? part : elsewhere(part)))],
  ['all others', [SEGMENTS[0], warc({ type: 'request' }, 'GET')]],
])('a response without %s is reported, and no incomplete page is read', async (_, parts) => {
  const { documents, problems } = await readOne(
    'a.warc',
    Buffer.concat(parts.filter((part) => part !== undefined)),
  );
  expect(problems).toMatchObject([{ place: 'record 1', fatal: true }]);
  expect(problems[0]?.message).toMatch(/^the record is the first segment of a longer one/);
  expect(documents.flatMap((document) => withRole(document, 'body'))).toEqual([]);
});

test('what stands between records is counted, whatever it is', async () => {
  const page = warc({ type: 'response' }, http('', HTML));
  const { problems, documents, characters } = await readOne(
    'a.warc',
    Buffer.concat([page, Buffer.from('a stray line\nand another: é\n'), page, Buffer.from('an end\n')]),
  );
  expect(problems.map(({ place, fatal }) => [place, fatal])).toEqual([
    ['record 2', true],
    ['record 4', true],
  ]);
  expect(documents.map(({ place }) => place)).toEqual(['record 1', 'record 3']);
  expect(characters).toBe(2 * (await ofThePage()) + 'astraylineandanother:é'.length + 'anend'.length);
});

test('the charset of a header is more reliable than that of the page', async () => {
  const html = `<html><head><meta charset="koi8-r"><title>Мост закрыт</title></head><body></body></html>`;
  const block = http('', iconv.encode(html, 'windows-1251'))
    .toString('latin1')
    .replace('utf-8', 'windows-1251');
  const { documents } = await readOne('a.warc', warc({ type: 'response' }, Buffer.from(block, 'latin1')));
  expect(withRole(documents[0], 'title')).toEqual(['Мост закрыт']);
});
