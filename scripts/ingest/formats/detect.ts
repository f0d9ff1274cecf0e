import { binaryData } from './binary-data.ts';
import { decode } from './decode.ts';
import type { DumpHead, Format } from './format.ts';
import { rootElement } from './markup-root.ts';
import { FORMATS } from './registry.ts';

/** The format of a dump, or what it is instead: `a PDF file`, `binary data`. */
export type DetectedFormat =
  | { readonly format: Format; readonly head: DumpHead }
  | { readonly format: undefined; readonly what: string };

/**
 * Detect the format of a dump from its first bytes; the extension of its name decides only if they are ambiguous.
 *
 * @param bytes First bytes, decompressed; at least 1 KiB, if there are as many.
 * @param name Name of the file; a `.gz` at its end is ignored.
 */
export function detectFormat(bytes: Buffer, name: string): DetectedFormat {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const undecoded = { bytes, text: '', extension };
  const binary = find(undecoded, true);
  if (binary !== undefined) return { format: binary, head: undecoded };
  const what = binaryData(bytes);
  if (what !== undefined) return { format: undefined, what };
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
