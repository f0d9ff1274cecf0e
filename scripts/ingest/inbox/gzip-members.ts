/** Bytes of a member's header; RFC 1952. */
const HEADER_BYTES = 10;
/** Bytes before a member that tell the unpacked length of the one before it, modulo 2³². */
const SIZE_BYTES = 4;
/** Deflate packs no more than this many bytes into one. */
const MAX_RATIO = 1032;

/**
 * Counts the members of a gzip file while it goes by. Bytes that look like a header may stand inside a member,
 * a picture or a packed page, so a header counts only when a length that its member can have stands before it.
 */
export class GzipMembers {
  count = 0;
  /** End of what has gone by: what a header at the border needs. */
  private tail: Buffer = Buffer.alloc(0);
  /** Bytes of the file before `tail`. */
  private before = 0;
  /** Where to look next, and where the last member begins; both in the file. */
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

/** Two magic bytes, deflate, no reserved flags, a known effort and a known system. */
function isHeader(bytes: Buffer, at: number): boolean {
  if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || (bytes[at + 3] ?? 0xff) > 0x1f) return false;
  const effort = bytes[at + 8];
  const system = bytes[at + 9] ?? 0;
  return (effort === 0 || effort === 2 || effort === 4) && (system <= 13 || system === 255);
}

/** @param packed Bytes of the member, header and trailer included. */
function isSize(size: number, packed: number): boolean {
  // Noise grows by its framing alone: five bytes for every 64 KiB at least, header and trailer.
  return (
    packed > HEADER_BYTES + SIZE_BYTES * 2 && size <= packed * MAX_RATIO && packed <= size * 1.1 + 70_000
  );
}
