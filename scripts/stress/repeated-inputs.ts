/** An input made of one repeated unit. */
export interface RepeatedInput {
  readonly name: string;
  /** Name of the dump. */
  readonly file: string;
  /** @param bytes Approximate length. */
  readonly make: (bytes: number) => string;
}

const TITLE = 'The ferry to Lindholm is late';
const PROSE = 'The council of Lindholm voted on Monday to mend the old bridge, said Ana Orlova. ';

/** Repeats of a unit between a head and a tail; U+0007 in it is replaced by the number of the repeat. */
function repeated(head: string, unit: string, tail = ''): (bytes: number) => string {
  const size = Buffer.byteLength(unit);
  return (bytes) => {
    const times = Math.max(1, Math.floor(bytes / size));
    const middle = unit.includes('\u0007')
      ? Array.from({ length: times }, (_, n) => unit.replaceAll('\u0007', String(n))).join('')
      : unit.repeat(times);
    return head + middle + tail;
  };
}

/** A plain text of a headline and one line. */
function inText(name: string, unit: string): RepeatedInput {
  return {
    name: `text: ${name}`,
    file: '2026-10-01-a.txt',
    make: repeated(`${TITLE}\n\nThe ferry is late. `, unit, '\n'),
  };
}

const LEAD = `logo\n${TITLE}\n${TITLE}\nPost\n2 hours ago\n`;
const LEAD_END = 'Try Our AI Features\nRelated Articles\n';

/** Two lines of an aggregator's lead article. */
function inLines(name: string, unit: string): RepeatedInput {
  const half = repeated('', unit, '\n');
  return {
    name: `text: two lines of ${name}`,
    file: '2026-10-01-a.txt',
    make: (bytes) => LEAD + half(bytes / 2).repeat(2) + LEAD_END,
  };
}

/** An HTML page with repeats in its body. */
function inPage(name: string, unit: string, tail = ''): RepeatedInput {
  const head = `<html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${PROSE.repeat(3)}</p>`;
  return {
    name: `page: ${name}`,
    file: '2026-10-01-a.html',
    make: repeated(head, unit, `${tail}</article></body></html>`),
  };
}

/** An HTML page that consists of a head, repeats and a tail. */
function inHead(name: string, head: string, unit: string, tail: string): RepeatedInput {
  return { name: `page: ${name}`, file: '2026-10-01-a.html', make: repeated(head, unit, tail) };
}

function inRecord(name: string, head: string, unit: string, tail: string): RepeatedInput {
  return { name: `record: ${name}`, file: '2026-10-01-a.jsonl', make: repeated(head, unit, `${tail}\n`) };
}

function inFeed(name: string, head: string, unit: string, tail: string): RepeatedInput {
  return { name: `feed: ${name}`, file: '2026-10-01-a.xml', make: repeated(head, unit, tail) };
}

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>`;
const ITEM = `<item><title>${TITLE}</title><link>https://post.example/1</link><description>`;
const ITEM_END = '</description></item></channel></rss>';
const RECORD = `{"title": "${TITLE}", "text": "The ferry is late. `;

export const REPEATED_INPUTS: readonly RepeatedInput[] = [
  inText('prose', PROSE),
  inText('prose in lines', `${PROSE}\n`),
  inText('initials', 'J. '),
  inText('initials of two letters', 'J.K. '),
  inText('abbreviations', 'Mr. Dr. No. '),
  inText('full stops', '. '),
  inText('dots', '.'),
  inText('question marks', '?! '),
  inText('no-break spaces', '\u00a0'),
  inText('words between no-break spaces', 'a\u00a0'),
  inText('spaces', ' '),
  inText('words between many spaces', 'a        '),
  inText('tabulators', '\t'),
  inText('one word', 'a'),
  inText('capitals', 'A'),
  inText('words of one capital', 'A '),
  inText('names', 'Ana Orlova and Ivan Brandt of Lindholm '),
  inText('names of many', 'Ana\u0007 Orlova\u0007 said so. '),
  inText('names in one sentence', 'Ana\u0007 Orlova\u0007 said and '),
  inText('names in a list', 'Zhulo\u0007 Beqiri\u0007, '),
  inText('one long name', 'Ana '),
  inText('names with of', 'Bank of '),
  inText('names with hyphens', 'Ana-'),
  inText('quotation marks', '“'),
  inText('straight quotation marks', '"'),
  inText('quotation marks in pairs', '“a” '),
  inText('quotations that stay open', '“It is late. '),
  inText('apostrophes', "'"),
  inText('apostrophes in words', "it's "),
  inText('brackets', '('),
  inText('closed brackets', '()'),
  inText('square brackets', '['),
  inText('Markdown links', '[a](b) '),
  inText('Markdown images', '![a]('),
  inText('link openings', '[a]('),
  inText('asterisks', '*'),
  inText('emphasis', '*a* '),
  inText('open emphasis', '*a '),
  inText('double emphasis', '**a '),
  inText('underscores', '_a '),
  inText('mixed emphasis', '*_a'),
  inText('backticks', '`'),
  inText('backticks of rising number', '` `` ``` a '),
  inText('tildes', '~~a '),
  inText('backslashes', '\\'),
  inText('less-than signs', '<'),
  inText('tags', '<b>'),
  inText('autolinks', '<a:b'),
  inText('comments', '<!-- '),
  inText('entities', '&amp;'),
  inText('ampersands', '&'),
  inText('open entities', '&#x'),
  inText('quote marks of Markdown', '> '),
  inText('quote marks on lines', '> a\n'),
  inText('list marks', '- '),
  inText('list lines', '- a\n'),
  inText('deepening list lines', '\n - a'),
  inText('numbered lines', '1. a\n'),
  inText('numbers', '1. '),
  inText('rules', '---\n'),
  inText('headings', '# '),
  inText('equals lines', 'a\n===\n'),
  inText('pipes', '| a '),
  inText('table lines', '| a | b |\n|---|---|\n'),
  inText('tiny lines', 'a\n'),
  inText('lines of one capital', 'A\n'),
  inText('blank lines', '\n'),
  inText('blank and short lines', 'a\n\n'),
  inText('lines of many words', 'The ferry \u0007 is late\n'),
  inText('two lines by turns', 'The ferry is late\nIt came at noon\n'),
  inText('short lines with time', 'Post\n2 hours ago\n'),
  inText('times', '2 hours ago '),
  inText('dates', '14 July 2026 '),
  inText('dates in lines', '14 July 2026\n'),
  inText('dates of digits', '14-07-2026 '),
  inText('dates with names', 'Ana Orlova 9 June 2026 06:40\n'),
  inText('datelines', 'LINDHOLM, July 14 (Reuters) - '),
  inText('capitals with commas', 'LINDHOLM, '),
  inText('clock times', '06:40 '),
  inText('captions of films', '01:16 - Source: CNN\n'),
  inText('durations', 'Video Duration 02 minutes 21 seconds 02:21\n'),
  inText('digits', '1'),
  inText('numbers with commas', '1,000,'),
  inText('addresses', 'https://post.example/a?b=c '),
  inText('one address', 'http://'),
  inText('one path', '/a'),
  inText('addresses of mail', 'a@b.example '),
  inText('at signs', '@a '),
  inText('at signs between letters', 'a@'),
  inText('at signs alone', '@'),
  {
    name: 'text: digits after a label',
    file: '2026-10-01-a.txt',
    make: repeated(`${TITLE}\n\nThe ferry is late. Share: `, '1', ' you can subscribe here.\n'),
  },
  {
    name: 'text: dashes between letters after a label',
    file: '2026-10-01-a.txt',
    make: repeated(
      `${TITLE}\n\nThe ferry is late. Read more: Old pier a`,
      '-',
      'a The ferry came in late.\n',
    ),
  },
  inLines('quotation marks', '“'),
  inLines('quotation marks and letters', '“a'),
  inLines('verbs before quotation marks', 'said: “'),
  inText('hashtags', '#Tag '),
  inText('hashtags of many', '#Tag\u0007 '),
  inText('number signs', '#'),
  inText('hashtags in a row', '#Tag'),
  inText('read-more lines', 'READ MORE: The bridge is shut\n'),
  inText('headlines between sentences', 'Read more: Storm hits the coast Mayor Hale asked for help. '),
  inText('questions as headlines', 'Read more: Who pays? '),
  inText('advertisement lines', 'Advertisement\n'),
  inText('credits', 'Picture: Ana Orlova\n'),
  inText('colons', 'a: '),
  inText('dashes', 'a — '),
  inText('hyphens', '-'),
  inText('semicolons', 'a; '),
  inText('commas', 'a, '),
  inText('and', 'and '),
  inText('bullets', '• a\n'),
  inText('middle dots', ' · '),
  inText('Chinese', '市政府今天說'),
  inText('Chinese sentences', '市政府今天說。'),
  inText('Japanese', 'カタカナ漢字ひらがな'),
  inText('Thai', 'เรือข้ามฟาก'),
  inText('Korean', '한국어 '),
  inText('Arabic', 'تأخرت العبارة '),
  inText('Hebrew', 'המעבורת '),
  inText('marks of direction', '\u202e\u202c'),
  inText('marks between letters', 'a\u200b'),
  inText('joiners', 'a\u200d'),
  inText('combining marks', '\u0301'),
  inText('letters with marks', 'a\u0301\u0327'),
  inText('emoji', '😀'),
  inText('joined emoji', '👩‍👩‍👧 '),
  inText('flags', '🇦🇧'),
  inText('soft hyphens', 'a\u00ad'),
  inText('Hangul letters', '\u1100'),
  inText('decomposing letters', '\ufdfa'),
  inText('base64', 'QmFzZTY0IGlzIG5vIHRleHQu'),
  inText('base64 in lines', 'QmFzZTY0IGlzIG5vIHRleHQuQmFzZTY0IGlzIG5vIHRleHQuQmFzZTY0\n'),
  inText('percent signs', '%20'),
  inText('JSON', '{"a": '),
  inText('braces', '{'),
  inText('dollar signs', '$1 '),
  inText('logo lines', 'logo\n'),
  inText('aggregator headings', 'Related Articles\n'),
  inText(
    'aggregator blocks',
    '\n\nThe Post\n35 minutes ago\n- The Post\nThe ferry \u0007 is late\nThe ferry \u0007 came in late on Monday, said Ana.\n',
  ),
  inText('hashtag heading', 'Hashtags\n#Tag\u0007\n'),
  inText('headlines', `${TITLE}\n`),
  inText('repeats of the headline', `${TITLE} `),
  inText('tweets', '— Ana Orlova (@ana) June 9, 2026\n'),
  inText('notices to the reader', 'To comment on this article, sign up here. The ferry is late. '),
  inText('newspapers', 'The Times, The Guardian, '),
  {
    name: 'text: a headline of words',
    file: '2026-10-01-a.txt',
    make: (bytes) => `${'Ferry '.repeat(bytes / 6)}\n\n${PROSE}\n`,
  },
  {
    name: 'text: a headline of marks',
    file: '2026-10-01-a.txt',
    make: (bytes) => `${'“'.repeat(bytes / 3)}\n\n${PROSE}\n`,
  },
  {
    name: 'text: words in words',
    file: '2026-10-01-a.txt',
    make: (bytes) => {
      let text = `${TITLE}\n\n`;
      for (let n = 0; text.length < bytes; n++) text += `w${n.toString(36)} `;
      return text;
    },
  },

  inPage('paragraphs', `<p>${PROSE}</p>`),
  inPage(
    'paragraphs of many',
    '<p>The ferry \u0007 came in late on Monday, said Ana Orlova of Lindholm.</p>',
  ),
  inPage('short paragraphs', '<p>a</p>'),
  inPage('open paragraphs', '<p>a'),
  inPage('empty paragraphs', '<p></p>'),
  inPage('breaks', 'a<br>'),
  inPage('nested divs', '<div>'),
  inPage('divs', '<div>a</div>'),
  inPage('divs with text between', '<div>a b c</div> a b c '),
  inPage('nested lists', '<ul><li>a'),
  inPage('list items', '<li>a</li>'),
  inPage('nested tables', '<table><tr><td>a'),
  inPage('table rows', '<tr><td>a</td></tr>'),
  inPage('table without cells', '<table>a'),
  inPage('nested emphasis', '<b><i>'),
  inPage('emphasis', '<b>a</b> '),
  inPage('open emphasis in paragraphs', '<p><b>a'),
  inPage('links', '<a href="/a">a</a> '),
  inPage('open links', '<a href="/a">a '),
  inPage('images', '<img src="a" alt="b">'),
  inPage('figures', '<figure><img src="a"><figcaption>The ferry at noon</figcaption></figure>'),
  inPage('quotations', '<blockquote>a'),
  inPage('headings', '<h2>The ferry</h2>'),
  inPage('unknown elements', '<x-a>a</x-a>'),
  inPage('scripts', '<script>a</script>'),
  inPage('open scripts', '<script>'),
  inPage('styles', '<style>a{}</style>'),
  inPage('comments', '<!-- a -->'),
  inPage('open comments', '<!--'),
  inPage('ends of elements', '</p>'),
  inPage('ends of other elements', '</div></b>'),
  inPage('less-than signs', '< '),
  inPage('entities', '&amp;'),
  inPage('numbered entities', '&#233;'),
  inPage('entities without end', '&#'),
  inPage('ampersands', '&a '),
  inPage('no-break spaces', '\u00a0'),
  inPage('no-break spaces as entities', '&nbsp;'),
  inPage('forms', '<form><input value="a"></form>'),
  inPage('selects', '<select><option>a'),
  inPage('drawings', '<svg><g>'),
  inPage('formulas', '<math><mi>a'),
  inPage('frames', '<iframe src="a"></iframe>'),
  inPage('templates', '<template><p>a</p></template>'),
  inPage('ruby', '<ruby>a<rt>b</ruby>'),
  inPage('definitions', '<dl><dt>a<dd>b</dl>'),
  inPage('preformatted lines', '<pre>a\nb\n</pre>'),
  inPage('classes', '<p class="a b c share ad">a b c d e</p>'),
  inPage(
    'cards of a list',
    '<div class="card"><a href="/a"><h3>The bridge is shut</h3></a><time>2 hours ago</time></div>',
  ),
  inPage('times', '<time datetime="2026-07-14">14 July</time>'),
  inPage('words without tags', 'ferry '),
  inPage('Chinese', '市政府今天說。'),
  inPage('one attribute of many words', '<p title="', '">a</p>'),
  inHead('an attribute of a million letters', '<html><body><p title="', 'a', '">a</p></body></html>'),
  inHead('attributes', '<html><body><p ', 'a\u0007=b ', '>a</p></body></html>'),
  inHead('attributes without a value', '<html><body><p ', 'a ', '>a</p></body></html>'),
  inHead('attributes of quotation marks', '<html><body><p ', '"', '>a</p></body></html>'),
  inHead('equals signs in a tag', '<html><body><p ', '=', '>a</p></body></html>'),
  inHead('slashes in a tag', '<html><body><p ', '/', '>a</p></body></html>'),
  inHead('the name of a tag', '<html><body><', 'a', '>a</body></html>'),
  inHead('classes of one element', '<html><body><p class="', 'a\u0007 ', '">a</p></body></html>'),
  inHead('styles of one element', '<html><body><p style="', 'a:b;', '">a</p></body></html>'),
  inHead(
    'metadata',
    '<html><head>',
    '<meta property="article:tag" content="t\u0007">',
    `</head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'titles',
    '<html><head>',
    '<title>a</title>',
    `</head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'a long title',
    '<html><head><title>',
    'Ferry - ',
    `</title></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'a long title with pipes',
    '<html><head><title>',
    '| ',
    `</title></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'a long heading',
    `<html><head><title>${TITLE}</title></head><body><h1>`,
    'Ferry ',
    `</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'headings',
    `<html><head><title>${TITLE}</title></head><body>`,
    '<h1>Ferry \u0007</h1>',
    `<p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'scripts of data',
    '<html><head>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>',
    `</head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'nested data',
    '<html><head><script type="application/ld+json">',
    '{"@graph":[',
    `</script></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'data of many things',
    '<html><head><script type="application/ld+json">[',
    '{"@type":"Thing"},',
    `{"@type":"NewsArticle","headline":"${TITLE}"}]</script></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'a body in data',
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"`,
    PROSE,
    `"}</script></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'spaces in a body in data',
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${PROSE.repeat(8)}`,
    ' ',
    `a"}</script></head><body><h1>${TITLE}</h1></body></html>`,
  ),
  inHead(
    'spaces in data',
    '<html><head><script type="application/ld+json">',
    ' ',
    `{"@type":"NewsArticle"}</script></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'keywords',
    '<html><head><meta name="keywords" content="',
    'ferry\u0007, ',
    `"></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`,
  ),
  inHead(
    'paragraphs below nested parts',
    `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${'<div>a<p>b</p>'.repeat(200)}`,
    '<p>ferry ferry ferry ferry ferry</p>',
    '',
  ),
  inPage('nested elements for readers without scripts', '<noscript>a', `<p>${PROSE.repeat(4)}`),
  {
    name: 'page: hidden elements after nested ones',
    file: '2026-10-01-a.html',
    make: (bytes) => {
      const times = Math.floor(bytes / 54);
      const parts = '<div>'.repeat(times) + '<br>'.repeat(4 * times) + '</div><i hidden>a</i>'.repeat(times);
      return `<html><body><h1>${TITLE}</h1><p>${PROSE}</p>${parts}`;
    },
  },
  {
    name: 'page: a headline in data, and headings',
    file: '2026-10-01-a.html',
    make: (bytes) => {
      const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry '.repeat(bytes / 12) });
      return `<html><head><script type="application/ld+json">${data}</script></head><body><p>${PROSE}</p>${'<h1>a</h1>'.repeat(bytes / 20)}`;
    },
  },
  inHead('character sets', '<html><head>', '<meta charset=', '</head><body>a</body></html>'),

  inRecord('prose', RECORD, PROSE, '"}'),
  inRecord('escapes', RECORD, '\\u00e9', '"}'),
  inRecord('halves of characters', RECORD, '\\ud83d', '"}'),
  inRecord('backslashes', RECORD, '\\\\', '"}'),
  inRecord('line ends', RECORD, 'a\\n', '"}'),
  inRecord('nested lists', `{"title": "${TITLE}", "text": "a", "x": `, '[', ''),
  inRecord('nested objects', `{"title": "${TITLE}", "text": "a", "x": `, '{"a":', ''),
  inRecord(
    'closed nested lists',
    `{"title": "${TITLE}", "text": "The ferry is late.", "x": [`,
    '[],',
    '[]]}',
  ),
  inRecord('fields', `{"title": "${TITLE}", "text": "The ferry is late."`, ', "f\u0007": "a"', '}'),
  inRecord('one field again', `{"title": "${TITLE}", "text": "The ferry is late."`, ', "f": "a"', '}'),
  inRecord(
    'hashtags',
    `{"title": "${TITLE}", "text": "The ferry is late.", "hashtags": [`,
    '"tag\u0007", ',
    '"a"]}',
  ),
  inRecord(
    'keywords',
    `{"title": "${TITLE}", "text": "The ferry is late.", "keywords": [`,
    '"tag\u0007", ',
    '"a"]}',
  ),
  inRecord(
    'authors',
    `{"title": "${TITLE}", "text": "The ferry is late.", "author": [`,
    '"Ana\u0007 Orlova", ',
    '"a"]}',
  ),
  inRecord('markup', `{"title": "${TITLE}", "html": "`, '<p>The ferry is late.</p>', '"}'),
  inRecord('a long headline', '{"title": "', 'Ferry ', '", "text": "The ferry is late."}'),
  inRecord(
    'a long address',
    `{"title": "${TITLE}", "text": "The ferry is late.", "url": "https://post.example/`,
    'a',
    '"}',
  ),
  inRecord(
    'a long publisher',
    `{"title": "${TITLE}", "text": "The ferry is late.", "source": "`,
    'Post ',
    '"}',
  ),
  inRecord('a long date', `{"title": "${TITLE}", "text": "The ferry is late.", "date": "`, '14 July ', '"}'),
  inRecord(
    'a long language',
    `{"title": "${TITLE}", "text": "The ferry is late.", "language": "`,
    'en-',
    '"}',
  ),
  inRecord('numbers', `{"title": "${TITLE}", "text": "The ferry is late.", "n": `, '1', '}'),
  inRecord('white space', `{"title": "${TITLE}",`, ' ', '"text": "The ferry is late."}'),
  inRecord(
    'records',
    '',
    `{"title": "The ferry \u0007 is late", "text": "The ferry \u0007 came in late on Monday, said Ana Orlova."}\n`,
    '',
  ),
  inRecord('broken records', '', '{"title": "a"\n', ''),
  {
    name: 'record: an array',
    file: '2026-10-01-a.json',
    make: repeated(
      '[',
      `{"title": "The ferry \u0007 is late", "text": "The ferry \u0007 came in late on Monday."},`,
      '{}]',
    ),
  },
  { name: 'record: nested arrays', file: '2026-10-01-a.json', make: repeated('', '[') },
  {
    name: 'record: JSON Feed',
    file: '2026-10-01-a.json',
    make: repeated(
      `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[`,
      `{"id":"\u0007","title":"The ferry \u0007 is late","content_text":"The ferry \u0007 came in late."},`,
      '{"id":"x"}]}',
    ),
  },

  inFeed(
    'items',
    RSS,
    `<item><title>The ferry \u0007 is late</title><description>The ferry \u0007 came in late on Monday.</description></item>`,
    '</channel></rss>',
  ),
  inFeed('prose', RSS + ITEM, PROSE, ITEM_END),
  inFeed('nested elements', RSS + ITEM, '<a>', ITEM_END),
  inFeed('nested items', RSS, '<item>', '</channel></rss>'),
  inFeed('entities', RSS + ITEM, '&lt;p&gt;a', ITEM_END),
  inFeed('open character data', RSS + ITEM, '<![CDATA[', ITEM_END),
  inFeed('character data', RSS + ITEM, '<![CDATA[a]]>', ITEM_END),
  inFeed('brackets in character data', `${RSS + ITEM}<![CDATA[`, ']]', `]]>${ITEM_END}`),
  inFeed('markup in character data', `${RSS + ITEM}<![CDATA[`, '<p>The ferry is late.</p>', `]]>${ITEM_END}`),
  inFeed(
    'declared entities',
    '<?xml version="1.0"?><!DOCTYPE rss [',
    '<!ENTITY a\u0007 "aaaaaaaaaa">',
    `]>${RSS.slice(21)}${ITEM}a${ITEM_END}`,
  ),
  {
    name: 'feed: entities in entities',
    file: '2026-10-01-a.xml',
    make: (bytes) => {
      const levels = Array.from(
        { length: bytes / 40 },
        (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};">`,
      );
      return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">${levels.join('')}]>${RSS.slice(21)}${ITEM}&a${levels.length};${ITEM_END}`;
    },
  },
  inFeed(
    'uses of a declared entity',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">]>${RSS.slice(21)}${ITEM}`,
    '&a;',
    ITEM_END,
  ),
  inFeed('attributes', `${RSS}<item `, 'a\u0007="b" ', `><title>${TITLE}</title></item></channel></rss>`),
  inFeed(
    'categories',
    `${RSS}<item><title>${TITLE}</title><description>The ferry is late.</description>`,
    '<category>c\u0007</category>',
    '</item></channel></rss>',
  ),
  inFeed('comments', RSS + ITEM, '<!-- a -->', ITEM_END),
  inFeed('open comments', RSS + ITEM, '<!--', ITEM_END),
  inFeed('instructions', RSS + ITEM, '<?a?>', ITEM_END),
  inFeed('spaces', RSS, ' ', `${ITEM}a${ITEM_END}`),
  inFeed('less-than signs', RSS + ITEM, '<', ITEM_END),
  inFeed(
    'name spaces',
    `${RSS}<item `,
    'xmlns:a\u0007="b" ',
    `><title>${TITLE}</title></item></channel></rss>`,
  ),
  inFeed(
    'links',
    `${RSS}<item><title>${TITLE}</title><description>The ferry is late.</description>`,
    '<link>https://post.example/\u0007</link>',
    '</item></channel></rss>',
  ),
];
