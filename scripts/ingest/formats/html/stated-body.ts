import type { BlockLine } from './block-lines.ts';
import { fold } from './fold.ts';

/** Minimum length of a stated body; teasers are shorter. */
const MIN_BODY_CHARS = 400;

/** Minimum share of a stated body that lines of the page must cover before it decides about them. */
const MIN_COVERAGE = 0.85;

/**
 * Paragraphs of an article body in JSON-LD, if the page itself shows less than half of it because scripts would insert
 * it.
 *
 * @param shown Characters of the body that was found on the page.
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
 * Lines of the page that are in a stated body, if they make up nearly all of it.
 *
 * @returns Indexes into `lines`; `undefined` if the stated body is truncated or differs from the page.
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
