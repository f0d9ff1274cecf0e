import { gfmToMarkdown } from 'mdast-util-gfm';
import { remark } from 'remark';

/**
 * The serialiser escapes for GitHub's dialect too: written for plain CommonMark, `http://x.y+<script>`
 * becomes a live tag in every renderer that links bare addresses, since the link swallows the backslash.
 * It leaves `www.` alone before punctuation, where Sätteri sees a link all the same: `www.<script>`.
 */
const writer = remark()
  .data('toMarkdownExtensions', [
    gfmToMarkdown(),
    { unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }] },
  ])
  .freeze();

/** Characters that no dialect gives a meaning to, wherever they stand in a line. */
const PLAIN = /^[\p{L}\p{M}\p{Nd} .,;:?%$€£'"“”‘’«»„‹›…–—/()°-]*$/u;
/** `www.`, `http:`, `xmpp:` begin a link; a protocol is a letter before the colon and a slash after. */
const LINK = /www\.|[ps]:|:\/|xmpp|mailto/i;
/** A number with a full stop or bracket, a dash, a colon: blocks begin so. Everything else is left alone. */
const OPENING = /^[\p{L}“‘«("'„]/u;

/**
 * Write paragraphs of plain text as CommonMark that renders to the same text and to nothing else.
 *
 * @param paragraphs Plain text; white space is folded, empty ones are left out.
 * @returns Paragraphs with a blank line between them and a line end after the last; empty for none.
 */
export function markdownOf(paragraphs: readonly string[]): string {
  const written: string[] = [];
  for (const paragraph of paragraphs) {
    const text = fold(paragraph);
    if (text !== '') written.push(isPlain(text) ? text : serialise(text));
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

/** A paragraph that remark would write unchanged; four in five are, and are spared its work. */
function isPlain(text: string): boolean {
  // The pattern's engine runs out of stack on a line of some million characters.
  return text.length < 100_000 && OPENING.test(text) && PLAIN.test(text) && !LINK.test(text);
}

function serialise(text: string): string {
  const children = [{ type: 'text' as const, value: text }];
  return writer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd();
}

/** One line: runs of white space become one space; what cannot be stored as UTF-8 or Markdown goes. */
function fold(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
