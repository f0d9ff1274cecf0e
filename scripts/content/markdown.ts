import { gfmToMarkdown } from 'mdast-util-gfm';
import { remark } from 'remark';
import { isCollapsed } from './collapse-space.ts';

/**
 * The serialiser escapes for GitHub Flavored Markdown too: escaped for plain CommonMark only, `http://x.y+<script>`
 * becomes a live tag in every renderer that links bare addresses, since the link swallows the backslash. The extension
 * does not escape `www.` before punctuation, which Sätteri does link (`www.<script>`), so we do.
 */
const writer = remark()
  .data('toMarkdownExtensions', [
    gfmToMarkdown(),
    { unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }] },
  ])
  .freeze();

/** Characters that have no meaning in any dialect, wherever they are in a line. */
const SIGNS = ` .,;:?%$€£'"“”‘’«»„‹›…–—/()°-`;
const PLAIN = new RegExp(`^[\\p{L}\\p{M}\\p{Nd}${SIGNS}]*$`, 'u');
/** The same for the languages of Western Europe, many times faster. */
const PLAIN_LATIN = new RegExp(`^[A-Za-z\\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff${SIGNS}]*$`);
/** What may begin a link: `www.`, or a protocol, recognised by its last letter and colon, or by its colon and slash. */
const LINK = /www\.|[ps]:|:\/|xmpp|mailto/i;
/** Starts that never open a block; a number, a dash or a colon may. */
const OPENING = /^[\p{L}“‘«("'„]/u;

/**
 * Write paragraphs of plain text as CommonMark that renders to the same text and to nothing else.
 *
 * @param paragraphs Plain text; white space is collapsed, empty ones are omitted.
 * @returns Paragraphs separated by blank lines, with a final newline; empty if there are none.
 */
export function markdownOf(paragraphs: readonly string[]): string {
  const written: string[] = [];
  for (const paragraph of paragraphs) {
    const text = fold(paragraph);
    if (text !== '') written.push(isPlain(text) ? text : serialise(text));
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

/** Fast path: a paragraph that remark would write unchanged, as it would four out of five. */
function isPlain(text: string): boolean {
  // The regular expression would overflow the stack on a line of a million characters.
  return (
    text.length < 100_000 &&
    OPENING.test(text) &&
    (PLAIN_LATIN.test(text) || PLAIN.test(text)) &&
    !LINK.test(text)
  );
}

function serialise(text: string): string {
  const children = [{ type: 'text' as const, value: text }];
  return writer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd();
}

/** Collapse white space to single spaces, and remove what cannot be stored as UTF-8 or Markdown. */
function fold(text: string): string {
  const whole = text.toWellFormed();
  if (isCollapsed(whole) && !/\p{Cc}/u.test(whole)) return whole.trim();
  return whole
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
