import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCharacters, countSpaces } from '../../../scripts/ingest/formats/char-count.ts';

const piece = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\t',
  '\u0001',
  '\u00a0',
  '\ufeff',
  '’',
  '市',
  '😀',
  '\ud800',
  '\udc00',
);
const text = fc.array(piece).map((pieces) => pieces.join(''));

it('counts code points that are not white space', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(countCharacters(input)).toBe([...input].filter((one) => !/\s/u.test(one)).length);
    }),
  );
});

it('counts spaces, but no other white space', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(countSpaces(input)).toBe(input.split(' ').length - 1);
    }),
  );
});

it('counts every character by itself', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const one = String.fromCharCode(code);
    expect(countCharacters(`\t${one}`), `U+${code.toString(16)}`).toBe(/\s/.test(one) ? 0 : 1);
  }
});
