import { expect, test } from 'vitest';
import { detectLayout } from '../../../scripts/ingest/layouts/detect.ts';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import type { Document, Line, Role } from '../../../scripts/ingest/model.ts';

function article(lines: [string, Role | undefined, string?][], more: Partial<Document> = {}): Document {
  const made = lines.map(([text, role, dropped]): Line => {
    return { text, place: 'record 1', ...(role && { role }), ...(dropped && { dropped }) };
  });
  return { place: 'record 1', layout: 'article', lines: made, ...more };
}

test('lines with roles make one article', () => {
  const document = article([
    ['https://merrin.example/lamp', 'address'],
    ['Lighthouse to shine again', 'title'],
    ['Merrin Herald', 'publisher'],
    ['14-07-2025', 'time'],
    ['Home', undefined, 'navigation'],
    ['Lighthouse to shine again', 'body'],
    ['The lamp will be lit on Friday.', 'body'],
    ['#CapeMerrin', 'hashtag'],
    ['Coast', 'category'],
  ]);
  const { drafts, drops, meta, publishers } = parseDocument(document, new Set());
  expect(detectLayout(document)).toBe('structured');
  expect(drafts).toHaveLength(1);
  const [draft] = drafts;
  expect(draft?.title.text).toBe('Lighthouse to shine again');
  expect(draft?.repeats.map(({ line }) => line)).toEqual([5]);
  expect(draft?.publisher?.text).toBe('Merrin Herald');
  expect(draft?.time?.text).toBe('14-07-2025');
  expect(draft?.category?.text).toBe('Coast');
  expect(draft?.hashtags.map(({ text }) => text)).toEqual(['CapeMerrin']);
  expect(draft?.body.map(({ text }) => text)).toEqual(['The lamp will be lit on Friday.']);
  expect(meta.map(({ text }) => text)).toEqual(['https://merrin.example/lamp']);
  expect(drops.map(({ stage, reason }) => `${stage}: ${reason}`)).toEqual([
    'read: navigation',
    'form: hashtag mark',
  ]);
  expect(publishers).toEqual(['Merrin Herald']);
});

test('without a title the first line of the body is the title', () => {
  const { drafts } = parseDocument(
    article([
      ['The lamp will be lit.', 'body'],
      ['On Friday.', 'body'],
    ]),
    new Set(),
  );
  expect(drafts.map(({ title, body }) => [title.text, body.map(({ text }) => text)])).toEqual([
    ['The lamp will be lit.', ['On Friday.']],
  ]);
});

test('a second title is dropped, and the title inside the text stays', () => {
  const { drafts, drops } = parseDocument(
    article([
      ['Lamp', 'title'],
      ['Another lamp', 'title'],
      ['It shines.', 'body'],
      ['Lamp', 'body'],
    ]),
    new Set(),
  );
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual(['It shines.', 'Lamp']);
  expect(drops.map(({ reason, text }) => `${reason}: ${text}`)).toEqual(['second title: Another lamp']);
});

test('words of the aggregator have no meaning in a record', () => {
  const { drafts } = parseDocument(
    article([
      ['Lamp', 'title'],
      ['Hashtags', 'body'],
      ['2 hours ago', 'body'],
    ]),
    new Set(),
  );
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual(['Hashtags', '2 hours ago']);
});

test('a document without text makes no article', () => {
  expect(parseDocument(article([]), new Set()).drafts).toEqual([]);
  expect(parseDocument(article([['Merrin Herald', 'publisher']]), new Set()).drafts).toEqual([]);
});

test('the source of a document is used as its publisher', () => {
  expect(parseDocument(article([['Lamp', 'title']], { source: 'Harbour24' }), new Set()).publishers).toEqual([
    'Harbour24',
  ]);
});
