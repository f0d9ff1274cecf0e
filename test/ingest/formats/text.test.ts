import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { countCharacters } from '../../../scripts/ingest/formats/char-count.ts';
import { decode } from '../../../scripts/ingest/formats/decode.ts';
import { textLines } from '../../../scripts/ingest/formats/text/text-lines.ts';
import { readOne } from '../inbox/inbox-of.ts';

const TEXT =
  'Ålbrücke öffnet früher\n\nDie Brücke – „endlich“ – öffnet schon im März, sagte der Bürgermeister.\n';

test.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1252'])(
  'a text in %s is read as it was written',
  async (charset) => {
    const { documents, problems } = await readOne('a.txt', iconv.encode(TEXT, charset));
    expect(documents[0]?.lines.map(({ text }) => text)).toEqual(TEXT.split('\n').slice(0, 3));
    const guessed = 'no character set is stated and the bytes are not UTF-8: windows-1252 was guessed';
    expect(problems.map(({ message }) => message)).toEqual(charset === 'windows-1252' ? [guessed] : []);
  },
);

test('a byte order mark decides and is not part of the text', () => {
  for (const charset of ['utf8', 'utf-16le', 'utf-16be']) {
    for (const text of [TEXT, '橋は大型車の通行止めになった'])
      expect(decode(iconv.encode(text, charset, { addBOM: true })).text).toBe(text);
  }
});

test.each([
  ['as often as right', [Buffer.from('Café offen '), Buffer.from([0xff])], 'Café offen \ufffd'],
  ['less often', [Buffer.from('Über Café '), Buffer.from([0xff]), Buffer.from('.')], 'Über Café \ufffd.'],
  ['at a cut', [Buffer.from('To the 市').subarray(0, -1)], 'To the \ufffd'],
])('UTF-8 that is broken %s is replaced and reported without failing', async (_, parts, text) => {
  const { documents, problems } = await readOne('a.txt', Buffer.concat(parts));
  expect(documents[0]?.lines[0]?.text).toBe(text);
  expect(problems.map(({ message, fatal }) => [message, fatal])).toEqual([
    ['1 broken utf-8 sequence, shown as U+FFFD', false],
  ]);
});

test.each([
  ['empty.txt', Buffer.alloc(0), 'the file is empty'],
  ['blank.txt', Buffer.from(' \n\n'), 'the file holds nothing but white space'],
  ['a.txt', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'this is a PNG image, not a dump'],
  ['a.txt', Buffer.from('%PDF-1.4 ...'), 'this is a PDF document, not a dump'],
  [
    'a.txt',
    Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)),
    'this is binary data, not a dump',
  ],
  [
    'a.txt',
    Buffer.from(Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? (index % 8) + 1 : 0))),
    'this is binary data, not a dump',
  ],
  ['a.txt', Buffer.concat([Buffer.from([0xff, 0x41]), Buffer.from(TEXT)]), 'this is binary data, not a dump'],
  ['a.txt.gz', gzipSync(gzipSync('text')), 'this is a gzip inside a gzip, not a dump'],
  ['a.txt.gz', gzipSync(Buffer.alloc(17 * 1024 * 1024, 'a ')), 'a text of more than 16 MiB'],
])('%s is reported if it cannot be read: %#', async (name, content, message) => {
  const { documents, problems } = await readOne(name, content);
  expect(documents).toEqual([]);
  expect(problems.map((problem) => [problem.file, problem.message, problem.fatal])).toEqual([
    [name, message, true],
  ]);
  expect(problems[0]?.hint).not.toBe('');
});

test.each([
  ['a bzip2 archive', Buffer.from('BZh91AY&SY\u0001')],
  ['an ELF program', Buffer.from('\u007fELF\u0002\u0001')],
  ['a GIF image', Buffer.from('GIF89a\u0001')],
  ['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['an MP4 film', Buffer.from('\0\0\0\u0018ftypmp42')],
  ['a Parquet table', Buffer.from('PAR1\u0015')],
  ['a 7z archive', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ['a tar archive', Buffer.from(`a.txt${'\0'.repeat(252)}ustar\u000000`)],
  ['a tar archive', Buffer.from(`a.txt${'\0'.repeat(252)}ustar  \0`)],
  ['an xz archive', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  ['a zip archive', Buffer.from('PK\u0003\u0004')],
  ['a zstd archive', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ['a RIFF file (sound, film or WebP image)', Buffer.from('RIFF\u0001\0\0\0\u0001\0\u0002WEBP')],
])('%s is named, not read as a text', async (what, content) => {
  const { documents, problems } = await readOne('a.txt', content);
  expect(documents).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([`this is ${what}, not a dump`]);
});

test('gzip is detected by its bytes, whatever the name', async () => {
  const { format, documents } = await readOne('a.txt', gzipSync(TEXT));
  expect(format).toBe('text');
  expect(documents[0]?.lines[0]?.text).toBe('Ålbrücke öffnet früher');
});

test('a truncated gzip file gives its beginning, with a note', async () => {
  const whole = gzipSync(
    Array.from(
      { length: 3000 },
      (_, index) => `{"title":"Tide ${index * 7919}","text":"${Math.sin(index)}"}`,
    ).join('\n'),
  );
  const { documents, problems } = await readOne('a.jsonl.gz', whole.subarray(0, whole.length - 4000));
  expect(documents.length).toBeGreaterThan(1000);
  expect(problems.map(({ message }) => message)).toContain('the gzip ends too early');
});

test('a gzip bomb is stopped', async () => {
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 32));
  const { problems } = await readOne('a.jsonl.gz', bomb);
  expect(problems[0]?.message).toContain('unpacks to more than 500 times its size');
});

test('the lines of any text contain its characters', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('\n', '\r', '\r\n', '\n\n\n\n\n\n', 'a', ' ', 'ü', '😀', '\ud800', '\u2028', '\0'),
      ),
      (parts) => {
        const text = parts.join('');
        const lines = textLines(text, '');
        expect(lines.reduce((sum, line) => sum + countCharacters(line.text), 0)).toBe(countCharacters(text));
        const all = text.split(/\r\n|\n|\r/);
        for (const line of lines) expect(all[Number(line.place.slice(5)) - 1]).toBe(line.text);
      },
    ),
  );
});

test('of many empty lines three are kept', () => {
  expect(textLines('a\n\n\n\n\n\nb\n', '').map(({ text, place }) => `${place}: ${text}`)).toEqual([
    'line 1: a',
    'line 2: ',
    'line 3: ',
    'line 4: ',
    'line 7: b',
  ]);
});

test.each([
  'RIFF, the festival of the harbour, opens',
  `${'Gulls '.repeat(42)}the, ustaret of Ellery`,
  'GIF8 is no number, says the printer of Saltmere',
  `${'Gulls over the quay. '.repeat(5)}\u0001\u0002\u0003`,
  'One\fTwo\fThree\fFour\fFive\fSix',
])('a text that begins like another format is still a text: %#', async (text) => {
  const { documents, problems } = await readOne('a.txt', Buffer.from(`${text}\n\nA body.\n`));
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
});

test.each([
  ['&lt;p&gt;Crews left &amp;quot;early&amp;quot;.&lt;/p&gt;&lt;p&gt;Nobody&amp;rsquo;s sailing.&lt;/p&gt;'],
  [
    '&lt;div class="text"&gt;\n&lt;p&gt;Crews left &quot;early&quot;.\n&lt;p&gt;&lt;b&gt;Nobody’s&lt;/b&gt; sailing.&lt;/p&gt;',
  ],
  [
    '&#60;p&#62;Crews left "early".&#60;/p&#62;\nNobody’s &amp;lt;a href="/x"&amp;gt;sailing&amp;lt;/a&amp;gt;.',
  ],
  ['<p>Crews left &quot;early&quot;.</p>\n<p>Nobody’s <i>sailing</i>.</p>'],
])('HTML in the lines of a text is markup, escaped or not: %#', async (body) => {
  const { format, documents } = await readOne('a.txt', `Ferry crews walk out\n\n${body}\n`);
  expect(format).toBe('text');
  expect(documents[0]?.lines.map(({ text }) => text.trim()).filter((text) => text !== '')).toEqual([
    'Ferry crews walk out',
    'Crews left "early".',
    'Nobody’s sailing.',
  ]);
});

test('a text about tags keeps them, and entities of words are characters', async () => {
  const lines = ['The &lt;p&gt; tag turns thirty', 'It is &quot;everywhere&quot;, like <br>, says A&amp;B.'];
  const { documents } = await readOne('a.txt', lines.join('\n'));
  expect(documents[0]?.lines.map(({ text }) => text)).toEqual([
    'The &lt;p&gt; tag turns thirty',
    'It is "everywhere", like <br>, says A&B.',
  ]);
});

test('a text of too many entities keeps them', async () => {
  const { documents } = await readOne('a.txt', `Ferries\n${'&quot;'.repeat(20_001)}`);
  expect(documents[0]?.lines[1]?.text).toHaveLength(120_006);
});

test('endless escaped tags in a text are read as quickly as any', async () => {
  for (const part of ['&lt;p', '&lt;p&gt;', '<p ', '&amp;lt;'])
    expect((await readOne('a.txt', `Ferries\n${part.repeat(40_000)}`)).documents).toHaveLength(1);
});
