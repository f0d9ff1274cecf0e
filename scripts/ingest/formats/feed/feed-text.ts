import { rootElement } from '../markup-root.ts';

/** A feed without surrounding text, repaired if it is truncated. */
export interface FeedText {
  readonly text: string;
  /** Text before it, such as a warning of the program that wrote it. */
  readonly before: string;
  /** The text after the last complete entry, which is left out if the root element is not closed. */
  readonly lost: string;
}

const START = /<\?xml\s|<(?:\w{1,20}:)?(?:rss|rdf|feed)[\s>]/i;
/** Maximum length of the text before a feed in UTF-16 units. */
const MAX_BEFORE_CHARS = 8192;

/** @returns Where an XML feed begins; `undefined` for a page, or a text about feeds. */
export function feedStart(text: string): number | undefined {
  const at = text.slice(0, MAX_BEFORE_CHARS).search(START);
  if (at < 0 || /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, at))) return undefined;
  return isXmlFeed(rootElement(text.slice(at))) ? at : undefined;
}

function isXmlFeed(root: string): boolean {
  return ['rss', 'rdf:rdf', 'feed', 'channel'].includes(root) || root.endsWith(':feed');
}

/** @param text A feed of any kind, perhaps with text before it. */
export function feedText(text: string): FeedText {
  const start = feedStart(text);
  if (start === undefined) return closedJson(text);
  const before = text.slice(0, start);
  const xml = text.slice(start);
  const root = /<((?:\w{1,20}:)?(?:rss|rdf|feed))[\s>]/i.exec(xml)?.[1] ?? 'channel';
  const end = xml.toLowerCase().lastIndexOf(`</${root.toLowerCase()}`);
  if (end >= 0) return { text: xml, before, lost: '' };
  const [last] = [...xml.matchAll(/<\/(?:\w{1,20}:)?(?:item|entry)\s{0,3}>/gi)].slice(-1);
  if (last === undefined) return { text: xml, before, lost: '' };
  const whole = last.index + last[0].length;
  const channel = /rss$/i.test(root) ? '</channel>' : '';
  return { text: `${xml.slice(0, whole)}${channel}</${root}>`, before, lost: xml.slice(whole) };
}

/** Close a truncated JSON Feed after its last complete item. */
function closedJson(text: string): FeedText {
  let depth = 0;
  let quoted = false;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === ITEM_DEPTH) whole = at + 1;
    }
  }
  if (depth <= 0 || whole === 0) return { text, before: '', lost: '' };
  return { text: `${text.slice(0, whole)}]}`, before: '', lost: text.slice(whole) };
}

/** Nesting depth of an item: the feed and its list. */
const ITEM_DEPTH = 2;
