import * as zlib from 'node:zlib';
import { systemCode } from '../../../content/system-error.ts';
import { MAX_DOCUMENT_BYTES, sizeText } from '../../inbox/limits.ts';

/** Maximum number of encodings of one body; two are rare, and more are an attack. */
const MAX_ENCODINGS = 4;
const LIMIT = { maxOutputLength: MAX_DOCUMENT_BYTES };

/**
 * Decode the content encodings of a body, last first (RFC 9110, section 8.4).
 *
 * Crawlers may keep the header although they decoded the body, or leave the header out, so the bytes decide where
 * possible.
 *
 * @param header `Content-Encoding`, in lower case: `br, gzip`.
 * @returns The body, or what is wrong with it.
 */
export function undoEncodings(header: string, body: Buffer): Buffer | string {
  const encodings = header
    .split(',')
    .map((encoding) => encoding.trim().replace(/^x-/, ''))
    .filter((encoding) => !/^(?:identity|none|utf-?8)?$/.test(encoding));
  // The body may be compressed although the header does not say so.
  if (encodings.length === 0) encodings.push('gzip');
  if (encodings.length > MAX_ENCODINGS)
    return `the response is packed ${encodings.length} times; at most ${MAX_ENCODINGS} were expected`;
  let unpacked = body;
  for (const encoding of encodings.reverse()) {
    const undo = DECODERS.get(encoding);
    if (undo === undefined) return `unknown content encoding ${JSON.stringify(encoding.slice(0, 40))}`;
    try {
      unpacked = undo(unpacked);
    } catch (error) {
      if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE')
        return `the response unpacks to more than ${sizeText(MAX_DOCUMENT_BYTES)}`;
      if (!isMarkup(unpacked)) return `the ${encoding} of the response is damaged`;
    }
  }
  return unpacked;
}

const DECODERS: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ['gzip', (bytes: Buffer) => (isGzip(bytes) ? zlib.gunzipSync(bytes, LIMIT) : bytes)],
  [
    'deflate',
    (bytes: Buffer) =>
      bytes[0] === 0x78 ? zlib.inflateSync(bytes, LIMIT) : zlib.inflateRawSync(bytes, LIMIT),
  ],
  ['br', (bytes: Buffer) => zlib.brotliDecompressSync(bytes, LIMIT)],
  ['zstd', (bytes: Buffer) => zlib.zstdDecompressSync(bytes, LIMIT)],
]);

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Whether the bytes are the page itself, already decoded by a crawler. */
function isMarkup(bytes: Buffer): boolean {
  return /^(?:ï»¿)?\s*</.test(bytes.toString('latin1', 0, 100));
}
