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
  ])('is removed from the start and passed on: %s', (text) => {
    const result = cleaned(TITLE, [text, BEFORE, AFTER]);
    expect(result.paragraphs).toEqual([BEFORE, AFTER]);
    expect(result.bylines).toEqual([text]);
  });
  it.each(['By Ivo Hale and Ana Orlova', 'Story by Ivo Hale', 'Reporting by Ivo Hale, Ana Orlova'])(
    'is removed before a dateline with a day: %s',
    (text) => {
      const rest = `OSLO, June 9 (Reuters) - ${BEFORE} ${AFTER}`;
      const result = cleaned(TITLE, [`${text} ${rest}`]);
      expect(result.paragraphs).toEqual([rest]);
      expect(result.bylines).toEqual([text]);
    },
  );
  it('is removed from the end of a one-line body if it is a name and a day', () => {
    const result = cleaned(TITLE, [`${BEFORE} ${AFTER} Ivo Hale, 9 June 2025`]);
    expect(result.paragraphs).toEqual([`${BEFORE} ${AFTER}`]);
    expect(result.bylines).toEqual(['Ivo Hale, 9 June 2025']);
    const prose = `${BEFORE} The pier was opened by Ivo Hale, 9 June 2025`;
    expect(cleaned(TITLE, [prose]).paragraphs).toEqual([prose]);
  });
  it.each(['June 9, 2025', 'Published: June 9, 2025', 'UPDATED 3:09 PM EST June 9, 2025'])(
    'is not just a date, which stays and is passed on: %s',
    (text) => {
      const result = cleaned(TITLE, [text, BEFORE, AFTER]);
      expect(result.paragraphs).toEqual([text, BEFORE, AFTER]);
      expect(result.bylines).toEqual([text]);
    },
  );
  it('passes on a date of publication within a one-line body, but no date of a sentence', () => {
    const stamp = 'Published: June 9, 2025';
    expect(cleaned(TITLE, [`${stamp} ${BEFORE}`]).bylines).toEqual([stamp]);
    expect(cleaned(TITLE, [`${BEFORE} Published on 9 June 2025, the book sold.`]).bylines).toEqual([]);
  });
  it('is removed if it runs into the clear beginning of a sentence', () => {
    expect(cleaned(TITLE, [`By Ivo Hale ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
  });
  it('is passed on from the entries of a live blog', () => {
    expect(
      cleaned(TITLE, [`${BEFORE} Ivo Hale 9 June 2025 06:40 ${AFTER} Ivo Hale 9 June 2025 06:45`]).bylines,
    ).toEqual(['Ivo Hale 9 June 2025 06:40', 'Ivo Hale 9 June 2025 06:45']);
  });
});
