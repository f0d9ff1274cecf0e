import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { textDocument } from '../../support/lay-out.ts';

const PARAGRAPH =
  'The ferry came back to Saltmarsh on Monday, a year after it was lost in the autumn storms.';
const bodyOf = (...lines: string[]) =>
  parseDocument(textDocument(['The ferry is back', ...lines].join('\n')), new Set()).drafts[0]?.body.map(
    ({ text }) => text,
  );

describe('the name under the headline of a plain text', () => {
  it('is not part of the text', () => {
    expect(bodyOf('Gurleen Sahota', PARAGRAPH, PARAGRAPH)).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it.each(['Gurleen Sahota was there.', 'A calm sea', 'Sahota'])('stays if it is not a name: %s', (line) => {
    expect(bodyOf(line, PARAGRAPH)).toEqual([line, PARAGRAPH]);
  });

  it('stays before a line that is no paragraph', () => {
    expect(bodyOf('Gurleen Sahota', 'The ferry came back.')).toEqual([
      'Gurleen Sahota',
      'The ferry came back.',
    ]);
  });
});
