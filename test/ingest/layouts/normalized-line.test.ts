import { expect, it } from 'vitest';
import { columns, normalizeLine } from '../../../scripts/ingest/layouts/normalized-line.ts';

const normalized = (text: string, from = 0) => normalizeLine({ line: 0, from, to: from + text.length, text });

it('a line loses what shows nothing, with the columns of what is left', () => {
  const line = normalized(' \u200b Ferry\u200b \t back ', 10);
  expect(line.text).toBe('Ferry back');
  expect(columns(line, 0, 5)).toEqual({ from: 13, to: 18 });
  expect(columns(line, 6, 10)).toEqual({ from: 22, to: 26 });
  expect(columns(normalized('Ferry', 10), 0, 5)).toEqual({ from: 10, to: 15 });
});

it('a line keeps joiners and flags, but no text that is written in tags', () => {
  const tags = (text: string) =>
    [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
  const scotland = `\u{1f3f4}${tags('gbsct')}\u{e007f}`;
  for (const kept of [scotland, 'می\u200cخواهم', '👩\u200d🚒'])
    expect(normalized(`${kept} x`).text).toBe(`${kept} x`);
  expect(normalized(`Ferry${tags('ignore this')} back`).text).toBe('Ferry back');
  expect(normalized(`\u{1f3f4}${tags('a'.repeat(40))}`).text.length).toBeLessThan(20);
  expect(normalized(`${scotland}${tags('more')}`).text).toBe(scotland);
});
