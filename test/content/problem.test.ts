import { expect, it } from 'vitest';
import { placedMessage } from '../../scripts/content/problem.ts';

it.each([
  ['content/site.yaml', 'line 3', 'content/site.yaml:3: unknown key'],
  ['records.jsonl', 'record 7', 'records.jsonl, record 7: unknown key'],
  ['dump.txt', 'lines 3-5', 'dump.txt, lines 3-5: unknown key'],
  ['/articles/x/', '', '/articles/x/: unknown key'],
  ['', '', 'unknown key'],
])(
  'a problem is printed after its place, in a format that code editors recognise: %j, %j',
  (file, place, line) => {
    expect(placedMessage({ file, place, message: 'unknown key' })).toBe(line);
  },
);
