import { holdsMarkup } from '../entities.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { fold } from './fold.ts';
import { parsePage } from './parse-page.ts';

/** Minimum length of a stated body; teasers are shorter. */
const MIN_BODY_CHARS = 400;

/** Minimum share of a stated body that lines of the page must cover before it decides about them. */
const MIN_COVERAGE = 0.85;

/**
 * Paragraphs of an article body in JSON-LD, if the page itself shows less than half of it because scripts would insert
 * it.
 *
 * @param shown Characters of the body that was found on the page.
 * @param isWhole Whether it is not just the teaser of a longer text, however short: the entries of a live blog.
 */
export function hiddenBody(articleBody: string | undefined, shown: number, isWhole: boolean): string[] {
  if (articleBody === undefined || shown > articleBody.length * 0.5) return [];
  if (!isWhole && articleBody.length < MIN_BODY_CHARS) return [];
  return linesOf(articleBody).filter((line) => line !== '');
}

/** The lines of a stated body, which may be text, HTML, or both: entries of a live blog, joined by line ends. */
function linesOf(articleBody: string): string[] {
  const html = () => articleBody.replace(LINE_END, '<br>');
  return holdsMarkup(articleBody)
    ? blockLines(parsePage(html()).documentElement).map(({ text }) => text)
    : articleBody.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}

/** A line end outside of a tag. */
const LINE_END = /\n(?![^<>]{0,500}>)/g;

/** Minimum share of the chosen text that a stated body must have; a shorter one is its beginning only. */
const MIN_SHARE_OF_CHOSEN = 0.5;

/**
 * Lines of the page that are in a stated body, if they make up nearly all of it.
 *
 * @param chosen Indexes of the lines that are the article by the page's markup.
 * @returns Indexes into `lines`; `undefined` if the stated body is truncated or differs from the page.
 */
export function statedLines(
  lines: readonly BlockLine[],
  articleBody: string | undefined,
  chosen: ReadonlySet<number>,
): Set<number> | undefined {
  if (articleBody === undefined || articleBody.length < MIN_BODY_CHARS) return undefined;
  const body = fold(linesOf(articleBody).join(' '));
  const held = new Set<number>();
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (line.block.name === 'script' || line.block.name === 'title') continue;
    const text = fold(line.text);
    if (text.length < 20 || !body.includes(text)) continue;
    held.add(index);
    length += text.length;
  }
  if (length < body.length * MIN_COVERAGE) return undefined;
  const all = [...chosen].reduce((sum, index) => sum + fold(lines[index]?.text ?? '').length, 0);
  return length >= all * MIN_SHARE_OF_CHOSEN ? held : undefined;
}
