import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GzipMembers } from '../../../scripts/ingest/inbox/gzip-members.ts';

test('members are counted wherever the file is split, without those inside others', () => {
  const text = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 300 }),
    fc.constant(gzipSync('a page within a page')),
  );
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 60 }),
      (texts, size) => {
        const file = Buffer.concat(texts.map((bytes) => gzipSync(bytes)));
        const members = new GzipMembers();
        for (let at = 0; at < file.length; at += size) members.add(file.subarray(at, at + size));
        expect(members.count).toBe(texts.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('a file that is not gzip has no members', () => {
  const members = new GzipMembers();
  members.add(Buffer.from('WARC/1.0'));
  expect(members.count).toBe(0);
});
