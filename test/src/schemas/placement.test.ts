import { expect, test } from 'vitest';
import { parseStory } from '../../../scripts/content/story-file.ts';
import { isPinned } from '../../../src/schemas/placement.ts';

const read = (lines: string) =>
  parseStory(`---\nid: aaaaaaaaaaaa\ntitle: Ferries\n${lines}---\n`, 'story.md').data;

test('an editor pins an article permanently or until a day, chooses a place, and writes a kicker', () => {
  expect(read('pinned: 2026-10-08\nweight: major\nkicker: The vote\n')).toMatchObject({
    pinned: '2026-10-08',
    weight: 'major',
    kicker: 'The vote',
  });
  expect(read('pinned: true\n').pinned).toBe(true);
  expect(['2026-10-08', '2026-10-09'].map((day) => isPinned('2026-10-08', day))).toEqual([true, false]);
});

test.each([
  ['pinned: next week\n', 'pinned: expected true, false or a last day such as 2026-10-08'],
  ['pinned: 2026-02-30\n', 'pinned: expected true, false or a last day such as 2026-10-08'],
  ['weight: huge\n', 'weight: expected one of lead, major, standard, brief'],
  [`kicker: ${'x'.repeat(41)}\n`, 'kicker: expected at most 40'],
  ['kicker: "a\\nb"\n', 'kicker: expected one line'],
])('reports for %j what was expected, with the line number', (line, message) => {
  expect(() => read(line)).toThrow(message);
  expect(() => read(line)).toThrow('story.md:4');
});
