import { containerOf, isWithin } from './containers.ts';
import { type Frame, upwards } from './frame.ts';
import { weigh } from './prose.ts';
import { readableLines } from './readable-lines.ts';
import { type PageMap, vetoesOf } from './vetoes.ts';

/** Minimum length of chosen text in UTF-16 units, before another choice is tried: even a brief has more. */
const MIN_CHOSEN_CHARS = 250;
/** Minimum share of the paragraphs of the `article` around the headline that a choice must have. */
const MIN_ARTICLE_SHARE = 0.3;
/** Minimum share of the chosen text that a stated body must have to be trusted. */
const MIN_BODY_SHARE = 0.3;

/**
 * Choose the lines of a page that are its article: Readability's choice, within the article body according to
 * microdata. If that is little, the paragraphs of the `article` around the headline, else the element with the densest
 * paragraphs.
 *
 * @param document Modified; must not be used afterwards.
 * @returns Indexes into the page's lines, to be corrected by `articleLines`.
 */
export function chooseLines(
  document: Document,
  page: PageMap,
  others: ReadonlyMap<Frame, string>,
): ReadonlySet<number> {
  const why = vetoesOf(page, others);
  const readable = readableLines(document, page, others);
  const chars = (chosen: Iterable<number>): number => weigh(page.lines, chosen).total;
  const within = (frame: (at: Frame) => boolean, indices: Iterable<number>): Set<number> =>
    new Set([...indices].filter((index) => [...upwards(blockOf(page, index))].some(frame)));
  const body = within(({ microdata }) => /\barticlebody\b/.test(microdata), page.lines.keys());
  const free = new Set([...page.prose].filter((index) => why(blockOf(page, index)) === undefined));
  const bodyProse = [...body].filter((index) => free.has(index));
  if (chars(bodyProse) >= Math.max(MIN_CHOSEN_CHARS, chars(readable) * MIN_BODY_SHARE)) {
    const both = [...body].filter((index) => readable.has(index) || free.has(index));
    return new Set(both);
  }
  const article = [...page.aroundHeadline].find(({ name, role }) => name === 'article' || role === 'article');
  const inArticle = within((frame) => frame === article, free);
  const found = chars(
    [...readable].filter((index) => why(blockOf(page, index)) === undefined && isText(page, index)),
  );
  if (found < chars(inArticle) * MIN_ARTICLE_SHARE) return inArticle;
  if (found >= MIN_CHOSEN_CHARS || chars(free) <= found) return readable;
  return densest(page, free);
}

/** Whether a line is neither a heading nor a link. */
function isText({ lines }: PageMap, index: number): boolean {
  const line = lines[index];
  return line !== undefined && !/^h[1-6]$/.test(line.block.name) && line.linked < line.text.length * 0.75;
}

/** The paragraphs in the smallest element that contains most of those after the headline, else most of all. */
function densest(page: PageMap, free: ReadonlySet<number>): ReadonlySet<number> {
  const after = new Set([...free].filter((index) => index > (page.headline ?? -1)));
  const among = after.size > 0 ? after : free;
  const around = containerOf(page.lines, among, weigh(page.lines, among));
  return new Set([...among].filter((index) => isWithin(blockOf(page, index), around)));
}

function blockOf({ lines }: PageMap, index: number): Frame {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  return line.block;
}
