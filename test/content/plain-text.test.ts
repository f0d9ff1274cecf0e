import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../scripts/content/plain-text.ts';
import { renderMarkdown, renderMarkup } from '../../src/markdown/render-markdown.ts';

/** What has a meaning somewhere in Markdown, and plain words. */
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

it('a text is rendered alike when no parser is needed', () => {
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
