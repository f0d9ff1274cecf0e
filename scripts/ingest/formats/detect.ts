import { BINARY } from './binary-signatures.ts';
import { decode, utf16ByZeros } from './decode.ts';
import type { DumpHead, Format } from './format.ts';
import { rootElement } from './markup-root.ts';
import { FORMATS } from './registry.ts';

/** The format of a dump, or what it is instead: `a PDF file`, `binary data`. */
export type DetectedFormat =
  | { readonly format: Format; readonly head: DumpHead }
  | { readonly format: undefined; readonly what: string };

/**
 * Tell the format of a dump by its first bytes; the extension of its name decides only where they leave it open.
 *
 * @param bytes First bytes, decompressed; at least 1 KiB of them where there are as many.
 * @param name The file's name; a `.gz` at its end is passed over.
 */
export function detectFormat(bytes: Buffer, name: string): DetectedFormat {
  const signature = BINARY.find(({ at, bytes: mark }) => bytes.subarray(at, at + mark.length).equals(mark));
  if (signature !== undefined) return { format: undefined, what: signature.what };
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const undecoded = { bytes, text: '', extension };
  const binary = find(undecoded, true);
  if (binary !== undefined) return { format: binary, head: undecoded };
  if (isBinary(bytes)) {
    const isRiff = bytes.toString('latin1', 0, 4) === 'RIFF';
    return { format: undefined, what: isRiff ? 'a RIFF file (sound, film or WebP image)' : 'binary data' };
  }
  const head = { bytes, text: decode(bytes).text.trimStart(), extension };
  const format = find(head, false);
  if (format === undefined || (format.name === 'text' && head.text.startsWith('<?xml'))) {
    return { format: undefined, what: `XML of the kind <${rootElement(head.text)}>` };
  }
  return { format, head };
}

function find(head: DumpHead, isBinaryFormat: boolean): Format | undefined {
  return FORMATS.find((format) => format.isBinary === isBinaryFormat && format.detect(head));
}

/** Control characters that no text holds in numbers; a few strays are dirt, not a format. */
function isBinary(head: Buffer): boolean {
  if (utf16ByZeros(head) !== undefined || (head[0] ?? 0) >= 0xfe)
    return (head[0] ?? 0) >= 0xfe && !hasMark(head);
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > head.length * 0.05 && controls > 2;
}

function hasMark(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
