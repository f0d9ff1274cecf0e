/**
 * Lines of `groups/` and `ledger/`, which only the ingest writes, end in a checksum: `…,"sum":"1a2b3c4d"}`.
 *
 * `sum` is the CRC-32 of the line without it, in hex: it detects accidents (a changed byte, half a line, two lines in
 * one) but not forgery. A line without one comes from an older version and is accepted.
 */
import { crc32 } from 'node:zlib';

const SUM = /,"sum":"([0-9a-f]{8})"\}$/;
/** Characters of `,"sum":"1a2b3c4d"}`. */
const SUM_CHARS = 18;

/** @param json A JSON object with at least one key; a line that already has its checksum is returned unchanged. */
export function withChecksum(json: string): string {
  if (SUM.test(json)) return json;
  return `${json.slice(0, -1)},"sum":"${checksum(json)}"}`;
}

/** @returns The line without its checksum; `undefined` if the checksum does not match. */
export function withoutChecksum(line: string): string | undefined {
  const sum = SUM.exec(line)?.[1];
  if (sum === undefined) return line;
  const json = `${line.slice(0, -SUM_CHARS)}}`;
  return checksum(json) === sum ? json : undefined;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
