import { expect, test } from 'vitest';
import { readPage } from '../../../scripts/ingest/formats/html/read-page.ts';
import type { Document } from '../../../scripts/ingest/model.ts';
import { withRole } from '../inbox/inbox-of.ts';

const KILN = [
  'The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago, before some forty people.',
  'Mirel Tan, who rebuilt it, said that she had lit it with a match from her kitchen and had thought no more of it than that.',
  'It is to burn for nine days and nights, and takes four cords of alder a day, which the valley gives for nothing this year.',
  'The first pots go to those who carried stones. What is left will be sold at the quay in spring, each at the price of a loaf.',
];
const OTHER = [
  'Rovers of the lower valley have parted with their trainer after nine matches without a win, their chairman said on Monday.',
  'The decision was taken by telephone, without a meeting, and two of the board learned of it from the radio in their kitchens.',
];
const p = (lines: readonly string[]): string => lines.map((text) => `<p>${text}</p>`).join('');

function read(body: string, articleBody?: string): Document {
  const object = { '@type': 'NewsArticle', headline: 'Kiln lit at Orrow', articleBody };
  const script = `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
  const head = `<title>Kiln lit at Orrow</title>${script}`;
  const html = `<html lang="en"><head>${head}</head><body><h1>Kiln lit at Orrow</h1>${body}</body></html>`;
  return readPage({ as: 'html', place: '', html });
}

test.each([
  ['differs from the page', [OTHER.join(' '), ...KILN.slice(1)].join(' ')],
  ['is a teaser', KILN[0]],
])('a stated body that %s does not decide', (_, stated) => {
  expect(withRole(read(`<div>${p(KILN)}</div>`, stated), 'body')).toEqual(KILN);
});

test.each([
  ['less than half', KILN.slice(0, 1), KILN],
  ['more than half', KILN.slice(0, 3), KILN.slice(0, 3)],
])('of a body of which the page shows %s, the text is read from where it is whole', (_, shown, wanted) => {
  expect(withRole(read(`<div>${p(shown)}</div>`, KILN.join('\n')), 'body')).toEqual(wanted);
});

test('a stated body that is shorter than a teaser is not read', () => {
  expect(withRole(read('<div id="app"></div>', 'It burns.'), 'body')).toEqual([]);
});
