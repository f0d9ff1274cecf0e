import { expect, it } from 'vitest';
import { hashtagsOf } from '../../../scripts/ingest/enrich/hashtags.ts';

const NOBODY = { people: [], organisations: [], places: [] };
const tags = (title: string, paragraphs: readonly string[], more: object = {}, names: object = {}) =>
  hashtagsOf({ title, paragraphs, hashtags: [], language: 'en', ...more }, { ...NOBODY, ...names });

it('stated hashtags come first, without their sign, and each once in any case', () => {
  expect(tags('Rain', [], { hashtags: ['##Ferry', 'ferry', 'FERRY', '#'] })).toEqual(['Ferry']);
  const people = ['Ana Quorn'];
  expect(tags('Ana Quorn sails', [], { hashtags: ['anaquorn'] }, { people })).toEqual(['anaquorn']);
});

it('of the names in a title, the first three are hashtags', () => {
  const people = ['Ana Quorn', 'Ivo Tarrin', 'Lena Mirek', 'Omar Velsen'];
  const title = 'Quorn, Tarrin, Mirek and Velsen sail';
  expect(tags(title, [], {}, { people })).toEqual(['AnaQuorn', 'IvoTarrin', 'LenaMirek']);
});

it('a pair of words that the title has, or several sentences, is a hashtag, but neither a plural nor a verb', () => {
  const text = (pair: string, times: number) =>
    Array.from({ length: times }, (_, n) => `In ${n + 1} of them the ${pair} was there.`);
  expect(tags('The harbour dredger is back', text('harbour dredger', 1))).toEqual(['HarbourDredger']);
  expect(tags('It is back', text('harbour dredger', 2))).toEqual([]);
  expect(tags('It is back', text('harbour dredger', 3))).toEqual(['HarbourDredger']);
  expect(tags('It is back', text('harbour dredgers', 3))).toEqual([]);
  expect(tags('It is back', text('harbour dredging', 3))).toEqual([]);
  expect(tags('It is back', text('harbour dredger', 3), { language: 'de' })).toEqual([]);
  expect(tags('It is back', text('hectares dredger', 3))).toEqual([]);
  const both = [...text('harbour dredger', 3), ...text('granite quarry', 4)];
  expect(tags('It is back', both)).toEqual(['GraniteQuarry', 'HarbourDredger']);
});

it('a name is not in a title that has only a common word of it', () => {
  expect(tags('New bridge opens', [], {}, { people: ['Ana New'] })).toEqual([]);
});

it('no more than five are added, and none that nobody could read', () => {
  const pairs = [
    'harbour dredger',
    'kelp trawler',
    'granite quarry',
    'lantern glacier',
    'viaduct rigging',
    'walrus plankton',
    'turbine flywheel',
  ];
  const paragraphs = [...pairs, ...pairs, ...pairs].map((pair) => `So the ${pair} was there.`);
  expect(tags('It is back', paragraphs).length).toBe(5);
  const people = ['Maximiliane Wolkensteinhuberin-Quorndorffer'];
  expect(tags('Wolkensteinhuberin sails', [], {}, { people })).toEqual([]);
});
