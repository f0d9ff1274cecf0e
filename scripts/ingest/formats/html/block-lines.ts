import { isDataTable } from './data-table.ts';
import { type Frame, frameOf } from './frame.ts';

/** A span of a page's text between two block borders or line breaks. */
export interface BlockLine {
  /** With collapsed white space. */
  readonly text: string;
  /** The innermost block element around it. */
  readonly block: Frame;
  /** The innermost element around it: `block`, or an element inside it, such as a `span` with all of the text. */
  readonly inner: Frame;
  /** First non-blank text node. */
  readonly first: Node;
  /** UTF-16 units of the text inside links. */
  readonly linked: number;
  /** In a heading: offsets in UTF-16 units where an element inside it begins or ends. */
  readonly seams: readonly number[];
  /** Times stated by `time` and similar elements inside it, or between the previous line and it. */
  readonly times: readonly TimeStamp[];
}

/** A time that an element states. */
export interface TimeStamp {
  /** As written in an attribute, else in the element. */
  readonly value: string;
  /** Whether the element marks it as the time of publication. */
  readonly published: boolean;
}

/** Elements that break a line before and after them; HTML standard, rendering section. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main menu meta nav ' +
    'noscript object ol optgroup option p pre script search section select style summary svg table tbody td template ' +
    'textarea tfoot th thead title tr ul video audio math'
  ).split(' '),
);

/** Elements whose text is a single paragraph or title. */
const PARAGRAPHS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'td', 'th']);

const TEXT = 3;

/**
 * Split a page into lines, in document order. Every text node is in one line; comments, attributes and blank text are
 * in none. Without recursion, since pages may be nested to any depth.
 *
 * @param root Root element of a document; it is not changed.
 */
export function blockLines(root: Element): BlockLine[] {
  const lines: BlockLine[] = [];
  let frame = frameOf(root, undefined);
  const blocks: Frame[] = [frame];
  let parts: string[] = [];
  let first: Node | undefined;
  let links = 0;
  let linked = 0;
  let broken = false;
  let times: TimeStamp[] = [];
  // A heading is one line, whatever it contains, and so is a row of data.
  let heading: Frame | undefined;
  let row: Frame | undefined;
  let inner: Frame | undefined;
  function flush(): void {
    const block = blocks.at(-1);
    if (first !== undefined && block !== undefined) {
      const { text, seams } =
        heading === undefined
          ? { text: parts.join('').replace(/\s+/gu, ' ').trim(), seams: [] }
          : joinParts(parts);
      const around = heading === undefined && row === undefined ? (inner ?? block) : block;
      lines.push({ text, block, inner: around, first, linked: Math.min(linked, text.length), seams, times });
      times = [];
    }
    parts = [];
    first = undefined;
    inner = undefined;
    linked = 0;
  }
  function enter(element: Element): void {
    frame = frameOf(element, frame);
    if (frame.isLink) links++;
    const time = timeStamp(element, frame.name);
    if (time !== undefined) times.push(time);
    if (heading !== undefined) parts.push(BLOCKS.has(frame.name) ? BLOCK_SEAM : SEAM);
    else if (row !== undefined) {
      if (BLOCKS.has(frame.name)) parts.push(' ');
    } else if (BLOCKS.has(frame.name)) {
      flush();
      blocks.push(frame);
      if (isHeading(frame)) heading = frame;
      else if (frame.name === 'tr' && isDataTable(frame)) row = frame;
    }
  }
  function leave(): void {
    if (frame.isLink) links--;
    if (heading !== undefined && frame !== heading) parts.push(BLOCKS.has(frame.name) ? BLOCK_SEAM : SEAM);
    else if (row !== undefined && frame !== row) {
      if (BLOCKS.has(frame.name)) parts.push(' ');
    } else if (BLOCKS.has(frame.name)) {
      flush();
      blocks.pop();
      heading = undefined;
      row = undefined;
    }
    frame = frame.parent ?? frame;
  }
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (isElement(node) && node.localName === 'br') {
      // A single break wraps a paragraph; two end it.
      if (row !== undefined) parts.push(' ');
      else if (broken || !PARAGRAPHS.has(blocks.at(-1)?.name ?? '')) flush();
      else parts.push(' ');
      broken = true;
    } else if (isElement(node)) {
      enter(node);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave();
    } else if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      parts.push(value);
      const length = value.trim().length;
      if (length > 0) {
        first ??= node;
        inner = inner === undefined ? frame : (commonFrame(inner, frame) ?? blocks.at(-1));
        broken = false;
      }
      if (links > 0) linked += length;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root) node = null;
      else leave();
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return lines;
}

/** Maximum number of steps to the element around two, since pages may be nested to any depth. */
const MAX_STEPS = 16;

/** The innermost element around two; `undefined` if it is far from them. */
function commonFrame(one: Frame, other: Frame): Frame | undefined {
  let [a, b]: [Frame | undefined, Frame | undefined] = [one, other];
  for (let step = 0; a !== undefined && b !== undefined && a !== b; step++) {
    if (step === MAX_STEPS) return undefined;
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a;
}

/** Placeholders for element boundaries in a heading; the second one also separates words. */
const SEAM = '\u0001';
const BLOCK_SEAM = '\u0001 \u0001';

/** Limits of a heading in UTF-16 units and nested elements; an unclosed one contains the rest of its page. */
const MAX_HEADING_CHARS = 400;
const MAX_HEADING_DEPTH = 200;

function isHeading({ name, element, depth }: Frame): boolean {
  if (!/^h[1-6]$/.test(name) || depth > MAX_HEADING_DEPTH) return false;
  return (element.textContent ?? '').trim().length <= MAX_HEADING_CHARS;
}

/** The text of a heading, with spaces between elements that only a style sheet separates. */
function joinParts(parts: readonly string[]): { text: string; seams: number[] } {
  let text = '';
  let apart = false;
  const seams: number[] = [];
  for (const part of parts.join('').split(SEAM)) {
    const words = part.replace(/\s+/gu, ' ').trim();
    apart ||= /^\s/u.test(part);
    if (words !== '') {
      // `<span>Harbour</span>Bridge closes`: a kicker and its headline.
      const glued = /[\p{L}\p{M}\p{N}.!?:»”)]{2}$/u.test(text) && /^[\p{Lu}«“]/u.test(words);
      if (text !== '' && (apart || glued)) text += ' ';
      seams.push(text.length);
      text += words;
      apart = false;
    }
    apart ||= /\s$/u.test(part);
  }
  return { text, seams: seams.slice(1) };
}

function timeStamp(element: Element, name: string): TimeStamp | undefined {
  const property = element.getAttribute('itemprop') ?? '';
  const states = /\bdatepublished\b/i.test(property);
  if (name !== 'time' && !states && !(name === 'abbr' && element.classList.contains('published')))
    return undefined;
  const attributes = ['datetime', 'content', 'title'].map((attribute) => element.getAttribute(attribute));
  const value = (attributes.find((text) => text !== null) ?? element.textContent ?? '').trim();
  const classes = element.getAttribute('class') ?? '';
  const published =
    states || element.hasAttribute('pubdate') || /\bpublish|\bentry-date|\bpost-date/i.test(classes);
  return value === '' ? undefined : { value: value.slice(0, MAX_TIME_CHARS), published };
}

/** Maximum length of a time. */
const MAX_TIME_CHARS = 200;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
