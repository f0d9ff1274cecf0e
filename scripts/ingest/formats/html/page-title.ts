import type { BlockLine } from './block-lines.ts';
import { fold } from './fold.ts';
import type { HeadFacts } from './head-facts.ts';

/** The title of a page, and its line, if there is one. */
export interface PageTitle {
  readonly text: string;
  readonly line: number | undefined;
}

/** Minimum share of words that an `h1` has in common with a title in the head of the page. */
const MIN_SIMILARITY = 0.5;
/** The same for lower headings, which may be anything. */
const SAME_SIMILARITY = 0.95;

/**
 * Find the headline of the article: the `h1` or another heading that agrees with the head of the page, whose titles are
 * shortened for search engines and contain the publisher's name; else the head's best title without that name.
 *
 * @param chosen Indexes of the lines that probably belong to the article.
 */
export function pageTitle(
  lines: readonly BlockLine[],
  facts: HeadFacts,
  chosen: ReadonlySet<number>,
): PageTitle | undefined {
  const stated = statedTitles(facts);
  const heading =
    bestHeading(lines, stated, /^h1$/, MIN_SIMILARITY) ??
    bestHeading(lines, [...stated, ...partsOf(facts.title)], /^h[1-3]$/, SAME_SIMILARITY) ??
    markedHeading(lines) ??
    loneHeading(lines, stated) ??
    namedHeading(lines, stated, chosen);
  if (heading !== undefined) return { ...heading, text: heading.text.replace(LEADING_MARK, '') };
  const text = stated[0];
  if (text !== undefined) return { text, line: lineOf(lines, text) };
  const only = lines.findIndex((line) => line.block.name === 'h1');
  const line = lines[only];
  return line === undefined ? undefined : { text: line.text, line: only };
}

/** Maximum length of a stated title in UTF-16 units: each is compared with every heading of the page. */
const MAX_TITLE_CHARS = 2000;

/** Titles in the head of a page, best first, without the publisher's name. */
export function statedTitles({ meta, linked, title, publisher }: HeadFacts): string[] {
  const site = [meta.get('og:site_name'), linked?.publisher, meta.get('application-name'), publisher];
  const candidates = [
    meta.get('og:title'),
    linked?.headline,
    meta.get('twitter:title'),
    meta.get('title'),
    title,
  ];
  return candidates.flatMap((text) => {
    const bare = withoutSite(text?.slice(0, MAX_TITLE_CHARS).replace(/\s+/g, ' ').trim() ?? '', site);
    return bare === '' ? [] : [bare];
  });
}

/** Parts of a title that are long enough to be the headline, whether the publisher's name comes first or last. */
function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter((part) => wordsOf(part).size >= MIN_TELLING_WORDS);
}

/** Minimum number of words of a title that identifies a page: `About us` does not. */
const MIN_TELLING_WORDS = 3;

/** The only heading that microdata names the headline. */
function markedHeading(lines: readonly BlockLine[]): PageTitle | undefined {
  const marked = lines.flatMap(({ block, text }, line) =>
    /^h[1-4]$/.test(block.name) && /\bheadline\b/.test(block.microdata) ? [{ text, line }] : [],
  );
  const [only] = marked;
  return marked.length === 1 && only !== undefined && wordsOf(only.text).size >= MIN_TELLING_WORDS
    ? only
    : undefined;
}

function loneHeading(lines: readonly BlockLine[], stated: readonly string[]): PageTitle | undefined {
  if (stated.some((title) => wordsOf(title).size >= MIN_TELLING_WORDS)) return undefined;
  const headings = lines.flatMap((line, index) =>
    line.block.name === 'h1' ? [{ text: line.text, line: index }] : [],
  );
  const only = headings[0];
  return headings.length === 1 && only !== undefined && wordsOf(only.text).size >= MIN_TELLING_WORDS
    ? only
    : undefined;
}

/** Number of lines before and after the first one that may contain the heading of a text. */
const HEAD_LINES = 3;

/**
 * The only `h2` at the start of the article whose class marks it as a title, on a page without an `h1` that shows none
 * of its stated titles: those describe the page then, as "A review by …", not the article.
 */
function namedHeading(
  lines: readonly BlockLine[],
  stated: readonly string[],
  chosen: ReadonlySet<number>,
): PageTitle | undefined {
  if (lines.some(({ block }) => block.name === 'h1')) return undefined;
  if (stated.some((title) => isShown(lines, title))) return undefined;
  const first = [...chosen].reduce((least, index) => Math.min(least, index), lines.length);
  const found = lines.flatMap((line, index) => {
    const named =
      line.block.name === 'h2' && /(?:^|[^a-z])(?:title|headline)(?:$|[^a-z])/i.test(line.block.classes);
    return named && Math.abs(index - first) <= HEAD_LINES ? [{ text: line.text, line: index }] : [];
  });
  const only = found.length === 1 ? found[0] : undefined;
  return only !== undefined && only.text.length <= 500 && wordsOf(only.text).size >= MIN_TELLING_WORDS
    ? only
    : undefined;
}

/** Whether a line of the page shows a title, alone or with a day or a section. */
function isShown(lines: readonly BlockLine[], title: string): boolean {
  const folded = fold(title);
  return lines.some(
    ({ block, text }) =>
      block.name !== 'title' && block.name !== 'script' && text.length < 500 && fold(text).includes(folded),
  );
}

function bestHeading(
  lines: readonly BlockLine[],
  stated: readonly string[],
  names: RegExp,
  alike: number,
): PageTitle | undefined {
  const titles = stated.map((title) => ({ title, words: wordsOf(title) }));
  let best: { text: string; line: number; score: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (!names.test(line.block.name) || line.text.length > 500) continue;
    const heading = wordsOf(line.text);
    for (const { title, words } of titles) {
      const score = similarity(heading, words);
      if (score < alike || score <= (best?.score ?? 0)) continue;
      best = {
        text: stated.includes(line.text) ? line.text : headlineOf(line, title),
        line: index,
        score,
      };
    }
  }
  return best;
}

/**
 * A heading may have a section or a day before the title, or different capitals: then the head's title, with which it
 * ends.
 */
function headlineOf({ text: heading, seams }: BlockLine, title: string): string {
  const small = heading.toLowerCase();
  const extra = heading.length - title.length;
  if (squeezed(heading) === squeezed(title)) return title;
  if (extra > 0 && small.endsWith(title.toLowerCase())) {
    if (seams.includes(extra)) return title;
    if (title.length > 20 && /(?:[|:»–—-]|\d{4})\s{0,3}$/.test(heading.slice(0, extra))) return title;
  }
  const isLabelled = extra > 0 && small.startsWith(title.toLowerCase());
  return isLabelled && seams.some((at) => at === title.length || at === title.length + 1) ? title : heading;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}

/** Share of the shorter title's words that are in the longer one, weighted by their share of the longer one. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (common / Math.min(one.size, other.size)) * 0.7 + (common / Math.max(one.size, other.size)) * 0.3;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Separators between a title and the publisher's name, with spaces around them; a colon has none before it. */
const SEPARATOR =
  /\s+[|\-–—·•»«:~/_]+\s+|:\s+|\s{0,3}[|ㅣ｜│￨]\s{0,3}|(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[_–—-](?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g;

/** A day before the actual title. */
const LEADING_DAY = /^\d{1,2}\.\d{1,2}\.\d{4}\s{0,2}[-–:|]\s{1,2}/;

/** A separator left before a headline when its kicker is hidden. */
const LEADING_MARK = /^[\s:|·•»–—-]{1,5}(?=[^\s\d])/u;

/** Maximum number of words of a publisher's name. */
const MAX_SITE_NAME_WORDS = 5;
const MAX_SITE_NAME_CHARS = 10;

/**
 * Remove the publisher's name from the end of a title: the last part, if it is the page's name for its site, or much
 * shorter than the text before it.
 */
function withoutSite(text: string, sites: readonly (string | undefined)[]): string {
  const known = new Set(sites.flatMap((site) => (site === undefined ? [] : [fold(site)])));
  let title = text.replace(LEADING_DAY, '');
  for (let round = 0; round < 4; round++) {
    const marks = [...title.matchAll(SEPARATOR)];
    const last = marks.at(-1);
    if (last === undefined) break;
    const before = title.slice(0, last.index).trim();
    const after = title.slice(last.index + last[0].length).trim();
    const stated = known.has(fold(after));
    const bar = /[|ㅣ｜│￨»·•_]/.test(last[0]);
    // In scripts without spaces, letters are compared.
    const bare =
      /^[_–—-]$/.test(last[0]) && after.length <= MAX_SITE_NAME_CHARS && before.length > after.length;
    const dash = /^\s+[-–—]\s+$/.test(last[0]) && /^\p{Lu}|\.[a-z]{2,4}$/u.test(after);
    const short = wordsOf(after).size <= MAX_SITE_NAME_WORDS && wordsOf(before).size > wordsOf(after).size;
    if (before === '' || !(stated || bar || bare || (dash && short))) break;
    title = before;
  }
  return title;
}

function lineOf(lines: readonly BlockLine[], title: string): number | undefined {
  const folded = fold(title);
  const index = lines.findIndex(
    (line) => line.block.name !== 'title' && line.text.length < 500 && fold(line.text) === folded,
  );
  return index < 0 ? undefined : index;
}
