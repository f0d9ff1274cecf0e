import { expect, it } from 'vitest';
import { isHeavy } from '../../../scripts/ingest/formats/heavy.ts';
import type { RawDocument } from '../../../scripts/ingest/model.ts';

const lines = (...texts: string[]): RawDocument => ({
  as: 'lines',
  place: '',
  lines: texts.map((text) => ({ text, place: '' })),
});
const half = 'The ferry is late. '.repeat(3000);

it.each<[string, RawDocument, boolean]>([
  ['a record of one long line', lines(half + half), true],
  ['a record whose lines are long together', lines(half, half), true],
  ['a record of many lines', lines(...Array.from({ length: 5001 }, () => 'Late.')), true],
  ['a record like an article', lines('The ferry is late', 'It came in an hour late.'), false],
  ['a long text', { as: 'text', place: '', text: half + half }, true],
  ['a text of many lines', { as: 'text', place: '', text: 'Late.\n'.repeat(5001) }, true],
  ['half of it', { as: 'text', place: '', text: half }, false],
  ['a page of many tags', { as: 'html', place: '', html: '<p>Late.'.repeat(15_001) }, true],
  ['a page of many entities', { as: 'html', place: '', html: '&amp;'.repeat(15_001) }, true],
  ['a long page of few tags', { as: 'html', place: '', html: `<p>${half}${half}` }, false],
])('%s', (_, document, heavy) => {
  expect(isHeavy(document)).toBe(heavy);
});
