import { expect, test } from 'vitest';
import { unwrapLines } from '../../../scripts/ingest/formats/text/unwrap-lines.ts';
import { readOne } from '../inbox/inbox-of.ts';

const PARAGRAPHS = [
  'Kiln lit at Orrow',
  'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago, before some forty people.',
  'Mirel Tan, who rebuilt it, said that she had lit it with a match from her kitchen. “I thought no more of it than that,” she said.',
  'It is to burn for nine days and nights, and takes four cords of alder a day, which the valley gives for nothing, as it did before.',
  'The first pots go to those who carried stones up the hill, and what is left will be sold at the quay in spring for a loaf each.',
  'It is to burn for nine days.',
];

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}
const joined = (text: string): string[] =>
  unwrapLines(text.split('\n').map((line, index) => ({ text: line, place: `line ${index + 1}` })))
    .map((line) => line.text.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

test.each([45, 60, 72, 78])(
  'the paragraphs of a text that is wrapped at %d characters are restored',
  (width) => {
    expect(joined(PARAGRAPHS.map((text) => wrap(text, width)).join('\n\n'))).toEqual(PARAGRAPHS);
  },
);

test('the last line of a paragraph may be the longest, and the headline longer than all lines', () => {
  const text = [
    'Kiln lit at Orrow after nine winters, and the valley came to see it',
    'The kiln at Orrow was lit on Sunday evening,\nfor the first time since the flood of before.',
    'Mirel Tan, who rebuilt it, said that she had\nlit it with matches from her own kitchen, too.',
    'It is to burn for nine days and nights, and\ntakes cords of alder a day, which the valley\ngives for nothing.',
  ];
  expect(joined(text.join('\n\n'))).toEqual(text.map((paragraph) => paragraph.replaceAll('\n', ' ')));
});

test('paragraphs may begin with an indented line instead of after an empty one', () => {
  const text = PARAGRAPHS.slice(1)
    .map((paragraph) => wrap(`    ${paragraph}`, 60))
    .join('\n');
  expect(joined(text)).toEqual(PARAGRAPHS.slice(1));
});

test.each([
  ['one paragraph a line', PARAGRAPHS.join('\n')],
  [
    'verses',
    'The kiln is lit,\nthe river knows,\nand over it\nthe alder grows.\n\nNine days it burns\nin wind and rain,\nand what it turns\nis clay again.',
  ],
  [
    'a list',
    'Flour, two pounds\nSalt\nWater from the lower spring, warm\nYeast, or what was kept of last week\nOne egg\nA bowl, and a cloth to put over it',
  ],
])('nothing is joined in %s', (_, text) => {
  expect(joined(text)).toEqual(text.split('\n').filter((line) => line !== ''));
});

test('a joined line has the range of its original lines', async () => {
  const { documents } = await readOne('a.txt', PARAGRAPHS.map((text) => wrap(text, 60)).join('\n\n'));
  expect(documents[0]?.lines.map(({ place }) => place).filter((place) => place.startsWith('lines'))).toEqual([
    'lines 3-5',
    'lines 7-9',
    'lines 11-13',
    'lines 15-17',
  ]);
});
