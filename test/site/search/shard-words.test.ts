import { expect, it } from 'vitest';
import { ShardWords } from '../../../scripts/site/search/shard-words.ts';
import { WordTable } from '../../../scripts/site/search/word-table.ts';

/** Words that a search of a shard with these articles suggests. */
function suggested(...articles: readonly { text?: string; title?: string; names?: string }[]): string[] {
  const words = new ShardWords(new WordTable());
  for (const { text = '', title = '', names = '' } of articles)
    words.add({ text, title, names, source: '' }, 'en');
  return words.mostFrequent();
}

it('words are suggested by the number of articles that have them, not by how often each does', () => {
  expect(
    suggested({ text: 'ferry ferry ferry quay' }, { text: 'quay' }, { text: 'bell ferry quay' }),
  ).toEqual(['quay', 'ferry', 'bell']);
});

it('a word in a headline or a name counts more, however often it is there', () => {
  const found = suggested({ title: 'Ferry Ferry Ferry' }, { title: 'Quay' }, { text: 'the quay of bells' });
  expect(found.slice(0, 2)).toEqual(['quay', 'Ferry']);
  expect(suggested({ text: 'dredger' }, { names: 'Quorn' })[0]).toBe('Quorn');
});

it('a word is suggested as it is usually written: in lower case if it ever is, else most often', () => {
  expect(suggested({ text: 'Ferry' }, { text: 'Ferry' }, { text: 'a ferry' })).toContain('ferry');
  expect(suggested({ text: 'Łódź' }, { text: 'Łódź' }, { text: 'Lodz' })).toEqual(['Łódź']);
});

it('words of an earlier shard are not suggested in the next', () => {
  const table = new WordTable();
  const fields = (text: string) => ({ text, title: '', names: '', source: '' });
  const first = new ShardWords(table);
  first.add(fields('ferry'), 'en');
  expect(first.mostFrequent()).toEqual(['ferry']);
  const second = new ShardWords(table);
  second.add(fields('quay'), 'en');
  expect(second.mostFrequent()).toEqual(['quay']);
  expect(() => first.add(fields('bell'), 'en')).toThrow('after the next one began');
});
