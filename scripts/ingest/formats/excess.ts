import type { RawDocument } from '../model.ts';
import { holdsMany } from './heavy.ts';

/** Maximum number of lines of one document; a page of news has a few hundred. */
const MAX_LINES = 20_000;

/** Maximum number of tags, and of entities, of one page; long pages of news have ten thousand. */
const MAX_MARKS = 30_000;

/** Maximum number of attributes of one tag, in which the parser is quadratic. */
const MAX_ATTRIBUTES = 2000;

/**
 * Recognise a document that would take minutes or gigabytes to process although it is small enough in bytes.
 *
 * @returns What there is too much of; `undefined` for a document that can be processed.
 */
export function excess(document: RawDocument): string | undefined {
  if (document.as === 'html') return excessOfMarkup(document.html);
  const lines = document.as === 'lines' ? document.lines.length : lineCount(document.text);
  return lines > MAX_LINES ? `more than ${MAX_LINES} lines` : undefined;
}

/** Maximum number of tags, of entities, and of objects of one feed; one of 100,000 entries has a million. */
const MAX_FEED_MARKS = 1_500_000;

/** @returns What a feed has too much of to fit into memory; `undefined` if it fits. */
export function excessOfFeed(text: string): string | undefined {
  const marks: readonly (readonly [string, string])[] = [
    ['<', 'tags'],
    ['&', 'entities'],
    ['{', 'objects'],
  ];
  const found = marks.find(([mark]) => holdsMany(text, mark, MAX_FEED_MARKS));
  return found === undefined ? undefined : `more than ${MAX_FEED_MARKS} ${found[1]}`;
}

/** Number of lines; consecutive empty ones are shortened. */
function lineCount(text: string): number {
  if (text.length < MAX_LINES) return 0;
  let count = 0;
  let empty = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) {
      if (empty) count++;
      empty = false;
    } else empty = true;
  }
  return count;
}

/** The same for HTML from any source. */
export function excessOfMarkup(html: string): string | undefined {
  if (holdsMany(html, '&', MAX_MARKS)) return `more than ${MAX_MARKS} entities`;
  // They are converted to entities later.
  if (holdsMany(html, '\u00a0', MAX_MARKS)) return `more than ${MAX_MARKS} no-break spaces`;
  if (holdsMany(html, '<', MAX_MARKS)) return `more than ${MAX_MARKS} tags`;
  return hasCrowdedTag(html) ? `a tag with more than ${MAX_ATTRIBUTES} attributes` : undefined;
}

/** Begins an attribute, if there is text before the next separator. */
const SEPARATOR = /[\s/"']/;

/** Whether a tag has too many attributes, with or without values. A quoted value counts once, whatever it contains. */
function hasCrowdedTag(html: string): boolean {
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open)) {
    if (!/[a-z]/i.test(html.charAt(open + 1))) {
      open++;
      continue;
    }
    const raw = RAW_TEXT.exec(html.slice(open, open + 8))?.[1]?.toLowerCase();
    let count = 0;
    let at = open + 1;
    for (; at < html.length && html[at] !== '>'; at++) {
      const mark = html.charAt(at);
      if ((mark === '"' || mark === "'") && /=\s*$/.test(html.slice(Math.max(0, at - 20), at))) {
        const close = html.indexOf(mark, at + 1);
        // An unclosed quote extends to the end of the page.
        if (close < 0) return false;
        at = close;
      } else if (SEPARATOR.test(mark) && !SEPARATOR.test(html.charAt(at + 1)) && ++count > MAX_ATTRIBUTES)
        return true;
    }
    open = raw === undefined ? at : endOfRawText(html, raw, at);
    if (open < 0) return false;
  }
  return false;
}

/** Elements whose content is not markup. */
const RAW_TEXT = /^<(script|style)\b/i;

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
