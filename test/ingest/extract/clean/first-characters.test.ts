import { expect, it } from 'vitest';
import { firstCharacters } from '../../../../scripts/ingest/extract/clean/first-characters.ts';

it.each([
  ['Read (?:more|on)', 'R'],
  ['(?:Read|See) more', 'RS'],
  ['(?:The )?[Pp]ress', 'TPp'],
  ['x*y{0,2}z', 'xyz'],
  ['(?<=a)(?!b)c', 'c'],
  ['\\(?©', '(©'],
  ['(?:a|)b|\\*c', 'ab*'],
  ['\\bk', 'k'],
  ['^q$', 'q'],
])('a match of %s begins with one of: %s', (source, characters) => {
  expect([...(firstCharacters(source) ?? [])].join('')).toBe(characters);
});

it.each(['\\p{Lu}x', '[a-f]x', '[^a]x', '.x', '(?:a|\\d)x', '(?:x)?\\w', '[\\d]'])(
  'a match of %s begins with any of many',
  (source) => {
    expect(firstCharacters(source)).toBeUndefined();
  },
);
