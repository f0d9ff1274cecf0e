import { expect, test } from 'vitest';
import { processDocument } from '../../../../scripts/ingest/extract/process-document.ts';

/** The bytes of a manifest as C2PA writes them: those below 16 as the first selectors, the others as supplements. */
const manifest = (bytes: Buffer): string =>
  `\ufeff${[...bytes].map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join('')}`;

const TEXT = 'The kiln at Orrow was lit on Sunday evening, for the first time since the flood.';
const SIGNED = manifest(Buffer.from('C2PATXT\0 and some more bytes of a manifest \u0001\u0002'));

function articleOf(body: string) {
  const { items, dropped, characters } = processDocument(
    { as: 'text', place: '', text: `Kiln lit at Orrow\n\n${body}\n` },
    { dump: '', file: 'a.txt', today: new Date('2026-01-05') },
    new Set(),
  );
  const found: { paragraphs: string[]; signed?: boolean } = JSON.parse(items[0]?.json ?? '{}');
  return { ...found, dropped, characters };
}

test.each([
  ['at its end', `${TEXT}${SIGNED}`],
  ['at its beginning', `${SIGNED}${TEXT}`],
  ['inside it', `${TEXT.slice(0, 20)}${SIGNED}${TEXT.slice(20)}`],
])('the signature of a text is removed, and the article is marked as signed: %s', (_, body) => {
  const { paragraphs, signed, dropped, characters } = articleOf(body);
  expect(paragraphs).toEqual([TEXT]);
  expect(signed).toBe(true);
  expect(dropped.map(({ reason }) => reason)).toContain('signature of the publisher');
  expect(characters.used + characters.dropped).toBe(characters.in);
});

test('a heart that is displayed as an emoji is not a signature', () => {
  const { paragraphs, signed } = articleOf(`${TEXT} ❤️`);
  expect(paragraphs).toEqual([`${TEXT} ❤️`]);
  expect(signed).toBeUndefined();
});
