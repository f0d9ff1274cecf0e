import type { RawDocument } from '../model.ts';
import { holdsMany } from './heavy.ts';

/** Lines of one document; a page of news has a few hundred. */
const MAX_LINES = 20_000;

/** Tags and entities of one page, each; long pages of news have ten thousand. */
const MAX_MARKS = 30_000;

/** Attributes of one tag; the parser takes the square of their number. */
const MAX_ATTRIBUTES = 2000;

/**
 * Tell a document that would take minutes or gigabytes to work on although it is small enough in bytes.
 *
 * @returns What there is too much of; nothing for a document that can be worked on.
 */
export function excess(document: RawDocument): string | undefined {
  if (document.as === 'html') return excessOfMarkup(document.html);
  const lines = document.as === 'lines' ? document.lines.length : lineCount(document.text);
  return lines > MAX_LINES ? `more than ${MAX_LINES} lines` : undefined;
}

/** Tags, entities, and objects of one feed, each; one of 100,000 entries has a million. */
const MAX_FEED_MARKS = 1_500_000;

/** @returns What a feed has too much of to be held in memory as a whole; nothing for one that can be. */
export function excessOfFeed(text: string): string | undefined {
  const marks: readonly (readonly [string, string])[] = [
    ['<', 'tags'],
    ['&', 'entities'],
    ['{', 'objects'],
  ];
  const found = marks.find(([mark]) => holdsMany(text, mark, MAX_FEED_MARKS));
  return found === undefined ? undefined : `more than ${MAX_FEED_MARKS} ${found[1]}`;
}

/** Lines that are not empty: runs of empty ones are cut short. */
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

/** The same of HTML alone, wherever it comes from. */
export function excessOfMarkup(html: string): string | undefined {
  if (holdsMany(html, '&', MAX_MARKS)) return `more than ${MAX_MARKS} entities`;
  // They become entities on the way.
  if (holdsMany(html, '\u00a0', MAX_MARKS)) return `more than ${MAX_MARKS} no-break spaces`;
  if (holdsMany(html, '<', MAX_MARKS)) return `more than ${MAX_MARKS} tags`;
  return hasCrowdedTag(html) ? `a tag with more than ${MAX_ATTRIBUTES} attributes` : undefined;
}

/** Begins an attribute, if anything stands before the next one. */
const SEPARATOR = /[\s/"']/;

/** Whether a tag holds too many attributes, with a value or without. Values in quotes count once, whatever they hold. */
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
        // A quote that is left open takes the rest of the page with it.
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

/** Elements whose text is none of the page's markup. */
const RAW_TEXT = /^<(script|style)\b/i;

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
