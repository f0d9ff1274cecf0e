import { expect, it } from 'vitest';
import { wordPlaces } from '../../../src/search/word-places.ts';

it.each([
  ['one two, three', ['one 0', 'two 1', 'three 2']],
  ['one\ntwo', ['one 0', 'two 2']],
  // A line end among other marks separates phrases, too.
  ['one “\n” two', ['one 0', 'two 2']],
  ['one –\n\n– two', ['one 0', 'two 3']],
  ['L’École d’Art, l’économie', ['L’ 0', 'École 1', 'd’ 2', 'Art 3', 'l’ 4', 'économie 5']],
  ['D’Artagnan et Qu’importe', ['D’ 0', 'Artagnan 1', 'et 2', 'Qu’ 3', 'importe 4']],
  ['C++ and C# in the U.S.', ['C++ 0', 'and 1', 'C# 2', 'in 3', 'the 4', 'U.S 5']],
  ['3,000 or 2.5', ['3,000 0', 'or 1', '2.5 2']],
  ['中国', ['中 0', '国 1']],
  ['中 国', ['中 0', '国 2']],
  ['中。国', ['中 0', '国 2']],
  ['中国 news', ['中 0', '国 1', 'news 2']],
])('the words of %j and their places are %j', (text, places) => {
  expect(wordPlaces(text).map(({ word, place }) => `${word} ${place}`)).toEqual(places);
  for (const { word, start } of wordPlaces(text)) expect(text.slice(start, start + word.length)).toBe(word);
});
