import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeCalls } from '../../scripts/ingest/run/close-calls.ts';
import { put } from '../support/folders.ts';
import { run } from '../support/ingest.ts';
import { passage } from '../support/passage.ts';
import { articlesOf, empty, ingestRecords, record } from '../support/record-digest.ts';

/** Of the 56 runs of five words of the first 60 words, those before the word where a text departs are in both. */
const departing = (at: number) => `${passage(0, at)} ${passage(500, 600)}`;

it('a copy close to the threshold is reported with its evidence, and undone by the reported line', async () => {
  const of = empty();
  const { closeCalls } = await ingestRecords(of, record('a', passage(0, 60)), record('b', departing(45)));
  expect(articlesOf(of).map(({ title }) => title)).toEqual(['Headline b']);
  const [call, ...others] = closeCalls;
  expect(others).toEqual([]);
  expect(call).toMatchObject({
    kind: 'copy',
    article: articlesOf(of)[0]?.id,
    title: 'Headline a',
    evidence: "73 % of the shorter text's shingles",
  });
  expect(call?.certainty).toBeCloseTo((41 / 56 - 0.7) / 0.3, 3);
  writeFileSync(join(of.contentDir, 'curation.yaml'), `${call?.undo}\n`);
  await run(of, { described: false, force: true });
  expect(articlesOf(of).map(({ title }) => title)).toEqual(['Headline a', 'Headline b']);
  await run(of, { described: false, force: true });
  expect(articlesOf(of).map(({ title }) => title)).toEqual(['Headline a', 'Headline b']);
});

it('a line in curation.yaml keeps a text apart before it was ever taken for a copy', async () => {
  const of = empty();
  const [a, b] = [record('a', passage(0, 60)), record('b', departing(45))];
  const { closeCalls } = await ingestRecords(empty(), a, b);
  put(of.contentDir, { 'curation.yaml': `${closeCalls[0]?.undo}\n` });
  await ingestRecords(of, a, b);
  expect(articlesOf(of)).toHaveLength(2);
});

it('exact copies are not reported, and of many copies only the ten closest to the threshold', async () => {
  const of = empty();
  expect(
    (await ingestRecords(of, record('a', passage(0, 60)), record('b', passage(0, 60)))).closeCalls,
  ).toHaveLength(0);
  const many = Array.from({ length: 12 }, (_, n) => {
    const from = 700 + n * 200;
    return [
      record(`x${n}`, passage(from, from + 60)),
      record(
        `y${n}`,
        `${passage(from, from + 45 + n)} ${passage(100 + n * 30, 125 + n * 30)} ${passage(4000 - n * 20, 4019 - n * 20)}`,
      ),
    ];
  }).flat();
  const { closeCalls } = await ingestRecords(of, ...many);
  expect(closeCalls).toHaveLength(10);
  const certainties = closeCalls.map(({ certainty }) => certainty);
  expect(certainties).toEqual([...certainties].sort((x, y) => x - y));
  expect(closeCalls.map(({ title }) => title)).not.toContain('Headline x11');
});

it('an article that joined a story is reported with the words that brought it there', async () => {
  const of = empty();
  const first = record(
    'a',
    'The freighter Halvorsen ran aground off Brannock in fog. Tugs wait for the tide.',
    {
      title: 'Freighter Halvorsen aground off Brannock',
    },
  );
  const second = record(
    'b',
    'Captain Tallis Venn left his ship, the Halvorsen, by air from the rocks of Brannock.',
    {
      title: 'Captain flown from freighter Halvorsen',
      date: '2026-03-05T14:00:00Z',
    },
  );
  put(of.dumpsDir, { 'all.jsonl': [first, second].map((one) => `${JSON.stringify(one)}\n`).join('') });
  const { closeCalls } = await run(of);
  const story = closeCalls.find(({ kind }) => kind === 'story');
  expect(story).toMatchObject({ title: 'Captain flown from freighter Halvorsen' });
  expect(story?.evidence).toMatch(/^similarity 0\.\d+ after 4 hours, by .*halvorsen/);
  expect(story?.undo).toMatch(/^drop: \[\{ story: [0-9a-f]{12}, article: [0-9a-f]{12} \}\]$/);
});

it('how certain it is that an article belongs to a story counts from the least similarity', () => {
  const story = { story: '0a1b2c3d4e5f', article: '1a1b2c3d4e5f', words: ['tug'], hours: 2 };
  const certainty = (score: number) => closeCalls([], [{ ...story, score }], () => 'Tug')[0]?.certainty;
  expect([0.12, 0.56, 1, 0.1].map(certainty)).toEqual([0, 0.5, 1, 0]);
  expect(closeCalls([], [story], () => 'Tug')).toEqual([]);
});
