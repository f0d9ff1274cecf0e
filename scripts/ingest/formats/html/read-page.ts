import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { Document, Line, RawDocument } from '../../model.ts';
import { webAddress } from '../origin.ts';
import { articleLines, type Reasons } from './article-lines.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { chooseLines } from './choose-lines.ts';
import { elementLocation, type Frame } from './frame.ts';
import { type HeadFacts, headFacts } from './head-facts.ts';
import { localTime } from './local-time.ts';
import { otherParts } from './other-parts.ts';
import { canMean, changeDate, headDate, isMadeAgain, scriptDate, unreadDate, urlDay } from './page-date.ts';
import { pageKind } from './page-kind.ts';
import { type PageTitle, pageTitle, statedTitles } from './page-title.ts';
import { parsePage } from './parse-page.ts';
import { preparePage } from './prepare-page.ts';
import { hiddenBody, statedLines } from './stated-body.ts';
import { unescapedLines } from './unescaped-lines.ts';
import { mapPage } from './vetoes.ts';
import { lineDate, statedTime, visibleDate } from './visible-date.ts';

type RawPage = Extract<RawDocument, { as: 'html' }>;

/**
 * Read a saved page. Its lines are the block elements of the whole page in document order, each with a role or the
 * reason why it is not part of the article; their characters are those of the page's text nodes, including scripts,
 * plus those of a title or body that is only in an attribute or in JSON-LD.
 *
 * Metadata of the dump (fields of a record, a sidecar) takes precedence over that of the page.
 */
export function readPage(raw: RawPage): Document {
  const { as: _, html, title: given, ...stated } = raw;
  const document = parsePage(html);
  preparePage(document);
  const facts = headFacts(document);
  const lines = blockLines(document.documentElement);
  const url = stated.url ?? pageUrl(facts);
  const whole = given === undefined || document.querySelector('title, nav, header, footer') !== null;
  const early = given === undefined ? pageTitle(lines, facts, new Set()) : givenTitle(lines, given);
  const map = mapPage(lines, early?.line);
  const others = whole ? otherParts(map, statedTitles(facts)) : new Map<Frame, string>();
  // A record with a title usually has only the body in `html`.
  const chosen = whole ? chooseLines(document, map, others) : new Set(lines.keys());
  const title = given === undefined ? pageTitle(lines, facts, chosen) : early;
  const final = title?.line === map.headline ? map : mapPage(lines, title?.line);
  const reasons = articleLines(final, statedLines(lines, statedBody(facts), chosen) ?? chosen, others);
  const language = stated.language ?? pageLanguage(facts);
  const inHead = headDate(facts, language);
  const shown = visibleDate(lines, reasons, title?.line, language);
  const alone = lineDate(lines, reasons, title?.line, language);
  const day =
    (inHead !== undefined && isMadeAgain(inHead, alone, language) ? alone : undefined) ??
    (inHead === undefined || (shown !== undefined && canMean(inHead, shown, language)) ? shown : inHead) ??
    urlDay(url) ??
    statedTime(lines, reasons, language) ??
    scriptDate(html) ??
    changeDate(facts, language) ??
    unreadDate(facts);
  const { authors = bylinesBelow(lines, title?.line), ...more } = pageFacts(facts, url);
  return {
    ...more,
    ...(authors.length === 0 ? {} : { authors }),
    ...omitUndefined({ published: day === undefined ? undefined : localTime(day, html) }),
    ...stated,
    layout: 'article',
    lines: placed(pageLines(lines, reasons, title, given, facts), raw.place),
  };
}

/** Lines after the headline that name the author, if the page does not state one elsewhere. */
function bylinesBelow(lines: readonly BlockLine[], title: number | undefined): string[] {
  if (title === undefined) return [];
  return lines
    .slice(title + 1, title + 1 + BYLINE_LINES)
    .map(({ text }) => text.slice(0, MAX_BYLINE_CHARS + 1).trim())
    .filter((text) => text.length <= MAX_BYLINE_CHARS && BYLINE.test(text));
}

const BYLINE = /^(?:(?:words|text|story|written|reported) )?by:?\s/i;
const BYLINE_LINES = 12;
const MAX_BYLINE_CHARS = 120;

function placed(lines: readonly Line[], place: string): Line[] {
  return place === ''
    ? [...lines]
    : lines.map((line) =>
        line.place.startsWith(place) ? line : { ...line, place: `${place}, ${line.place}` },
      );
}

function pageUrl({ canonical, meta, linked }: HeadFacts): string | undefined {
  return webAddress(canonical) ?? webAddress(meta.get('og:url')) ?? webAddress(linked?.url);
}

/** Names of `meta` elements with a section, most reliable first. */
const SECTION_TAGS = ['article:section', 'parsely-section', 'sailthru.section', 'section', 'og:section'];

function pageFacts(facts: HeadFacts, url: string | undefined): Partial<Document> {
  const { linked, meta } = facts;
  const source =
    linked?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name') ?? facts.publisher;
  const language = pageLanguage(facts);
  const kind = pageKind(facts);
  const authors = [...(linked?.authors ?? []), ...facts.authors];
  const tags = linked?.keywords ?? [];
  const keywords =
    tags.length > 0 ? tags : (meta.get('news_keywords') ?? meta.get('keywords') ?? '').split(',');
  const stated = SECTION_TAGS.flatMap((name) => meta.get(name) ?? []);
  const sections = linked?.sections ?? stated.slice(0, 1);
  const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
  return {
    ...omitUndefined({ url, source }),
    ...omitUndefined({ language, kind }),
    ...(words.length === 0 ? {} : { keywords: words }),
    ...(sections.length === 0 ? {} : { sections }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

/** Text of the article in JSON-LD; that of a live blog is in its entries. */
function statedBody({ linked }: HeadFacts): string | undefined {
  return linked?.liveEntries?.join('\n') ?? linked?.articleBody;
}

function pageLanguage({ language, linked, meta }: HeadFacts): string | undefined {
  const stated = language ?? linked?.language ?? meta.get('og:locale')?.replace('_', '-') ?? '';
  return stated.trim() === '' ? undefined : stated.trim();
}

function pageLines(
  lines: readonly BlockLine[],
  reasons: Reasons,
  title: PageTitle | undefined,
  given: Line | undefined,
  facts: HeadFacts,
): Line[] {
  let shown = 0;
  for (const [index, line] of lines.entries()) if (reasons[index] === undefined) shown += line.text.length;
  const hidden = hiddenBody(statedBody(facts), shown, facts.linked?.liveEntries !== undefined);
  const result: Line[] = [];
  if (given !== undefined) result.push(given);
  else if (title !== undefined && title.line === undefined) {
    result.push({ text: title.text, place: 'element html/head, title', role: 'title' });
  }
  for (const [index, line] of lines.entries()) {
    const place = elementLocation(line.block);
    const why = reasons[index] ?? (hidden.length > 0 ? 'shown in part only' : undefined);
    if (index === title?.line && given === undefined)
      result.push(...titleLines(line.text, title.text, place));
    else if (title !== undefined && sameTitle(line.text, title.text)) {
      result.push({ text: line.text, place, dropped: 'title repeated' });
    } else {
      if (why !== undefined) result.push({ text: line.text, place, dropped: why });
      else for (const text of unescapedLines(line)) result.push({ text, place, role: 'body' });
    }
  }
  for (const text of hidden) result.push({ text, place: 'element html, articleBody', role: 'body' });
  return result;
}

function givenTitle(lines: readonly BlockLine[], given: Line): PageTitle {
  const line = lines.findIndex(({ text }) => sameTitle(text, given.text));
  return { text: given.text, line: line < 0 ? undefined : line };
}

/** Split a heading with more than the title: a section before it, a label after it. */
function titleLines(text: string, title: string, place: string): Line[] {
  const line: Line = { text: title, place, role: 'title' };
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [line];
  const before = text.slice(0, at);
  const after = text.slice(at + title.length);
  return [
    ...(before.trim() === '' ? [] : [{ text: before, place, dropped: 'name of the section' }]),
    line,
    ...(after.trim() === '' ? [] : [{ text: after, place, dropped: 'label' }]),
  ];
}

function sameTitle(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}
