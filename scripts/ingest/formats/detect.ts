import type { SourceFormat } from '../model.ts';
import { BINARY } from './binary-signatures.ts';
import { decode, utf16ByZeros } from './decode.ts';

/** What the head of a dump shows. */
export type DetectedFormat =
  | {
      readonly form: SourceFormat;
      readonly layout: 'text' | 'html' | 'json' | 'jsonl' | 'xml-feed' | 'json-feed' | 'archive';
    }
  | { readonly form: undefined; readonly what: string };

/**
 * Tell the form of a dump by its first bytes; the ending of its name decides only between JSON Lines and
 * one JSON text, and for text that starts like nothing else.
 *
 * @param head First bytes, unpacked; at least 1 KiB of them where there are as many.
 * @param name The file's name; a `.gz` at its end is passed over.
 */
export function detectFormat(head: Buffer, name: string): DetectedFormat {
  const binary = BINARY.find(({ at, bytes }) => head.subarray(at, at + bytes.length).equals(bytes));
  if (binary !== undefined) return { form: undefined, what: binary.what };
  if (
    /^WARC\/\d/.test(head.toString('latin1', 0, 8)) ||
    /^filedesc:\/\//.test(head.toString('latin1', 0, 16))
  ) {
    return { form: 'archive', layout: 'archive' };
  }
  if (isBinary(head)) {
    const isRiff = head.toString('latin1', 0, 4) === 'RIFF';
    return { form: undefined, what: isRiff ? 'a RIFF file (sound, film or WebP image)' : 'binary data' };
  }
  const text = decode(head).text.trimStart();
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return byMarkup(text, ending) ?? byJson(text, ending) ?? byEnding(text, ending);
}

function byMarkup(text: string, ending: string): DetectedFormat | undefined {
  if (!text.startsWith('<')) return undefined;
  const root = rootOf(text);
  if (
    root === 'rss' ||
    root === 'rdf:rdf' ||
    root === 'feed' ||
    root.endsWith(':feed') ||
    root === 'channel'
  ) {
    return { form: 'feed', layout: 'xml-feed' };
  }
  if (HTML_ROOTS.has(root) || /^<!doctype\s+html/i.test(text) || /<(?:html|body|head)[\s>]/i.test(text)) {
    return { form: 'html', layout: 'html' };
  }
  if (text.startsWith('<?xml') && !ending.includes('htm'))
    return { form: undefined, what: `XML of the kind <${root}>` };
  return ending.includes('htm') ? { form: 'html', layout: 'html' } : undefined;
}

/** Elements that a saved page, or a segment of one, may start with. */
const HTML_ROOTS = new Set(
  (
    'html head body title meta link base script style div p article section main header nav h1 h2 h3 ul ol table ' +
    'span a img figure center font'
  ).split(' '),
);

/** Name of the first element behind declarations, comments and doctypes, lower case. */
function rootOf(text: string): string {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return '';
    if (text.startsWith('<!--', open)) at = endOf(text, '-->', open);
    else if (text.startsWith('<?', open)) at = endOf(text, '?>', open);
    else if (text.startsWith('<!', open)) at = endOfDoctype(text, open);
    else return /^<([A-Za-z][\w:.-]{0,40})/.exec(text.slice(open, open + 50))?.[1]?.toLowerCase() ?? '';
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
}

function endOfDoctype(text: string, from: number): number {
  const subset = text.indexOf('[', from);
  const close = text.indexOf('>', from);
  return subset >= 0 && subset < close ? endOf(text, ']>', from) : endOf(text, '>', from);
}

function byJson(text: string, ending: string): DetectedFormat | undefined {
  if (/^\[\s*[[{\]]/.test(text)) return { form: 'records', layout: 'json' };
  if (!/^\{\s*["}]/.test(text)) return undefined;
  const head = text.slice(0, 4096);
  if (/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head))
    return { form: 'feed', layout: 'json-feed' };
  if (ending === 'jsonl' || ending === 'ndjson' || startsWithLines(text))
    return { form: 'records', layout: 'jsonl' };
  return { form: 'records', layout: 'json' };
}

/** One object a line: the first line is whole, or the second starts one as well. */
function startsWithLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0) return false;
  const line = text.slice(0, end).trimEnd();
  return (line.length > 1 && line.endsWith('}')) || /^\s*\{\s*"/.test(text.slice(end + 1, end + 200));
}

function byEnding(text: string, ending: string): DetectedFormat {
  if (ending === 'jsonl' || ending === 'ndjson') return { form: 'records', layout: 'jsonl' };
  if (ending === 'json') return { form: 'records', layout: 'json' };
  if (ending === 'html' && /<[a-z]/i.test(text)) return { form: 'html', layout: 'html' };
  return { form: 'text', layout: 'text' };
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
