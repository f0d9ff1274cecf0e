import { expect, test } from 'vitest';
import { openChangeSet } from '../../../scripts/content/change-set.ts';
import { readPublishers, restorePublishers } from '../../../scripts/ingest/run/publishers.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

const LIST = '- id: harbour-post\n  name: Harbour Post\n  aliases: [HP 24]\n';

const publishers = () => {
  const dir = temporaryFolder();
  put(dir, { 'sources.yaml': LIST });
  return { dir, ...readPublishers(dir) };
};

test('publishers are known by their names and other spellings', () => {
  expect([...publishers().known]).toEqual(['harbour post', 'hp 24']);
});

test('a new publisher gets an id, and nothing is written without one', () => {
  const { dir, add } = publishers();
  const sink = openChangeSet(dir, undefined);
  const known = add(['HP 24'], sink);
  expect([known.sourceId('hp 24'), known.problems, sink.changes()]).toEqual(['harbour-post', [], []]);
  const added = add(['Tarn Wire'], sink);
  expect([added.sourceId('TARN WIRE'), added.problems]).toEqual(['tarn-wire', []]);
  expect(sink.changes()).toMatchObject([{ path: 'sources.yaml', what: 'changed' }]);
});

test('publishers of a killed run are added to a list that was saved since, if they keep their ids', () => {
  const written = `${LIST}- id: tarn-wire\n  name: Tarn Wire\n`;
  const saved = `${LIST}- id: quay-news\n  name: Quay News\n`;
  const restored = restorePublishers('sources.yaml', written, saved);
  expect(restored?.startsWith(saved)).toBe(true);
  expect(restored).toContain('Tarn Wire');
  expect(restorePublishers('topics.yaml', written, saved)).toBeUndefined();
  const taken = `${LIST}- id: tarn-wire\n  name: Another Wire\n`;
  expect(restorePublishers('sources.yaml', written.replace('tarn-wire', 'wire'), taken)).toBeUndefined();
});
