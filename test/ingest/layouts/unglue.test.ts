import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../scripts/ingest/layouts/fold-name.ts';
import { splitByline } from '../../../scripts/ingest/layouts/split-byline.ts';

function split(text: string, ...known: string[]) {
  const found = splitByline(text, new Set(known.map(foldName)));
  return found && [text.slice(0, found.nameEnd), text.slice(found.timeFrom), found.ambiguous];
}

test.each([
  ['The Estuary Post14 hours ago', ['The Estuary Post', '14 hours ago', true]],
  ['7TIDES17 hours ago', ['7TIDES', '17 hours ago', true]],
  ['Harbour2412-03-2025', ['Harbour24', '12-03-2025', false]],
  ['ABC Coast (AU)2 hours ago', ['ABC Coast (AU)', '2 hours ago', false]],
  ['Le Phare 24an hour ago', ['Le Phare 24', 'an hour ago', false]],
  ['La Marinaa day ago', ['La Marina', 'a day ago', false]],
  ['TIDE15 minutes ago', ['TIDE', '15 minutes ago', true]],
  ['Port!a minute ago', ['Port!', 'a minute ago', false]],
  ['Canal 431 days ago', ['Canal 4', '31 days ago', true]],
  ['Harbour11 hour ago', ['Harbour1', '1 hour ago', true]],
  ['Harbour2441-03-2025', ['Harbour244', '1-03-2025', false]],
])('splits %j', (text, parts) => {
  expect(split(text)).toEqual(parts);
});

test('of several readings, the one with the largest number that the page would print is used', () => {
  expect(split('Harbour2417 hours ago')).toEqual(['Harbour24', '17 hours ago', true]);
  expect(split('Harbour2471 hours ago')).toEqual(['Harbour247', '1 hours ago', true]);
  expect(split('Harbour2471 minutes ago')).toEqual(['Harbour247', '1 minutes ago', true]);
});

test('a known name decides between readings', () => {
  expect(split('Harbour2417 hours ago', 'harbour241')).toEqual(['Harbour241', '7 hours ago', true]);
  expect(split('Harbour2417 hours ago', 'Harbour24')).toEqual(['Harbour24', '17 hours ago', true]);
  expect(split('Canal 412 hours ago', 'Canal 41')).toEqual(['Canal 41', '2 hours ago', true]);
});

test('a space before the time is only accepted after a known name', () => {
  expect(split('He was rescued an hour ago')).toBeUndefined();
  expect(split('The mayor resigned 4 hours ago')).toBeUndefined();
  expect(split('The Estuary Post an hour ago', 'The Estuary Post')).toEqual([
    'The Estuary Post',
    'an hour ago',
    false,
  ]);
});

test.each(['2 hours ago', '12-03-2025', 'an hour ago', 'Harbour24', 'hours ago', '', '24172 hours ago'])(
  'finds nothing to split in %j',
  (text) => {
    expect(split(text)).toBeUndefined();
  },
);

test('any known name is split from any time', () => {
  const name = fc
    .stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9 ().&'-]{0,20}[A-Za-z0-9)])?$/)
    .filter((text) => /[A-Za-z]/.test(text));
  const time = fc.oneof(
    fc.constantFrom('a minute ago', 'an hour ago', 'a day ago', '04-11-2024'),
    fc.integer({ min: 2, max: 23 }).map((amount) => `${amount} hours ago`),
    fc.integer({ min: 2, max: 59 }).map((amount) => `${amount} minutes ago`),
  );
  fc.assert(
    fc.property(name, time, (publisher, when) => {
      expect(split(publisher + when, publisher)?.slice(0, 2)).toEqual([publisher, when]);
    }),
    { numRuns: 500 },
  );
});
