import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';

it.each([
  ['ferry quay', ['ferry', 'quay']],
  ['ferry Ferry ferry', ['ferry']],
  ['ferry "old quay" bell', ['old quay', 'ferry', 'bell']],
  ['“old quay”', ['old quay']],
  ['„old quay“', ['old quay']],
  ['‟old quay”', ['old quay']],
  ['«old quay»', ['old quay']],
  ['»old quay«', ['old quay']],
  ['＂old quay＂', ['old quay']],
  ['「old quay」', ['old quay']],
  ['『old quay』', ['old quay']],
  ['"old quay', ['old', 'quay']],
  ['old-quay', ['old quay']],
  ['!!! "" …', []],
])('an article that %j finds has the phrases %j', (query, phrases) => {
  expect(parseQuery(query).map(({ words }) => words.map(([form]) => form).join(' '))).toEqual(phrases);
});
