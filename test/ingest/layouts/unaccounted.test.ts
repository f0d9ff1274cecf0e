import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { segmentsOf, unaccounted } from '../../../scripts/ingest/layouts/unaccounted.ts';
import type { Line, Role } from '../../../scripts/ingest/model.ts';
import { textDocument } from '../../support/lay-out.ts';

const FORM_LINES = [
  'logo',
  '#',
  'Latest news with #NorthQuay',
  'Latest news with',
  'Hashtags',
  '#Ferry',
  '#Ferry #NorthQuay,#Día2',
  'Try Our AI Features',
  'Explore what Daily8 AI can do for you:',
  'Comments',
  'Comments (4)',
  'No comments yet...',
  'Related Articles',
  'Orange background',
  'time',
  'The Estuary Post',
  '- The Estuary Post',
  '  • The Estuary Post',
  '  • Sport',
  '- Sport',
  '-',
  '•',
  '2 hours ago',
  'time2 hours ago',
  'time a month ago',
  '04-11-2024',
  'Harbour2417 hours ago',
  'The Estuary Post14 hours ago',
  'Ferry returns to the north quay',
  'FERRY returns to the north quay',
  'The ferry left the quay at dawn with nine people aboard.',
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FORM_LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FORM_LINES), fc.string({ unit: 'grapheme' }))
      .map((two) => two.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(' ', '\t', '\ufeff', '\u200f'), fc.constantFrom(...FORM_LINES))
      .map(([a, b]) => a + b + a),
  },
);

test('every span of any mixture of lines ends up in exactly one segment', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const document = { ...textDocument(''), lines: lines.map((text) => ({ text, place: '' })) };
      const parsed = parseDocument(document, new Set(['the estuary post']));
      expect(unaccounted(document, parsed)).toEqual([]);
      for (const draft of parsed.drafts)
        expect(segmentsOf(draft).every((segment) => segment.text !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('every span of an article whose lines have roles ends up in exactly one segment', () => {
  const roles: Role[] = ['title', 'body', 'publisher', 'time', 'hashtag', 'category', 'address', 'language'];
  const roled = fc
    .record({
      text: line,
      role: fc.option(fc.constantFrom(...roles)),
      dropped: fc.option(fc.constant('navigation')),
    })
    .map(
      ({ text, role, dropped }): Line => ({
        text,
        place: '',
        ...(role && { role }),
        ...(dropped && { dropped }),
      }),
    );
  fc.assert(
    fc.property(fc.array(roled, { maxLength: 20 }), (lines) => {
      const document = { place: '', layout: 'article', lines } as const;
      expect(unaccounted(document, parseDocument(document, new Set()))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a span that is lost, and one that is used twice, are both found', () => {
  const document = textDocument('One two');
  const segment = { line: 0, from: 0, to: 3, text: 'One' };
  const draft = { title: segment, repeats: [], hashtags: [], body: [], lead: false };
  expect(unaccounted(document, { drafts: [draft], drops: [], meta: [] })).toEqual([
    { line: 0, from: 3, to: 7, text: ' two' },
  ]);
  const rest = { line: 0, from: 2, to: 7, text: 'e two' };
  expect(unaccounted(document, { drafts: [draft], drops: [], meta: [rest] })).toEqual([
    { line: 0, from: 2, to: 3, text: 'e' },
  ]);
});

test('words without a mark are hashtags only in a list that ends at the labels of the page', () => {
  const read = (...end: string[]) => {
    const head = [
      'logo',
      'Ferry returns',
      '',
      'Ferry returns',
      '',
      'The Estuary Post2 hours ago',
      'It left at dawn.',
    ];
    const document = textDocument([...head, 'Hashtags', 'Ferry', 'North Quay', ...end].join('\n'));
    const [draft] = parseDocument(document, new Set()).drafts;
    return [draft?.body, draft?.hashtags].map((part) => part?.map(({ text }) => text));
  };
  expect(read('Try Our AI Features')).toEqual([['It left at dawn.'], ['Ferry', 'North Quay']]);
  expect(read()).toEqual([['It left at dawn.', 'Ferry', 'North Quay'], []]);
  expect(read('A ferry was painted, said Ana Kirov, the mayor.', 'Try Our AI Features')[1]).toEqual([]);
});

test('a huge line and very many lines are processed in time', () => {
  const huge = textDocument(
    `Title\n${'2 hours ago #a - x '.repeat(500_000)}\nRelated Articles\n${'• '.repeat(100_000)}`,
  );
  expect(unaccounted(huge, parseDocument(huge, new Set()))).toEqual([]);
  for (const repeated of [
    'The Estuary Post\n2 hours ago\n',
    '#Ferry\n',
    'Hashtags\n',
    'Ferry\nFerry\n',
    '- a\n',
    'x2 hours ago\n',
  ]) {
    const many = textDocument(`Related Articles\n${repeated.repeat(5_000)}`);
    expect(unaccounted(many, parseDocument(many, new Set()))).toEqual([]);
  }
}, 20_000);
