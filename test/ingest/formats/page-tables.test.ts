import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/ingest/formats/html/read-page.ts';
import { withRole } from '../inbox/inbox-of.ts';

const KILN = [
  'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago, before some forty people.',
  'Mirel Tan, who rebuilt it, said that she had lit it with a match from her kitchen and had thought no more of it than that.',
  'It is to burn for nine days and nights, and takes four cords of alder a day, which the valley gives for nothing this year.',
];
const p = (text: string): string => `<p>${text}</p>`;
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`;
const bodyOf = (inner: string): string[] =>
  withRole(
    readPage({
      as: 'html',
      place: '',
      html: `<!doctype html><html lang="en"><head><title>Kiln lit at Orrow</title></head><body><article><h1>Kiln lit at Orrow</h1>${inner}</article></body></html>`,
    }),
    'body',
  );

test('each row of a data table is one line', () => {
  const cells = [
    ['Pos', 'Potter', 'Pots'],
    ['1', '<b>Mirel Tan</b>', '<p>63</p>'],
    ['2', 'Ivo<br>Hale', '57'],
  ];
  const rows = cells.map(row).join('');
  const inner = `${KILN.slice(0, 2).map(p).join('')}<table><tbody>${rows}</tbody></table>${p(KILN[2] ?? '')}`;
  expect(bodyOf(inner)).toEqual([
    ...KILN.slice(0, 2),
    'Pos Potter Pots',
    '1 Mirel Tan 63',
    '2 Ivo Hale 57',
    KILN[2],
  ]);
});

test('a data table at the end of the text is kept', () => {
  const rows = [
    ['Mirel Tan', '63'],
    ['Ivo Hale', '57'],
  ];
  expect(bodyOf(`${KILN.map(p).join('')}<table>${rows.map(row).join('')}</table>`)).toEqual([
    ...KILN,
    'Mirel Tan 63',
    'Ivo Hale 57',
  ]);
});

test.each<[string, string]>([
  ['cells of paragraphs', `<table>${row([KILN[0] ?? '', KILN[1] ?? ''])}${row([KILN[2] ?? '', ''])}</table>`],
  ['one row', `<table>${row(['The kiln at Orrow.', 'It burns.'])}</table>${KILN.map(p).join('')}`],
])('a layout table is read cell by cell: %s', (_, inner) => {
  for (const line of bodyOf(inner)) expect(line).not.toMatch(/\. [A-Z].*\. [A-Z]/u);
  expect(bodyOf(inner)).toEqual(expect.arrayContaining(KILN));
});
