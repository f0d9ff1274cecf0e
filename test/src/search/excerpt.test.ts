import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

function excerpt(text: string, query: string, language?: string): string {
  return excerptOf(text, parseQuery(query), language)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

it.each([
  ['Łódź, Ørsted and the ferries', 'lodz orsted ferry', '[Łódź], [Ørsted] and the [ferries]'],
  ['Der Großbrand in der Straße', 'strasse', 'Der Großbrand in der [Straße]'],
  ['它是中国的关税谈判。', '关税谈判', '它是中国的[关税][谈判]。'],
  ['The prime minister of prime ministers', '“prime minister”', 'The [prime minister] of [prime ministers]'],
  ['A <b>bold</b> & plain "ferry"', 'ferry', 'A <b>bold</b> & plain "[ferry]"'],
  ['William and Williams', 'william', '[William] and Williams'],
  ['', 'ferry', ''],
])('shows “%s” as written and marks “%s” in it', (text, query, shown) => {
  expect(excerpt(text, query)).toBe(shown);
});

it('extracts the part with most of the query, cut at spaces', () => {
  const text = `${'the ferry waits. '.repeat(2)}${'Nothing here at all. '.repeat(30)}A ferry, ferry and ferry strike. ${'Nothing there either. '.repeat(30)}`;
  const shown = excerpt(text, 'ferry strike');
  expect(shown).toMatch(/^… /);
  expect(shown).toMatch(/ …$/);
  expect(shown).toContain('A [ferry], [ferry] and [ferry] [strike].');
  expect(shown.length).toBeLessThan(240);
});

it('extracts the first of several parts with as much of the query', () => {
  const filler = 'Nothing here at all. '.repeat(30);
  const shown = excerpt(`${filler}The first ferry.${filler}The second ferry.${filler}`, 'ferry');
  expect(shown).toContain('The first [ferry].');
});

it('marks the plural of a word in English only', () => {
  expect(excerpt('Ein Auto, zwei autos', 'auto', 'de')).toBe('Ein [Auto], zwei autos');
  expect(excerpt('One auto, two autos', 'auto', 'en-GB')).toBe('One [auto], two [autos]');
});

it('extracts less of a script without spaces, whose letters are wide', () => {
  const length = (text: string) => excerpt(text, 'ferry').length;
  expect(length('关税谈判开始了。'.repeat(40))).toBeLessThan(100);
  expect(length('Nothing here at all. '.repeat(40))).toBeGreaterThan(150);
});

it('never cuts a character in two', () => {
  for (let lead = 0; lead < 4; lead++)
    for (const { text } of excerptOf(
      `${'a'.repeat(lead)}${'😀'.repeat(400)} ferry ${'😀'.repeat(400)}`,
      parseQuery('ferry'),
    ))
      expect(text.isWellFormed()).toBe(true);
});

it('shows nothing but a part of the text, whatever it contains', () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ferry ', '\n', '关税', '😀')),
    {
      maxLength: 120,
    },
  );
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      const shown = excerptOf(text, parseQuery('ferry 关税')).map((part) => part.text);
      const plain = shown.join('').replace(/^… /, '').replace(/ …$/, '');
      expect(text.replace(/\s+/g, ' ').replaceAll(' ', '')).toContain(plain.replaceAll(' ', ''));
      expect(plain).not.toMatch(/^[\udc00-\udfff](?<!^[\udc00-\udfff])/);
    }),
  );
});
