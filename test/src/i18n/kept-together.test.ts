import { expect, test } from 'vitest';
import { keptTogether } from '../../../src/i18n/kept-together.ts';

const marked = (headline: string) =>
  keptTogether(headline)
    .map(({ text, isKept }) => (isKept ? `[${text}]` : text))
    .join('');

test.each([
  ['Stand-in rings bell', '[Stand-in] rings bell'],
  ['A clean-up, a co-op and an e-mail', 'A [clean-up], a [co-op] and an [e-mail]'],
  ['The 40-year-old bell', 'The [40-year-old] bell'],
  ['A 72-hour truce; 6-3, 7-5', 'A [72-hour] truce; [6-3], [7-5]'],
  ['A runner-up (a so-called no-one).', 'A [runner-up] (a [so-called] [no-one]).'],
  ['U-Bahn in Veldar gesperrt', '[U-Bahn] in Veldar gesperrt'],
])('a compound with a short half is kept together: %s', (headline, expected) => {
  expect(marked(headline)).toBe(expected);
});

test.each([
  'Half-price bells',
  'Bell-ringer retires',
  'A bell – and a rope',
  'Counterrevolution-in-waiting',
  'In-counterrevolution',
  'A one-on-one-on-one bell',
  'Well--in',
  '-in, in- and -',
  'No hyphen',
  '',
])('other headlines stay in one piece: %s', (headline) => {
  expect(keptTogether(headline).map(({ text }) => text)).toEqual([headline]);
  expect(marked(headline)).toBe(headline);
});

test('a headline of any length is split at once, into the same text', () => {
  for (const headline of ['a-'.repeat(100_000), `${'a'.repeat(200_000)}-in`, 'ab-'.repeat(9).repeat(9000)])
    expect(
      keptTogether(headline)
        .map(({ text }) => text)
        .join(''),
    ).toBe(headline);
});
