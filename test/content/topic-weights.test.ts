import { expect, it } from 'vitest';
import { readTopicWeights } from '../../scripts/content/topic-weights.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const WEIGHTS = {
  note: 'made by a test',
  topics: ['sport'],
  examples: [4],
  bias: [0.5],
  largest: [1],
  lexicon: [{ sport: 1 }],
  terms: ['a goal'],
};

function read(text?: string) {
  const dir = temporaryFolder();
  if (text !== undefined) put(dir, { 'topic-weights.json': text });
  return () => readTopicWeights(dir);
}

it('topic weights of a digest are read as they are, and may be absent', () => {
  expect(read(JSON.stringify(WEIGHTS))()).toEqual(WEIGHTS);
  expect(read()()).toBeUndefined();
});

it.each([
  [
    'does not fit',
    JSON.stringify({ ...WEIGHTS, bias: [] }, null, 1),
    /topic-weights\.json:\d+: bias: expected an entry for each/,
  ],
  ['has text for a list', JSON.stringify({ ...WEIGHTS, bias: 'x' }), /: bias: expected a list/],
  ['is no JSON', '{\n "note": "x",\n "topics": [\n', /topic-weights\.json:\d+: /],
  ['is YAML alone', 'note: x\n', 'content/topic-weights.json: expected JSON'],
  ['is in the middle of a merge', '{\n<<<<<<< HEAD\n', 'content/topic-weights.json:2: conflict marker'],
])('a file that %s is refused with its place', (_, text, message) => {
  expect(read(text)).toThrow(message);
});

it.each([JSON.stringify({ ...WEIGHTS, bias: [] }), 'note: x\n', '{ "note": "x", "topics": [ }'])(
  'the error suggests to learn the weights again or to delete the file: %j',
  (text) => {
    expect(read(text)).toThrow(
      expect.objectContaining({
        hint: 'Learn the weights again with npm run train-topics, or delete the file.',
      }),
    );
  },
);
