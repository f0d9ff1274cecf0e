import fc from 'fast-check';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { remark } from 'remark';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../scripts/content/markdown.ts';

/** Payloads that turn text into markup in some program, in every dialect that a reader may use. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  'http://x.y+<script>alert(1)</script>',
  'www.a.b/<img src=x onerror=alert(1)>',
  'www.<script>alert(1)</script>',
  'mail a@b.cd<b>x</b>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,<b>)',
  '<javascript:alert(1)>',
  '<http://x.y>',
  '[x]: http://x.y "t"',
  '[^1] and [^1]: note',
  '&lt;b&gt; &amp;amp; &#60;i&#62; &copy',
  '\\<b> \\\\ \\&amp;',
  '# x',
  '#hashtag first',
  '> quoted',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2024) item',
  '---',
  '***',
  '===',
  '---js',
  '+++',
  '    indented',
  '\tindented',
  '```js',
  '~~~',
  '~~struck~~',
  '`code`',
  '**bold** __bold__ *em* _em_ a_b_c a*b*c',
  '| a | b |',
  '| - | - |',
  '- [ ] task',
  ':::note',
  ':name[x]{a=b}',
  '$$x$$',
  '{a} {{b}} <%= c %>',
  'import x from "y"',
  '<!-- x -->',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '</p><p>',
  '\u2028line\u2029end',
  'a  \nb',
  'a\\\nb',
  '[[link]] ^sup^ ~sub~',
  ': definition',
  'xmpp:a@b.cd ftp://x.y HTTP://X.Y WWW.X.Y',
  'https://x.y/a_b_c*d*?e=<f>&g=1',
];

const pieces = fc.constantFrom(
  ...PAYLOADS,
  ...'<>&*_`[]()#+-=.!|~\\:/@"\' \n',
  'word',
  'a',
  '1',
  'http://',
  'www.',
  'https:',
  'mailto:',
  'xmpp:',
  '<b>',
  '&lt;',
  'é',
  '日本',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Text of a page, with tags removed, references resolved and white space collapsed. */
function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return folded(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
        hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : decimal !== undefined
            ? String.fromCodePoint(Number(decimal))
            : (named[name] ?? whole),
      ),
  );
}

const folded = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([^\s>]*)[^>]*>/g)].map((match) => match[1] ?? '');

const GFM = { features: { gfm: true, smartPunctuation: false, frontmatter: false } };
const COMMON = { features: { gfm: false, smartPunctuation: false, frontmatter: false } };

function expectSame(paragraphs: readonly string[]): void {
  const markdown = markdownOf(paragraphs);
  const wanted = folded(paragraphs.map(folded).join(' '));
  for (const [options, allowed] of [
    [GFM, ['p', 'a']],
    [COMMON, ['p']],
  ] as const) {
    const { html } = markdownToHtml(markdown, options);
    expect(textOf(html.replaceAll('</p>', '</p> '))).toBe(wanted);
    expect(tagsOf(html).filter((tag) => !(allowed as readonly string[]).includes(tag))).toEqual([]);
    expect(html.match(/<a href="(?!https?:|mailto:|xmpp:)[^>]*>/gi)).toBeNull();
    expect(html.match(/<p>/g)?.length ?? 0).toBe(paragraphs.filter((one) => folded(one) !== '').length);
  }
}

describe('text written as Markdown', () => {
  test.each(PAYLOADS)('%j comes back as the same text, without any element of its own', (payload) => {
    expectSame([payload]);
    expectSame([`Behind words ${payload} and before words.`, payload]);
    expectSame([payload + payload]);
  });

  test('comes back as the same text, whatever it is', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 4 }), expectSame), { numRuns: 3000 });
  });

  test('is the same with and without remark for plain paragraphs', () => {
    const plain = fc
      .array(
        fc.constantFrom(
          ...' .,;:?()-–—/%$€"\'“”‘’…°«»0123456789abSTéñ日ب',
          'www',
          'http',
          'The ',
          '1. ',
          '- ',
        ),
        { minLength: 1, maxLength: 30 },
      )
      .map((parts) => folded(parts.join('')))
      .filter((text) => text !== '' && !/www\./i.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const children = [{ type: 'text' as const, value: text }];
        const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children }] };
        expect(markdownOf([text])).toBe(
          remark().data('toMarkdownExtensions', [gfmToMarkdown()]).stringify(tree),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('has one paragraph per line, separated by a blank line, and nothing for empty ones', () => {
    expect(markdownOf(['One.', ' \n', 'Two  lines\nfolded.'])).toBe('One.\n\nTwo lines folded.\n');
    expect(markdownOf([])).toBe('');
  });

  test('contains no control character and no half of a surrogate pair', () => {
    expect(markdownOf(['a\0b\x1bc\ud800d'])).toBe('abc\ufffdd\n');
  });
});
