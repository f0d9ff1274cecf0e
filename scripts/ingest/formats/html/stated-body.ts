import type { BlockLine } from './block-lines.ts';
import { fold } from './fold.ts';

/** Characters that a stated body must have to be taken for one; teasers are shorter. */
const MIN_BODY_CHARS = 400;

/** Share of a stated body that lines of the page must give before it may judge them. */
const MIN_COVERAGE = 0.85;

/**
 * Paragraphs of an article body that a page states in JSON-LD, when the page itself shows less than half of
 * it: scripts would have filled it in.
 *
 * @param shown Characters of the body that was found in the page.
 */
export function hiddenBody(articleBody: string | undefined, shown: number): string[] {
  if (articleBody === undefined || articleBody.length < MIN_BODY_CHARS || shown > articleBody.length * 0.5)
    return [];
  return articleBody
    .split(/\s*\n\s*|<\/p>|<br\s{0,2}\/?>/)
    .map((paragraph) =>
      paragraph
        .replace(/<[^<>]{1,500}>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}

/**
 * Lines of the page that a stated body holds, when they make up nearly all of it.
 *
 * @returns Indices into `lines`; nothing when the statement is cut short or differs from the page.
 */
export function statedLines(
  lines: readonly BlockLine[],
  articleBody: string | undefined,
): Set<number> | undefined {
  if (articleBody === undefined || articleBody.length < MIN_BODY_CHARS) return undefined;
  const body = fold(articleBody.replace(/<[^<>]{1,500}>/g, ' '));
  const held = new Set<number>();
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (line.block.name === 'script' || line.block.name === 'title') continue;
    const text = fold(line.text);
    if (text.length < 20 || !body.includes(text)) continue;
    held.add(index);
    length += text.length;
  }
  return length >= body.length * MIN_COVERAGE ? held : undefined;
}
