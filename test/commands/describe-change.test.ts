import { expect, it } from 'vitest';
import { describeChange } from '../../scripts/commands/describe-change.ts';

const file = (head: string, body: string) => `---\n${head}\n---\n\n${body}\n`;

it('a dry run lists new and deleted files, and of a changed article what differs', () => {
  expect(describeChange({ path: 'a.md', what: 'new' } as never)).toBe('  new      a.md');
  expect(describeChange({ path: 'a.md', what: 'deleted' } as never)).toBe('  deleted  a.md');
  const changed = (before: string, after: string, path = 'a.md') =>
    describeChange({ path, what: 'changed', texts: { before, after } } as never);
  const before = file('title: Ferry\ntopics: [sport]\ngenerated: aaaaaaaa', 'It rained.');
  expect(changed(before, file('title: Ferries\ntopics: [sport]\ngenerated: bbbbbbbb', 'It rained.'))).toBe(
    '  changed  a.md: title "Ferry" → "Ferries"',
  );
  expect(changed(before, file('title: Ferry\ngenerated: aaaaaaaa', 'It rained all day.'))).toMatch(
    /^ {2}changed {2}a\.md: topics \["sport"\] → none, text \(\d+ → \d+ characters\)$/,
  );
  expect(changed(before, file('title: Ferry\ntopics: [sport]\ngenerated: cccccccc', 'It rained.'))).toBe(
    '  changed  a.md',
  );
  expect(changed('a', 'b', 'groups/2025-07.jsonl')).toBe('  changed  groups/2025-07.jsonl');
  const long = changed(before, file(`title: ${'x'.repeat(99)}\ntopics: [sport]`, 'It rained.'));
  expect(long).toMatch(/→ "x{58}…$/);
});
