import { expect, it } from 'vitest';
import { foldWord } from '../../../src/search/fold.ts';
import { indexForms, queryForms } from '../../../src/search/word-forms.ts';

it.each([
  ['ferries', ['ferries', 'ferry']],
  ['movies', ['movies', 'movie']],
  ['shoes', ['shoes', 'shoe']],
  ['canoes', ['canoes', 'canoe']],
  ['heroes', ['heroes', 'hero']],
  ['ties', ['ties']],
  ['benches', ['benches', 'bench']],
  ['brushes', ['brushes', 'brush']],
  ['classes', ['classes', 'class']],
  ['boxes', ['boxes', 'box']],
  ['buzzes', ['buzzes', 'buzz']],
  ['races', ['races', 'race']],
  ['bells', ['bells', 'bell']],
  ['news', ['news']],
  ['species', ['species']],
  ['politics', ['politics']],
  ['glass', ['glass']],
  ['status', ['status']],
  ['crisis', ['crisis']],
  ['texas', ['texas']],
  ['gas', ['gas']],
  ['20s', ['20s']],
])('the plural %s is indexed as %j, and only as itself if it may be a name', (word, forms) => {
  expect(indexForms(word, true)).toEqual(forms);
  expect(indexForms(word, false)).toEqual([word]);
});

it.each([
  ['الهدنة', 'هدنة'],
  ['والهدنة', 'هدنة'],
  ['فالهدنة', 'هدنة'],
  ['بالهدنة', 'هدنة'],
  ['كالهدنة', 'هدنة'],
  ['للهدنة', 'هدنة'],
])('the Arabic %s is indexed with and without its article, and asked for without', (word, bare) => {
  expect(indexForms(word, false)).toEqual([word, bare]);
  expect(queryForms(word)).toEqual([bare]);
});

it('an Arabic word too short for an article keeps its beginning', () => {
  expect(queryForms('الم')).toEqual(['الم']);
});

it.each([
  ['Ångström', ['angstrom', 'aangstroem']],
  ['Ørsted', ['orsted', 'oersted']],
  ['Straße', ['strasse']],
  ['Brien’s', ['brien']],
  ['Brien ʼs'.replace(' ', ''), ['brien']],
  ['O’Brien', ['obrien']],
  ['1,234,567', ['1234567']],
  ['1.234', ['1234']],
  ['2,5', ['2.5']],
  ['2.5', ['2.5']],
  ['كـــتاب', ['كتاب']],
  ['كِتَاب', ['كتاب']],
  ['שָׁלוֹם', ['שלום']],
  ['Йод', ['йод']],
  ['Ёж', ['еж']],
  ['co\u00adop', ['coop']],
  ['یک', ['يك']],
  ['’', []],
])('%s is spelt %j in the index', (word, spellings) => {
  expect(foldWord(word)).toEqual(spellings.map((one) => one.normalize('NFC')));
});
