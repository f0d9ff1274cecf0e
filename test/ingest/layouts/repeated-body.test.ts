import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { layOutA, layOutB, layOutC, textDocument } from '../../support/lay-out.ts';

const TITLE = 'Ferry returns to Saltmarsh';
const article = (body: readonly string[]) => ({
  title: TITLE,
  publisher: 'Tarn Post',
  time: '2 hours ago',
  body,
});
const other = { ...article(['The pier was shut.']), title: 'Pier shut for the winter' };
const last = (below: number) => below - 1;
const bodies = (text: string): string[][] =>
  parseDocument(textDocument(text.replaceAll('\r\n', '\n')), new Set()).drafts.map(({ body }) =>
    body.map((segment) => segment.text),
  );

describe('a body', () => {
  it('stays if it is the title and nothing else, in every layout', () => {
    const same = article([TITLE]);
    const want = [[TITLE], other.body, [TITLE]];
    expect(bodies(layOutA(same, [other, same], last))).toEqual(want);
    expect(bodies(layOutB(same, [other, same], last))).toEqual(want);
    expect(bodies(layOutC('Ferries', [same, other, same], last))).toEqual(want);
    expect(bodies(`${TITLE}\n${TITLE}`)).toEqual([[TITLE]]);
  });

  it('loses a title before other words', () => {
    const more = article([TITLE, 'It came on Monday.']);
    expect(bodies(layOutA(more, [other], last))[0]).toEqual(['It came on Monday.']);
    expect(bodies(layOutB(more, [other], last))[0]).toEqual(['It came on Monday.']);
  });

  it('is empty if only the page prints the title', () => {
    const brief = article([]);
    expect(bodies(layOutB(brief, [other, brief], last))).toEqual([[], other.body, []]);
  });

  it('begins with its first sentence if the title of a lead was made of it', () => {
    const sentence = 'The ferry is back.';
    const text = layOutA({ title: sentence, body: [sentence, 'It rained.'] }, [other], last);
    expect(bodies(text)[0]).toEqual([sentence, 'It rained.']);
  });
});
