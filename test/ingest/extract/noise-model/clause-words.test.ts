import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  clauseWords,
  countWords,
  groupsOf,
} from '../../../../scripts/ingest/extract/noise-model/clause-words.ts';

const piece = fc.constantFrom(
  'Sign',
  'up',
  "don't",
  'it’s2',
  'US',
  'US’s',
  'Éireann',
  '4pm',
  ',',
  '“Join',
  '–',
  '٣',
);

it('counts the words of a clause one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))),
      fc.constantFrom(' ', ''),
      (pieces, between) => {
        const text = pieces.join(between);
        const { words, cues } = clauseWords(text);
        expect(countWords(text)).toEqual({ words: words.length, cues, opening: groupsOf(words[0] ?? '') });
      },
    ),
  );
});
