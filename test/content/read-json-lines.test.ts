import { expect, test } from 'vitest';
import { readJsonLines } from '../../scripts/content/read-json-lines.ts';
import { membershipSchema } from '../../src/schemas/story.ts';

const LINE = '{"story":"0a1b2c3d4e5f","article":"0a1b2c3d4e5f","words":[]}';

test('every non-empty line is an entry', () => {
  const other = LINE.replace(/5f"/, '60"');
  expect(readJsonLines(`${LINE}\n\n${other}\n`, 'g.jsonl', membershipSchema)).toHaveLength(2);
  expect(readJsonLines('', 'g.jsonl', membershipSchema)).toEqual([]);
});

test.each([
  ['<<<<<<< HEAD', 'g.jsonl:2: conflict marker "<<<<<<< HEAD"'],
  ['>>>>>>> theirs', 'g.jsonl:2: conflict marker ">>>>>>> theirs"'],
  ['=======', 'g.jsonl:2: expected one JSON object per line'],
  ['{"story":"x"}', 'g.jsonl:2: story: expected 12 hex digits'],
  ['[]', 'g.jsonl:2: expected "key: value" lines'],
])('an invalid line %j is refused with its number', (line, message) => {
  expect(() => readJsonLines(`${LINE}\n${line}\n`, 'g.jsonl', membershipSchema)).toThrow(message);
});
