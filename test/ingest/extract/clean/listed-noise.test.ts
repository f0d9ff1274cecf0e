import { expect, it } from 'vitest';
import { listedNoise, noiseByPublisher } from '../../../../scripts/ingest/extract/clean/listed-noise.ts';
import { noiseSchema } from '../../../../src/schemas/noise.ts';

const SOURCE = { id: 'lantern', name: 'The Lantern', aliases: ['Lantern Online'] };

/** @returns What is removed from a paragraph. */
function removed(noise: string, text: string, publisher = SOURCE.name): string[] {
  const listed = noiseByPublisher([{ source: SOURCE.id, text: noise, seen: [], keep: false }], [SOURCE]);
  const spans = [{ block: 0, from: 0, to: text.length, text }];
  return listedNoise(listed)(spans, { title: '', paged: false, structured: false, publisher }).map(
    ({ from, to }) => text.slice(from, to),
  );
}

it.each([
  [
    'Tide Talk (daily) + more? [Try it|now].',
    'It rained. Tide Talk (daily) + more? [Try it|now]. The ferry sailed.',
    'Tide Talk (daily) + more? [Try it|now].',
  ],
  [
    'Read all * comments',
    'It rained. Read all 12 new comments The ferry sailed.',
    'Read all 12 new comments',
  ],
  // A gap at either end would have no limit.
  [
    'No one was hurt in case *',
    'No one was hurt in case 31. The ferry sailed.',
    'No one was hurt in case 31.',
  ],
  [
    '* people read this page today',
    'She went home. 12 people read this page today',
    '12 people read this page today',
  ],
  ['Page *', 'Page 31 The ferry sailed.', 'Page 31'],
])('removes %j', (noise, text, gone) => {
  expect(removed(noise, text)).toEqual([gone]);
  expect(removed(noise, text, 'lantern online')).toEqual([gone]);
  expect(removed(noise, text, 'The Lamp')).toEqual([]);
});

it('removes fewer than five words only as a whole sentence', () => {
  expect(removed('the ferry', 'On Monday the ferry sailed.')).toEqual([]);
  expect(removed('of the Lantern on Monday', 'A reader of the Lantern on Monday fell.')).toHaveLength(1);
});

it.each([
  ['', 'expected words'],
  ['* *', 'expected words'],
  ['a '.repeat(600), 'expected at most 1000 characters'],
  ['* a * b * c * d * e', 'expected at most 4 times *'],
])('a span %j is refused', (text, message) => {
  const { error } = noiseSchema.safeParse([{ source: 'lantern', text }]);
  expect(error?.issues.map((issue) => issue.message)).toContain(message);
});
