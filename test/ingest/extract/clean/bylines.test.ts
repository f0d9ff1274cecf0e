import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';
const AFTER = 'The harbour was full of boats.';

describe('a byline', () => {
  it.each([
    'By Ivo Hale',
    'By Ivo Hale, Tarn Post',
    'By Ivo Hale and Ana Orlova',
    '9 June 2025 06:40',
    'Ivo Hale, 9 June 2025',
    'Dr Ivo Hale, Monday, June 9, 2025',
  ])('goes from the head and is handed on: %s', (text) => {
    const result = cleaned(TITLE, [text, BEFORE, AFTER]);
    expect(result.paragraphs).toEqual([BEFORE, AFTER]);
    expect(result.bylines).toEqual([text]);
  });
  it('goes from the end of a one-line body when it is a name and a day', () => {
    const result = cleaned(TITLE, [`${BEFORE} ${AFTER} Ivo Hale, 9 June 2025`]);
    expect(result.paragraphs).toEqual([`${BEFORE} ${AFTER}`]);
    expect(result.bylines).toEqual(['Ivo Hale, 9 June 2025']);
    const prose = `${BEFORE} The pier was opened by Ivo Hale, 9 June 2025`;
    expect(cleaned(TITLE, [prose]).paragraphs).toEqual([prose]);
  });
  it.each(['June 9, 2025', 'Published: June 9, 2025', 'UPDATED 3:09 PM EST June 9, 2025'])(
    'is not a date alone, which stays and is handed on: %s',
    (text) => {
      const result = cleaned(TITLE, [text, BEFORE, AFTER]);
      expect(result.paragraphs).toEqual([text, BEFORE, AFTER]);
      expect(result.bylines).toEqual([text]);
    },
  );
  it('hands on a date of publication inside a one-line body, and no date of a sentence', () => {
    const stamp = 'Published: June 9, 2025';
    expect(cleaned(TITLE, [`${stamp} ${BEFORE}`]).bylines).toEqual([stamp]);
    expect(cleaned(TITLE, [`${BEFORE} Published on 9 June 2025, the book sold.`]).bylines).toEqual([]);
  });
  it('goes when it is run together with a sentence that surely begins', () => {
    expect(cleaned(TITLE, [`By Ivo Hale ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
  });
  it('is handed on from the entries of a live blog', () => {
    expect(
      cleaned(TITLE, [`${BEFORE} Ivo Hale 9 June 2025 06:40 ${AFTER} Ivo Hale 9 June 2025 06:45`]).bylines,
    ).toEqual(['Ivo Hale 9 June 2025 06:40', 'Ivo Hale 9 June 2025 06:45']);
  });
});
