import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';

describe('a title at the start of the body', () => {
  it('is removed as a line, whatever its quotation marks', () => {
    expect(cleaned("Mayor is ‘glad'", ["Mayor is 'glad’", BEFORE]).paragraphs).toEqual([BEFORE]);
  });
  it('is removed before a sentence, with a video label after it', () => {
    expect(cleaned(TITLE, [`${TITLE} ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
    expect(cleaned(TITLE, [`${TITLE} NewsFeed ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
    expect(cleaned('Tarn wins', ['Tarn wins The match was long.']).paragraphs).toEqual([
      'The match was long.',
    ]);
  });
  it('stays if the first sentence only begins like it', () => {
    for (const body of ['Ferry returns to Tarn Bay after a year.', 'Ferry returns to Tarn Bayside.']) {
      expect(cleaned(TITLE, [body]).paragraphs).toEqual([body]);
    }
    expect(cleaned('Tarn', ['Tarn Bay is wet.']).paragraphs).toEqual(['Tarn Bay is wet.']);
  });
  it('stays if it is the whole body', () => {
    expect(cleaned(TITLE, [TITLE]).paragraphs).toEqual([TITLE]);
  });
  it('stays if it was truncated within the first sentence', () => {
    const body = 'Ferry returns to Tarn Bay Harbour Wall. Gulls cried.';
    expect(cleaned(TITLE, [body]).paragraphs).toEqual([body]);
  });
  it('stays if it is a sentence of the text', () => {
    expect(cleaned(BEFORE, [BEFORE]).paragraphs).toEqual([BEFORE]);
  });
});
