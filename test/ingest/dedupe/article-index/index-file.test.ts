import { describe, expect, it } from 'vitest';
import {
  decodeIndex,
  ENTRY_BYTES,
  encodeIndex,
  type IndexEntry,
} from '../../../../scripts/ingest/dedupe/article-index/index-file.ts';
import { KEYS } from '../../../../scripts/ingest/extract/fingerprint/keys.ts';

const entry = (n: number): IndexEntry => ({
  id: n.toString(16).padStart(12, '0'),
  kind: 'video',
  time: 1_790_000_000_000 + n,
  length: 2000 + n,
  modified: 1_790_000_000_123.5,
  size: 4096 + n,
  hash: 'a1b2c3d4e5f60718',
  keys: Uint32Array.from({ length: KEYS }, (_, k) => 0xffffff00 + k + n),
});

describe('the index of the archive', () => {
  it('takes at most 200 bytes per article', () => {
    expect(ENTRY_BYTES).toBeLessThanOrEqual(200);
    expect(encodeIndex([entry(1), entry(2)]).length - encodeIndex([entry(1)]).length).toBe(ENTRY_BYTES);
  });

  it('returns what was stored', () => {
    expect(decodeIndex(encodeIndex([entry(1), entry(2)]))).toEqual([entry(1), entry(2)]);
  });

  it('has a new version number if its byte order changes', () => {
    const bytes = encodeIndex([entry(1)]);
    const part = (from: number, to: number) => bytes.subarray(from, to).toString('hex');
    // Files of earlier versions are on disks: if one of these changes, increment the version first.
    const double = (value: number) => Buffer.from(new Float64Array([value]).buffer).toString('hex');
    const { time, modified } = entry(1);
    expect(part(0, 8)).toBe('3249534201000000');
    expect(part(12, 16)).toBe('00000000');
    expect(part(16, 24)).toBe('0000000000010100');
    expect(part(24, 40)).toBe(double(time) + double(modified));
    expect(part(40, 56)).toBe('01100000d1070000a1b2c3d4e5f60718');
    expect(part(56, 64)).toBe('01ffffff02ffffff');
    expect(bytes).toHaveLength(16 + ENTRY_BYTES);
  });

  it('counts as empty if it is damaged', () => {
    const bytes = encodeIndex([entry(1), entry(2)]);
    expect(decodeIndex(bytes.subarray(0, -1))).toEqual([]);
    expect(decodeIndex(Buffer.from('something else'))).toEqual([]);
    expect(decodeIndex(Buffer.alloc(0))).toEqual([]);
  });
});

it('an index with any changed byte counts as absent', () => {
  const bytes = encodeIndex([entry(1), entry(2)]);
  for (let at = 0; at < bytes.length; at++) {
    if (at >= 12 && at < 16) continue;
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    expect(decodeIndex(damaged), `byte ${at}`).toEqual([]);
  }
});
