import type { Line } from '../../model.ts';
import { decodeEntities, holdsMarkup } from '../entities.ts';
import { articleLines } from '../html/article-lines.ts';
import { blockLines } from '../html/block-lines.ts';
import { parsePage } from '../html/parse-page.ts';
import { mapPage } from '../html/vetoes.ts';
import type { Markup } from './feed-entry.ts';

/**
 * The paragraphs of a text, HTML or not, as lines of a body.
 *
 * @param place Place of the text: `entry 3, content`.
 * @param unused Why the text is not part of the article, if it is not.
 */
export function markupLines(markup: Markup, place: string, unused?: string): Line[] {
  const { text, html } = unescaped(markup);
  return segments(text, html).map(({ text: line, why }, index) => {
    const at = `${place} line ${index + 1}`;
    const dropped = unused ?? why;
    return dropped === undefined
      ? { text: line, place: at, role: 'body' }
      : { text: line, place: at, dropped };
  });
}

/** @returns A text, HTML or not, as plain text on one line. */
export function markupText(markup: Markup): string {
  const { text, html } = unescaped(markup);
  const lines = html ? blockLines(parsePage(text).documentElement).map((line) => line.text) : [text];
  return decodeEntities(lines.join(' ')).replace(/\s+/gu, ' ').trim();
}

/** Unescape markup that was escaped once more than its format requires. */
function unescaped({ text, html }: Markup): Markup {
  if (holdsMarkup(text) || !text.includes('&')) return { text, html };
  const decoded = decodeEntities(text);
  return holdsMarkup(decoded) ? { text: decoded, html: true } : { text, html };
}

function segments(text: string, html: boolean): { text: string; why: string | undefined }[] {
  if (!html) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    return lines.map((line) => ({ text: decodeEntities(line), why: undefined }));
  }
  const lines = blockLines(parsePage(text).documentElement);
  const reasons = articleLines(mapPage(lines, undefined), new Set(lines.keys()));
  return lines.map((line, index) => ({ text: decodeEntities(line.text), why: reasons[index] }));
}
