import { expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Tarn ferry is off again';
const STANDFIRST =
  'Users of the Tarn ferry may be let down tonight, as the boat will not be back before next week';
const TEXT =
  'Tarn ferry users will miss their trip to the mainland, for it is off once more. The board said that it was sorry.';

it('puts a standfirst that ran into the first sentence on a line of its own', () => {
  expect(cleaned(TITLE, [`${STANDFIRST} ${TEXT}`]).paragraphs).toEqual([STANDFIRST, TEXT]);
});

it.each([
  [`${STANDFIRST.replace('next week', 'Thursday')}`, TEXT],
  [STANDFIRST, TEXT.replace('Tarn ferry users', 'Tarn’s ferry, which')],
])('also behind a day, and before a name in the genitive', (standfirst, text) => {
  expect(cleaned(TITLE, [`${standfirst} ${text}`]).paragraphs).toEqual([standfirst, text]);
});

it.each([
  'The board of the island has said for weeks that it would be glad if the new Tarn ferry would sail again by June.',
  'The board was told on Tuesday by people who live there that many Tarn ferry users have no car and will not get one.',
  'The Tarn ferry is off again. Users of it will be let down on Monday as it is back no sooner than Tarn ferry staff.',
  `${STANDFIRST}. ${TEXT}`,
])('splits no sentence in two: %s', (line) => {
  expect(cleaned(TITLE, [line]).paragraphs).toEqual([line]);
});
