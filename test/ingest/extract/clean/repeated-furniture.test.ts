import { expect, test } from 'vitest';
import { cleaned } from '../make-draft.ts';

const items = [
  'A village has elected a goat to its council.',
  'Two bridges were built where one was wanted.',
  'Ants change lanes in the evening, a study says.',
];

test('the label of a link below each item of a round-up is removed, whatever it says', () => {
  const body = items.map((item) => `${item} Whole report`).join(' ');
  expect(cleaned('Three odd stories', [body]).paragraphs.join(' ')).toBe(items.join(' '));
  const lines = items.map((item) => `${item} Whole report`);
  expect(cleaned('Three odd stories', lines).paragraphs).toEqual(items);
});

test('words that open several sentences are kept', () => {
  const body = [
    'Old Hale sang.',
    'Old Lund sang too.',
    'Old Moen slept.',
    'I think Hale won.',
    'I think Lund did.',
    'I think Moen knew.',
  ].join(' ');
  expect(cleaned('Three old men', [body]).paragraphs.join(' ')).toBe(body);
});

test('credits of a gallery are known by the maker that recurs', () => {
  const body = [
    'A boy sails a bowl through the flood. Ivo Lund/Osterby',
    'A tortoise is weighed in the zoo. Petra Moen/Osterby',
    'A dancer waits behind the stage (Ada Hale/Tarn Pictures)',
  ];
  expect(cleaned('Pictures of the week', body).paragraphs).toEqual([
    'A boy sails a bowl through the flood.',
    'A tortoise is weighed in the zoo.',
    'A dancer waits behind the stage',
  ]);
});

test('pairs of players are no credits', () => {
  const body = 'Two pairs are left. Ada Hale/Petra Moen meet the winners on Sunday.';
  expect(cleaned('Tennis in Pelham', [body]).paragraphs.join(' ')).toBe(body);
});

test('clocks of a live blog are removed if there are three of them', () => {
  const body = '19:52 The ferry leaves. 19:44 The ropes are off. Share 19:31 The bell rings.';
  const { paragraphs, kind } = cleaned('Ferry returns: as it happened', [body]);
  expect(paragraphs.join(' ')).toBe('The ferry leaves. The ropes are off. The bell rings.');
  expect(kind).toBe('live');
  const once = 'The bell rings. 19:31 The ferry leaves.';
  expect(cleaned('Ferry returns', [once]).paragraphs.join(' ')).toBe(once);
});
