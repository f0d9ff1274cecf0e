import type { Line } from '../../model.ts';
import { decodeEntities, holdsMarkup } from '../entities.ts';
import { excessOfMarkup } from '../excess.ts';
import { blockLines } from '../html/block-lines.ts';
import { parsePage } from '../html/parse-page.ts';
import { unescapedText } from '../html/unescaped-lines.ts';

/** The begin of a line of paragraphs as HTML, perhaps escaped more than once. */
const BEGINS_WITH_MARKUP =
  /^\s{0,20}(?:<|&(?:amp;){0,3}(?:lt|#0{0,3}60|#x0{0,3}3c);)(?:p|div|section|article|h[1-6]|ul|ol|blockquote|br)\b/i;
const TAG = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,1000})?\/?>/i;

/**
 * Unescape the lines of a text whose program escaped them: entities of words become characters; if there is a line of
 * HTML paragraphs, the tags in all lines are markup, and each of its paragraphs becomes a line.
 */
export function unescapeLines(lines: readonly Line[]): Line[] {
  const isMarkup = lines.some(
    ({ text }) => BEGINS_WITH_MARKUP.test(text) && holdsMarkup(decodeEntities(text)),
  );
  return lines.flatMap((line) => {
    const texts = isMarkup ? markupTexts(line.text) : unescapedText(line.text);
    return texts.length === 1 && texts[0] === line.text ? [line] : texts.map((text) => ({ ...line, text }));
  });
}

/** @returns The paragraphs of a line; an empty line for one of tags alone. */
function markupTexts(text: string): string[] {
  const decoded = decodeEntities(text);
  if (!TAG.test(decoded) || excessOfMarkup(decoded) !== undefined) return [decoded];
  const texts = blockLines(parsePage(decoded).documentElement).map((line) => decodeEntities(line.text));
  return texts.length === 0 ? [''] : texts;
}
