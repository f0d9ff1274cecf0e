import { decodeEntities, holdsMarkup } from '../entities.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { parsePage } from './parse-page.ts';

/** Entities in words and quotations; `&lt;` and `&nbsp;` may be the subject of a text. */
const OF_WORDS =
  /&(?:amp|quot|apos|#0?39|#x27|#8[12]\d\d|[lr][sd]quo|hellip|[mn]dash|[a-z](?:acute|grave|circ|uml|tilde|cedil)|szlig);/i;
const BEGINS_WITH_MARKUP = /^(?:<|&lt;)(?:p|div|section|article|h[1-6]|ul|ol|br)\b/i;

/** Unescape a line of a page that was escaped twice: to its text, or to its paragraphs if the whole body was. */
export function unescapedLines({ text, block }: BlockLine): string[] {
  return block.name === 'pre' ? [text] : unescapedText(text);
}

/** The same for a line of any text that is not preformatted. */
export function unescapedText(text: string): string[] {
  if (!(OF_WORDS.test(text) || BEGINS_WITH_MARKUP.test(text))) return [text];
  const decoded = decodeEntities(text);
  if (!BEGINS_WITH_MARKUP.test(decoded) || !holdsMarkup(decoded)) return [decoded];
  return blockLines(parsePage(decoded).documentElement).map((line) => line.text);
}
