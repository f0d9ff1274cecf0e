import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainBlocks } from '../../../src/markdown/plain-blocks.ts';
import { renderMarkdown, renderMarkup } from '../../../src/markdown/render-markdown.ts';

it.each([
  'The bell rang.',
  'The bell rang.\nThen it rained.\n\nIt stopped.\n',
  '\nThe bell rang.',
  '12345. The bell',
  '123456789. The bell',
  '1234567890. The bell',
  '7) The bell',
  'The bell\n===',
  'The bell\n---',
  '+ The bell',
  '# The bell',
  'The bell  \nrang.',
  'The bell \nrang.',
  '    The bell',
  'The bell\n\n\n\nrang.',
  '',
])('%j is rendered as by the parser', (text) => {
  expect(renderMarkdown(text)).toBe(renderMarkup(text));
});

it('any text is rendered as by the parser, with markup or without', () => {
  const pieces = fc.constantFrom(
    ...[
      'The bell',
      ' rang.',
      '\n',
      '\n\n',
      '  ',
      '1.',
      '12345)',
      ' ',
      '-',
      '---',
      '=',
      '===',
      '+',
      '#',
      'é',
      '“',
      '7',
    ],
    ...['*', '_', '&', '&amp;', '<b>', '>', '[a](b)', '`', '~', '|', '\\', '\t', '\u00a0', '\u2028'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(renderMarkdown(text)).toBe(renderMarkup(text));
    }),
    { numRuns: 500 },
  );
});

it('most bodies need no parser', () => {
  expect(plainBlocks('The bell rang – “at noon”.\n\nIt rained.\n')).toEqual([
    'The bell rang – “at noon”.',
    'It rained.',
  ]);
});
