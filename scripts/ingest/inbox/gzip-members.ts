/** Length of a member's header in bytes; RFC 1952. */
const HEADER_BYTES = 10;
/** Length of the field before a member with the uncompressed size of the previous one, modulo 2³². */
const SIZE_BYTES = 4;
/** Maximum compression ratio of deflate. */
const MAX_RATIO = 1032;

/**
 * Counts the members of a gzip file as it is streamed. A member may contain bytes that look like a header, so a header
 * counts only after a size that the previous member can have.
 */
export class GzipMembers {
  count = 0;
  /** The end of the previous chunk, for headers that span a chunk boundary. */
  private tail: Buffer = Buffer.alloc(0);
  /** Number of bytes of the file before `tail`. */
  private before = 0;
  /** Offsets in the file: where to search next, and where the last member begins. */
  private next = 0;
  private start = 0;

  /** @param chunk The next bytes of the file. */
  add(chunk: Buffer): void {
    const bytes = Buffer.concat([this.tail, chunk]);
    const end = bytes.length - HEADER_BYTES;
    const from = this.next - this.before;
    for (let at = bytes.indexOf(0x1f, from); at >= 0 && at <= end; at = bytes.indexOf(0x1f, at + 1)) {
      if (!isHeader(bytes, at)) continue;
      const place = this.before + at;
      if (place > 0 && !isSize(bytes.readUInt32LE(at - SIZE_BYTES), place - this.start)) continue;
      this.count++;
      this.start = place;
    }
    this.next = Math.max(this.next, this.before + end + 1);
    const kept = Math.min(bytes.length, HEADER_BYTES - 1 + SIZE_BYTES);
    this.tail = bytes.subarray(bytes.length - kept);
    this.before += bytes.length - kept;
  }
}

/**
 * Whether there is a header: two magic bytes, deflate, no reserved flags, a known compression level and operating
 * system.
 */
function isHeader(bytes: Buffer, at: number): boolean {
  if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || (bytes[at + 3] ?? 0xff) > 0x1f) return false;
  const effort = bytes[at + 8];
  const system = bytes[at + 9] ?? 0;
  return (effort === 0 || effort === 2 || effort === 4) && (system <= 13 || system === 255);
}

/** @param packed Bytes of the member, including header and trailer. */
function isSize(size: number, packed: number): boolean {
  // Incompressible data grows only by its framing: five bytes per 64 KiB, header and trailer.
  return (
    packed > HEADER_BYTES + SIZE_BYTES * 2 && size <= packed * MAX_RATIO && packed <= size * 1.1 + 70_000
  );
}
