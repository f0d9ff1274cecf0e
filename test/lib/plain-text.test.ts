import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, renderedText } from '../../src/lib/plain-text.ts';

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

it('plain text is what the rendered page says, with markup and without', () => {
  const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(body, (markdown) => {
      expect(plainText(markdown)).toBe(renderedText(markdown));
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
