import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';

describe('a title at the head of the body', () => {
  it('goes as a line, whatever its quotes', () => {
    expect(cleaned("Mayor is ‘glad'", ["Mayor is 'glad’", BEFORE]).paragraphs).toEqual([BEFORE]);
  });
  it('goes in front of a sentence, with a video label behind it', () => {
    expect(cleaned(TITLE, [`${TITLE} ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
    expect(cleaned(TITLE, [`${TITLE} NewsFeed ${BEFORE}`]).paragraphs).toEqual([BEFORE]);
    expect(cleaned('Tarn wins', ['Tarn wins The match was long.']).paragraphs).toEqual([
      'The match was long.',
    ]);
  });
  it('stays when the first sentence only begins like it', () => {
    for (const body of ['Ferry returns to Tarn Bay after a year.', 'Ferry returns to Tarn Bayside.']) {
      expect(cleaned(TITLE, [body]).paragraphs).toEqual([body]);
    }
    expect(cleaned('Tarn', ['Tarn Bay is wet.']).paragraphs).toEqual(['Tarn Bay is wet.']);
  });
  it('stays when it is the whole body', () => {
    expect(cleaned(TITLE, [TITLE]).paragraphs).toEqual([TITLE]);
  });
  it('stays when it was cut off within the first sentence', () => {
    const body = 'Ferry returns to Tarn Bay Harbour Wall. Gulls cried.';
    expect(cleaned(TITLE, [body]).paragraphs).toEqual([body]);
  });
  it('stays when it is a sentence of the text', () => {
    expect(cleaned(BEFORE, [BEFORE]).paragraphs).toEqual([BEFORE]);
  });
});
