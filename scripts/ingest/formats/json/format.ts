import type { DumpBytes } from '../../inbox/dump-bytes.ts';
import { utf16ByZeros } from '../decode.ts';
import type { DumpHead, Format } from '../format.ts';
import { asUtf8 } from './as-utf8.ts';
import { readRecords } from './read-records.ts';

/** Records: JSON Lines with one object per line, or a JSON array of objects. */
export const jsonFormat: Format = {
  name: 'records',
  label: 'JSON or JSON Lines',
  isBinary: false,
  detect: ({ text, extension }) =>
    /^\[\s*[[{\]]/.test(text) || isObject(text) || extension === 'json' || isLinesExtension(extension),
  async *read(bytes, origin, head) {
    yield* readRecords(utf8(bytes), isLines(head) ? 'jsonl' : 'json', origin);
  },
};

function isObject(text: string): boolean {
  return /^\{\s*["}]/.test(text);
}

function isLinesExtension(extension: string): boolean {
  return extension === 'jsonl' || extension === 'ndjson';
}

function isLines({ text, extension }: DumpHead): boolean {
  if (text.startsWith('[')) return isLinesExtension(extension) && !/^\[\s*[[{\]]/.test(text);
  return isLinesExtension(extension) || (isObject(text) && startsWithLines(text));
}

/** Whether there is one object per line: the first line is complete, or the second begins one as well. */
function startsWithLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0) return false;
  const line = text.slice(0, end).trimEnd();
  return (line.length > 1 && line.endsWith('}')) || /^\s*\{\s*"/.test(text.slice(end + 1, end + 200));
}

/** Converts UTF-16 to UTF-8. */
function utf8(bytes: DumpBytes): AsyncIterable<Buffer> {
  const { head } = bytes;
  if (head[0] === 0xff && head[1] === 0xfe) return asUtf8(bytes.all, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return asUtf8(bytes.all, 'utf-16be');
  const wide = utf16ByZeros(head);
  return wide === undefined ? bytes.all : asUtf8(bytes.all, wide);
}
