import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeGroups } from '../../scripts/content/groups.ts';
import { withChecksum, withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { readJsonLines } from '../../scripts/content/read-json-lines.ts';
import { membershipSchema } from '../../src/schemas/story.ts';

const OLD = '{"story":"0a1b2c3d4e5f","article":"0a1b2c3d4e5f","words":["ferry"]}';

describe('the checksum of a line', () => {
  test('is removed when read, and never added twice', () => {
    const line = withChecksum(OLD);
    expect(withoutChecksum(line)).toBe(OLD);
    expect(withChecksum(line)).toBe(line);
  });

  test('detects any changed, lost or added byte, or the line still has the same meaning', () => {
    const line = withChecksum(OLD);
    const change = fc.record({
      at: fc.nat(line.length - 1),
      drop: fc.nat(1),
      put: fc.string({ maxLength: 1, unit: 'binary-ascii' }),
    });
    fc.assert(
      fc.property(change, ({ at, drop, put }) => {
        const damaged = `${line.slice(0, at)}${put}${line.slice(at + drop)}`;
        let read: unknown;
        try {
          read = readJsonLines(damaged, 'g.jsonl', membershipSchema);
        } catch {
          return;
        }
        expect(read).toEqual(readJsonLines(line, 'g.jsonl', membershipSchema));
      }),
      { numRuns: 2000 },
    );
  });

  test('names the line and both ways to restore it in its error', () => {
    const damaged = withChecksum(OLD).replace('ferry', 'fairy');
    const read = () =>
      readJsonLines(`${OLD}\n${damaged}\n`, 'content/groups/2025-07.jsonl', membershipSchema);
    expect(read).toThrow(
      'content/groups/2025-07.jsonl:2: the line is not as the ingest wrote it: its checksum does not match',
    );
    expect(read).toThrow(
      expect.objectContaining({
        exitStatus: 3,
        hint: 'Only the ingest writes this file. Restore it: git checkout content/groups/2025-07.jsonl, or repair it: npm run ingest -- --repair',
      }),
    );
  });

  test('is added to the lines of an older version when their file is written', () => {
    const text = mergeGroups(`${OLD}\n`, [{ story: '0a1b2c3d4e5f', article: '1a1b2c3d4e5f', words: [] }]);
    expect(text.split('\n').filter((line) => /,"sum":"[0-9a-f]{8}"\}$/.test(line))).toHaveLength(2);
  });
});
