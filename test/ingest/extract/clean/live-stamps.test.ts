import { expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const ENTRIES = [
  'The ferry of Tarn sails again after a week in the yard.',
  'The school of Tarn has a new roof.',
];

it('removes a stamp with the day that is repeated before it, which is not that of a live blog', () => {
  const days = ['Tue 6 May', 'Fri 2 May'];
  const lines = ENTRIES.map((text, n) => `${text} ${`${days[n]} `.repeat(3)}2025 at 9:12pm`);
  const { paragraphs, kind } = cleaned('Petra Lund', lines);
  expect(paragraphs).toEqual(ENTRIES);
  expect(kind).toBe('article');
});

it('removes the author and time of an entry of a live blog', () => {
  const { paragraphs, kind } = cleaned(
    'Ferry strike: latest',
    ENTRIES.map((text) => `${text} Ana Kirov 9 June 2025 06:40`),
  );
  expect(paragraphs).toEqual(ENTRIES);
  expect(kind).toBe('live');
});
