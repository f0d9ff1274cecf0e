import { expect, it } from 'vitest';
import { storyTerms } from '../../../scripts/ingest/cluster/terms.ts';

it.each([
  ['a number is the same with a comma and a point for thousands', '9,200 9.200', ['9200', '9200']],
  ['a number of several thousands', '1,234,567 1.234.567', ['1234567', '1234567']],
  ['a decimal is the same with a comma and a point', '8,2 8.2', ['8.2', '8.2']],
  ['a year is not a decimal', '2026', ['2026']],
  ['digits of Arabic and Persian are digits', '٩٢٠٠ ۹۲۰۰', ['9200', '9200']],
  ['a decimal of Arabic digits', '٨,٢', ['8.2']],
  [
    'Arabic words lose their article',
    'الميناء والميناء بالميناء للميناء',
    ['ميناء', 'ميناء', 'ميناء', 'ميناء'],
  ],
  ['a short Arabic word keeps what looks like one', 'الم', ['الم']],
  ['letters of a script without spaces go in pairs', '港口罢工', ['港口', '口罢', '罢工']],
  ['two such letters are one pair', '港口', ['港口']],
  ['one such letter stands alone', '港', ['港']],
  ['other words are as they stand, in lower case', 'Überfall Kestrel', ['überfall', 'kestrel']],
])('%s', (_, text, terms) => {
  expect(storyTerms(text).map(({ term }) => term)).toEqual(terms);
});

it('keeps the word as written next to its normalised form', () => {
  expect(storyTerms('الميناء')).toEqual([{ word: 'الميناء', term: 'ميناء' }]);
});
