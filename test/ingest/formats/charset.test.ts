import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readOne, withRole } from '../inbox/inbox-of.ts';

const TITLES = {
  ru: 'Мост в Вельдморе закрыт для грузовиков',
  el: 'Η γέφυρα έκλεισε για τα φορτηγά',
  pl: 'Źródło znów żyje, łódź wróciła',
  tr: 'Köprü ağır taşıtlara kapatıldı',
  he: 'הגשר נסגר למשאיות',
  ja: '橋は大型車の通行止めになった',
  ko: '다리가 화물차 통행을 막았다',
  th: 'สะพานปิดสำหรับรถบรรทุก',
  ar: 'أغلق الجسر أمام الشاحنات',
  uk: 'Міст у Вельдморі закрито для вантажівок',
  lt: 'Tiltas uždarytas sunkvežimiams šią žiemą',
  zh: '大桥对货车关闭',
};

const pageOf = (title: string, html: string, head = ''): string =>
  `<!doctype html><html${html}><head>${head}<title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${title}. ${title}, ${title}.</p>`.repeat(4)}</article></body></html>`;

test.each<[keyof typeof TITLES, string]>([
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['el', 'windows-1253'],
  ['pl', 'windows-1250'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['th', 'windows-874'],
  ['ar', 'windows-1256'],
  ['uk', 'windows-1251'],
  ['lt', 'windows-1257'],
  ['zh', 'gb18030'],
])(
  'a page in %s in unstated %s is read, with a note that the charset was guessed',
  async (language, charset) => {
    const bytes = iconv.encode(pageOf(TITLES[language], ` lang="${language}"`), charset);
    const { documents, problems } = await readOne('a.html', bytes);
    expect(withRole(documents[0], 'title')).toEqual([TITLES[language]]);
    expect(problems.map(({ message, fatal }) => [message.replace(/[\w-]+ was/, 'it was'), fatal])).toEqual([
      ['no character set is stated and the bytes are not UTF-8: it was guessed', false],
    ]);
  },
);

test.each([
  ['behind a long script', `<script>${'var a = 1; '.repeat(2000)}</script><meta charset="windows-1251">`],
  ['in an old declaration', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
  [
    'before a script that writes another',
    '<meta charset=windows-1251><script>document.write(\'<meta charset="koi8-r">\')</script>',
  ],
  [
    'after a script that writes another',
    '<script>document.write(\'<meta charset="koi8-r">\')</script><meta charset=windows-1251>',
  ],
  ['after a comment with another', '<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>'],
])('a charset that is stated %s is used, without a note', async (_, head) => {
  const { documents, problems } = await readOne(
    'a.html',
    iconv.encode(pageOf(TITLES.ru, '', head), 'windows-1251'),
  );
  expect(withRole(documents[0], 'title')).toEqual([TITLES.ru]);
  expect(problems).toEqual([]);
});

test('markup and scripts do not affect the guess', async () => {
  const head = `<script>${'function a(){return 1} '.repeat(3000)}</script>`;
  const { documents } = await readOne('a.html', iconv.encode(pageOf(TITLES.ru, '', head), 'windows-1251'));
  expect(withRole(documents[0], 'title')).toEqual([TITLES.ru]);
});

test.each(['iso-8859-1', 'Latin1', 'us-ascii'])(
  'a page that states %s is read as browsers read it',
  async (name) => {
    // 0x93, 0x94 and 0x80 are control characters in ISO 8859-1.
    const title = 'The bridge costs “too much”: €90';
    const bytes = iconv.encode(pageOf(title, '', `<meta charset="${name}">`), 'windows-1252');
    const { documents, problems } = await readOne('a.html', bytes);
    expect(withRole(documents[0], 'title')).toEqual([title]);
    expect(problems).toEqual([]);
  },
);

test.each([
  ['utf-16, which it is not', 'utf-16', Buffer.from([0xfc]), 'Brücke gesperrt'],
  [
    'utf-8, though half of it is broken',
    'utf-8',
    Buffer.from([0xff, 0x20, 0xff, 0x20, 0xc3, 0xbc]),
    'Br\ufffd \ufffd ücke gesperrt',
  ],
])('a page that states %s, is read nevertheless', async (_, name, letters, title) => {
  const [before = '', after = ''] = pageOf('Br|cke gesperrt', '', `<meta charset="${name}">`)
    .replace(/<body>.*<\/body>/s, '<body></body>')
    .split('|');
  const bytes = Buffer.concat([Buffer.from(before), letters, Buffer.from(after)]);
  expect(withRole((await readOne('a.html', bytes)).documents[0], 'title')).toEqual([title]);
});

test('a few letters prove no charset', async () => {
  const { documents } = await readOne('a.txt', iconv.encode('Ferry to Malmö late', 'windows-1252'));
  expect(documents[0]?.lines[0]?.text).toBe('Ferry to Malmö late');
});
