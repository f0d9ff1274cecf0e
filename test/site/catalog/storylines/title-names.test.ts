import { expect, it } from 'vitest';
import { lowerCaseWords, titleNames } from '../../../../scripts/site/catalog/storylines/title-names.ts';

it.each([
  ['ferry of Ana Kirov leaves the port of Hawmere', 'en', ['kirov kirov', 'hawmere hawmere'], ['ana']],
  ['Bank of Tolva shuts for a week and nobody asks', 'en', ['bank bank', 'tolva bank'], []],
  // In a headline in title case, and in German, capitals do not mark names.
  ['Ferry Of Ana Kirov Leaves Port', 'en', [], []],
  ['die Fähre von Ana Kirov verlässt den kleinen Hafen', 'de-AT', [], []],
])('the names of the headline %j (%s) include %j', (title, language, names, others) => {
  const found = titleNames(title, language).map(([term, name]) => `${term} ${name}`);
  if (names.length === 0) expect(found).toEqual([]);
  const terms = found.map((one) => one.split(' ')[0]);
  for (const one of names) expect(terms).toContain(one.split(' ')[0]);
  for (const one of others) expect(terms).toContain(one);
});

it('words in lower case are no names', () => {
  expect(lowerCaseWords('Open ferry of Hawmere')).toContain('ferry');
  expect(lowerCaseWords('Open ferry of Hawmere')).not.toContain('hawmere');
});
