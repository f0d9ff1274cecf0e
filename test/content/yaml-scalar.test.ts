import { expect, it } from 'vitest';
import { isPlainScalar, yamlScalar, yamlScalarInBraces } from '../../scripts/content/yaml-scalar.ts';

it.each([
  ...['0', '12', '+1', '-1', '.5', '1.', '1_000', '1,000', '0x1F', '0o17', '1e3', '790993e37268', '12:30:45'],
  ...['2025-07-14', '2025-7-4 10:00', '2025-07-14t21:59:43', '2025-07-14T21:59:43Z', '2025-07-14 and after'],
  ...[
    '.inf',
    '-.inf',
    '+.INF',
    '.nan',
    '.NaN',
    'y',
    'N',
    'yes',
    'No',
    'ON',
    'off',
    'true',
    'False',
    'null',
    '~',
  ],
  ...['<<', '='],
])('a word that some YAML reader takes for something other than text is quoted: %s', (word) => {
  expect(isPlainScalar(word)).toBe(false);
  expect(yamlScalar(word)).toBe(`'${word}'`);
});

it.each([
  ...['yesterday', 'note', 'online', 'offer', 'truth', 'nullify', 'inf', 'nan', 'a=b', 'Ynys', 'x-ray'],
  ...['3rd', '12 dead', '1 of 2', '12:30 at the quay', '10% more'],
  ...[
    '“quoted” words',
    '‘quoted’',
    '„so“',
    '«so»',
    'naïve',
    'Паром',
    '港口',
    "it's",
    'a,b',
    'a [b]',
    'a:b',
    'a#b',
  ],
])('text that every YAML reader takes for text is not quoted: %s', (text) => {
  expect(yamlScalar(text)).toBe(text);
});

it.each([
  ['a: b', "'a: b'"],
  ['a #b', "'a #b'"],
  ['a:', "'a:'"],
  ['a ', "'a '"],
  [' a', "' a'"],
  ['', "''"],
  ["'a'", "'''a'''"],
  ['"a"', '\'"a"\''],
  ['- a', "'- a'"],
  ['? a', "'? a'"],
  ['* a', "'* a'"],
  ['#a', "'#a'"],
  ['[a]', "'[a]'"],
  ['{a}', "'{a}'"],
  ['%a', "'%a'"],
  ['@a', "'@a'"],
  ['`a', "'`a'"],
  ['a\nb', '"a\\nb"'],
  ['a\tb', '"a\\tb"'],
  ['a\u0000b', '"a\\u0000b"'],
  ['(a)', '(a)'],
  ['—a', '—a'],
  ['-a', '-a'],
  ['---', "'---'"],
  ['---a', '---a'],
  ['...a', '...a'],
  ['a\ud800', 'a\ufffd'],
])('%j is written as %s', (text, scalar) => {
  expect(yamlScalar(text)).toBe(scalar);
});

it.each(['\u00a0', '\u2028', '\u2029', '\ufeff', '\u007f', '\u0085'])(
  'text with the invisible character %j is in double quotes',
  (sign) => {
    expect(yamlScalar(`a${sign}b`)).toBe(JSON.stringify(`a${sign}b`));
    expect(isPlainScalar(`a${sign}b`)).toBe(false);
  },
);

it('a text of any length is written', () => {
  const long = 'word '.repeat(3000);
  expect(yamlScalar(`${long}end`)).toBe(`${long}end`);
  expect(yamlScalar(`${long}: end`)).toBe(`'${long}: end'`);
});

it.each([
  ['Read on', 'Read on'],
  ['a, b', '"a, b"'],
  ['a [b', '"a [b"'],
  ['a ]b', '"a ]b"'],
  ['a {b', '"a {b"'],
  ['a }b', '"a }b"'],
  ['a: [b]', "'a: [b]'"],
  ['a\n[b]', '"a\\n[b]"'],
])('in braces, %j is written as %s', (text, scalar) => {
  expect(yamlScalarInBraces(text)).toBe(scalar);
});
