/**
 * Lines of `groups/` and `ledger/`, which the ingest alone writes, end in a checksum: `…,"sum":"1a2b3c4d"}`.
 *
 * `sum` is the CRC-32 of the line without it, in hex: it finds every accident (a changed byte, half a line, two
 * lines in one), and guards against no forger. A line without one is of an older version, and is read as it is.
 */
import { crc32 } from 'node:zlib';

const SUM = /,"sum":"([0-9a-f]{8})"\}$/;
/** Characters of `,"sum":"1a2b3c4d"}`. */
const SUM_CHARS = 18;

/** @param json One JSON object with a key at least; a line that has its checksum already stays as it is. */
export function withChecksum(json: string): string {
  if (SUM.test(json)) return json;
  return `${json.slice(0, -1)},"sum":"${checksum(json)}"}`;
}

/** @returns The line without its checksum; `undefined` when it is not the one that was written. */
export function withoutChecksum(line: string): string | undefined {
  const sum = SUM.exec(line)?.[1];
  if (sum === undefined) return line;
  const json = `${line.slice(0, -SUM_CHARS)}}`;
  return checksum(json) === sum ? json : undefined;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
