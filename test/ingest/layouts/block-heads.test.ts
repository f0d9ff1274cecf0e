import { expect, test } from 'vitest';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { textDocument } from '../../support/lay-out.ts';

const BODY =
  'The ferry left the quay at dawn with nine people aboard, and came back at noon with ten of them, said the harbour master of the town.';
const SURE = ['Related Articles', 'Harbour Post', '2 hours ago', '- Harbour Post', 'Ferry returns', BODY];

/** `Publisher, time, category: title` of each article below the heading of a page. */
const heads = (lines: readonly string[], source?: string): string[] => {
  const document = textDocument(lines.join('\n'));
  const { drafts } = parseDocument(source === undefined ? document : { ...document, source }, new Set());
  return drafts
    .filter(({ lead }) => !lead)
    .map(({ publisher, time, category, title }) =>
      [publisher, time, category, title].map((segment) => segment?.text ?? '').join(' | '),
    );
};
const FIRST = 'Harbour Post | 2 hours ago |  | Ferry returns';

test.each<[string, string[], string[]]>([
  [
    'with the label of the time on a line of its own',
    ['Tide Times', 'time', '3 hours ago', '- Tide Times', 'Mill turns', BODY],
    ['Tide Times | 3 hours ago |  | Mill turns'],
  ],
  [
    'with publisher and time on one line and a category below',
    ['Tide Times3 hours ago', '- Sport', 'Mill turns', BODY],
    ['Tide Times | 3 hours ago | Sport | Mill turns'],
  ],
  [
    'whose publisher has a mark in its name',
    ['Which?', '3 hours ago', '- Sport', 'Mill turns', BODY],
    ['Which? | 3 hours ago | Sport | Mill turns'],
  ],
  [
    'with a category before the publisher',
    ['3 hours ago', '- Sport', '- Tide Times', 'Mill turns', BODY],
    ['Tide Times | 3 hours ago | Sport | Mill turns'],
  ],
  [
    'with a known category behind the publisher',
    ['Tide Times', '3 hours ago', '- Tide Times', '- Sport', 'Mill turns', BODY],
    ['Tide Times | 3 hours ago | Sport | Mill turns'],
  ],
  [
    'without a bullet, below a body',
    ['Tide Times', '3 hours ago', 'Mill turns', BODY],
    ['Tide Times | 3 hours ago |  | Mill turns'],
  ],
])('a head %s begins a block', (_, rows, found) => {
  expect(heads([...SURE, ...rows])).toEqual([FIRST, ...found]);
});

test.each<[string, string[]]>([
  ['a sentence before a time', ['The mill turned for the first time in nine winters.', '3 hours ago', BODY]],
  ['a time in the middle of a text', ['and', 'The keeper came', '3 hours ago', 'and left.']],
  ['a bullet of many words', ['- The mill of the town turned in the rain', BODY]],
  [
    'a long line before a time',
    [`${'Tide Times '.repeat(11)}and more`, '3 hours ago', '- Weather', BODY].slice(0, 2),
  ],
])('%s begins none', (_, rows) => {
  expect(heads([...SURE, ...rows])).toEqual([FIRST]);
});

test('on a page that labels its times, one without a label is text', () => {
  const [heading = '', name = '', , ...rest] = SURE;
  const labelled = [heading, name, 'time2 hours ago', ...rest];
  expect(heads([...labelled, 'Tide Times', '3 hours ago', 'Mill turns', BODY])).toEqual([FIRST]);
});

test('the row below a head is its title, even if it reads like a publisher', () => {
  const brief = ['Tide Times', '3 hours ago', '- Tide Times', 'Mill turns', '4 hours ago', 'Again', BODY];
  expect(heads([...SURE, ...brief])).toEqual([FIRST, 'Tide Times | 3 hours ago |  | Mill turns']);
});

test('the publisher that is stated for a page is known on it', () => {
  const rows = ['Pier 24 11 hours ago', '- Sport', 'Mill turns', BODY];
  const [, stated] = heads([...SURE, ...rows], 'Pier 24');
  expect(stated).toBe('Pier 24 | 11 hours ago | Sport | Mill turns');
});

test.each([
  ['the count of comments', 'Comments (3)'],
  ['the heading of the comments', 'Comments'],
])('%s above the blocks is part of no article', (_, row) => {
  const { drafts } = parseDocument(
    textDocument(['Lamp lit', 'It shines.', row, 'Try Our AI Features', ...SURE].join('\n')),
    new Set(),
  );
  expect(drafts.map(({ body }) => body.map(({ text }) => text))).toEqual([['It shines.'], [BODY]]);
});

test.each([
  [15, 15],
  [16, 0],
])('of %i lines without # below the heading of hashtags, %i are hashtags', (count, found) => {
  const tags = Array.from({ length: count }, (_, n) => `Quay ${'abcdefghijklmnop'[n]}`);
  const { drafts } = parseDocument(
    textDocument(['Lamp lit', 'It shines.', 'Hashtags', ...tags, 'Comments', ...SURE].join('\n')),
    new Set(),
  );
  expect(drafts[0]?.hashtags).toHaveLength(found);
});
