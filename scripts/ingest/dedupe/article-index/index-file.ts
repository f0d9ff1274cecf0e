import { crc32 } from 'node:zlib';
import { KINDS, type Kind } from '../../../../src/schemas/article.ts';
import { KEYS } from '../../extract/fingerprint/keys.ts';

/** What is stored of a published article between runs, so that its text need not be read again. */
export interface IndexEntry {
  /** 12 hex digits. */
  readonly id: string;
  readonly kind: Kind;
  /** Date of the article, milliseconds since 1970. */
  readonly time: number;
  /** Characters of the body. */
  readonly length: number;
  /** Modification time of the file in milliseconds since 1970. */
  readonly modified: number;
  /** Bytes of the file. */
  readonly size: number;
  /** First 16 hex digits of the sha256 of the file. */
  readonly hash: string;
  readonly keys: Uint32Array;
}

/** Incremented when keys or this layout change: an index of another version is rebuilt. */
const VERSION = 0x42534932;
/** Version 4, number of entries 4, CRC-32 of the entries 4, spare 4. */
const HEADER_BYTES = 16;
/** id 6, kind 1, spare 1, time 8, modified 8, size 4, length 4, hash 8, keys. */
const FIXED_BYTES = 40;
/** Bytes per article. */
export const ENTRY_BYTES = FIXED_BYTES + KEYS * 4;

/** @param entries Ordered by id. */
export function encodeIndex(entries: readonly IndexEntry[]): Buffer {
  const out = Buffer.alloc(HEADER_BYTES + entries.length * ENTRY_BYTES);
  out.writeUInt32LE(VERSION, 0);
  out.writeUInt32LE(entries.length, 4);
  entries.forEach((entry, n) => {
    const at = HEADER_BYTES + n * ENTRY_BYTES;
    out.write(entry.id, at, 6, 'hex');
    out.writeUInt8(KINDS.indexOf(entry.kind), at + 6);
    out.writeDoubleLE(entry.time, at + 8);
    out.writeDoubleLE(entry.modified, at + 16);
    out.writeUInt32LE(entry.size, at + 24);
    out.writeUInt32LE(entry.length, at + 28);
    out.write(entry.hash, at + 32, 8, 'hex');
    // In the byte order of the processor: every platform with Node packages is little-endian.
    out.set(
      new Uint8Array(entry.keys.buffer, entry.keys.byteOffset, entry.keys.byteLength),
      at + FIXED_BYTES,
    );
  });
  out.writeUInt32LE(crc32(out.subarray(HEADER_BYTES)), 8);
  return out;
}

/** @returns The entries; empty if the bytes are damaged or not an index of this version. */
export function decodeIndex(bytes: Buffer): IndexEntry[] {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32LE(0) !== VERSION) return [];
  const count = bytes.readUInt32LE(4);
  if (bytes.length !== HEADER_BYTES + count * ENTRY_BYTES) return [];
  if (crc32(bytes.subarray(HEADER_BYTES)) !== bytes.readUInt32LE(8)) return [];
  // One copy for all entries.
  const all = new Uint32Array(count * KEYS);
  const copy = new Uint8Array(all.buffer);
  return Array.from({ length: count }, (_, n) => {
    const at = HEADER_BYTES + n * ENTRY_BYTES;
    const keys = all.subarray(n * KEYS, (n + 1) * KEYS);
    copy.set(bytes.subarray(at + FIXED_BYTES, at + ENTRY_BYTES), n * KEYS * 4);
    return {
      id: bytes.toString('hex', at, at + 6),
      kind: KINDS[bytes.readUInt8(at + 6)] ?? 'article',
      time: bytes.readDoubleLE(at + 8),
      modified: bytes.readDoubleLE(at + 16),
      size: bytes.readUInt32LE(at + 24),
      length: bytes.readUInt32LE(at + 28),
      hash: bytes.toString('hex', at + 32, at + 40),
      keys,
    };
  });
}
