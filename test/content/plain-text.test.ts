import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { plainParagraphs, plainText } from '../../scripts/content/plain-text.ts';
import { renderMarkdown, renderMarkup } from '../../src/markdown/render-markdown.ts';

/** Characters with a meaning in Markdown, and plain words. */
const PIECES = [
  ...' \n\n\t\r\0\u00a0\u200b\u2028!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...[
    '\n\n',
    '  \n',
    '    ',
    '1.',
    '1)',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '|---|',
    ':::',
    '$$',
    '![',
    '<b>',
  ],
  ...[
    '&amp;',
    'https://a.example',
    'www.a.example',
    'a@b.example',
    '[^1]',
    'harbour',
    'Ærø',
    '12',
    '…',
    '—',
    '😀',
  ],
];

it('a text that needs no parser is rendered as by the parser', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('Harbour', ' ', 'closed', '. ', '…', '\n\n', '\n', '“12”') },
    { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
  );
  const body = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(body, (markdown) => {
      expect(renderMarkdown(markdown)).toBe(renderMarkup(markdown));
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  ['paragraphs', 'The pier closed.\n\nIt opens “soon”.', 'The pier closed.\nIt opens “soon”.'],
  ['marks of emphasis', 'It is *late* & `dark`.', 'It is late & dark.'],
  ['raw HTML', 'Boats <b>sank</b>.', 'Boats sank.'],
  ['nothing', '\n', ''],
])('plain text of %s', (_, markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

it.each([
  ['headings, lists and quotations', '# Pier\n\n- one\n- two\n\n> said', ['Pier', 'one', 'two', 'said']],
  ['a paragraph of several lines', 'The pier\nclosed  \ntoday.', ['The pier closed today.']],
  ['text with escapes', '12\\. The \\*pier\\* &amp; the quay', ['12. The *pier* & the quay']],
  ['a no-break space', 'It is 12\u00a0km.', ['It is 12\u00a0km.']],
  ['code', '```\na  b\n```', ['a b']],
])('paragraphs of %s', (_, markdown, paragraphs) => {
  expect(plainParagraphs(markdown)).toEqual(paragraphs);
});

it.each(['# ', '## ', '### ', '#### ', '##### ', '###### ', '- ', '1. ', '> '])(
  'two adjacent blocks are two paragraphs: %j',
  (mark) => {
    const between = mark === '> ' ? '\n\n' : '\n';
    expect(plainParagraphs(`${mark}one *day*${between}${mark}two`)).toEqual(['one day', 'two']);
  },
);

it('blocks inside and after each other are paragraphs of their own', () => {
  const fence = '```';
  expect(plainParagraphs(`${fence}\na\n${fence}\n${fence}\nb\n${fence}\n`)).toEqual(['a', 'b']);
  expect(plainParagraphs('- one\n  - two\n    1. three\n- four\n\n---\n\nfive\n***\nsix')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ]);
});

it.each([
  ['*a*  b', 'a b'],
  ['*a*\tb', 'a b'],
  ['*a* \n b', 'a b'],
  ['*a*&nbsp;&nbsp;b', 'a\u00a0\u00a0b'],
  ['a <b> *c*', 'a c'],
  ['<b> a *c* </b>', 'a c'],
])('white space is collapsed as a browser does: %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

it('gives what a reader of the page sees, whatever the body contains', () => {
  const piece = fc.oneof(
    fc.constantFrom('Harbour', ' ', 'closed', '. ', '\n\n', '\n', '\n- ', '\n> ', '\n# ', '*', '**', '`'),
    fc.constantFrom(...PIECES),
  );
  // A browser drops NUL and replaces carriage returns with line feeds; neither is visible.
  const body = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('').replaceAll(/[\0\r]/g, ''));
  const seen = (text: string) => text.replace(/[ \t\n\f]+/g, '');
  fc.assert(
    fc.property(body, (markdown) => {
      const { document } = parseHTML(`<body><div id="text">${renderMarkdown(markdown)}</div></body>`);
      expect(seen(plainText(markdown))).toBe(seen(document.getElementById('text')?.textContent ?? ''));
    }),
    { numRuns: 5_000 },
  );
});
