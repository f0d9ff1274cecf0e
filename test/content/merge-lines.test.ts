import { expect, test } from 'vitest';
import { mergeGroups } from '../../scripts/content/groups.ts';
import { mergeLines } from '../../scripts/content/merge-lines.ts';

const merged = (text: string, lines: Readonly<Record<string, string>>) =>
  mergeLines(text, new Map(Object.entries(lines)), (line) => line.slice(0, 1));

test('lines come in the order of code units of their keys, each ended, and empty ones go', () => {
  expect(merged('c 1\n \n\na 1', { b: 'b 1', Z: 'Z 1', '~': '~ 1' })).toBe('Z 1\na 1\nb 1\nc 1\n~ 1\n');
  expect(merged('', {})).toBe('');
});

test('a line replaces the one under its key', () => {
  expect(merged('a 1\nb 1\n', { a: 'a 2' })).toBe('a 2\nb 1\n');
});

test('a line that is no membership stays as it is, wherever it names one', () => {
  const [story, article] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
  const noted = `# {"story":"${story}","article":"${article}"}`;
  expect(mergeGroups(`${noted}\n`, [{ story, article, words: [] }])).toBe(
    `${noted}\n{"story":"${story}","article":"${article}","words":[]}\n`,
  );
});
