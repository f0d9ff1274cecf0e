import { consentParts } from './consent-parts.ts';
import { fold } from './fold.ts';
import { type Frame, upwards } from './frame.ts';
import { holdsPage, type PageMap } from './vetoes.ts';

/**
 * Find the parts of a page that do not belong to its article, judging by their context: a second article below the
 * first one, cards that link to others, and requests for consent.
 *
 * @param titles Titles of the page's own article, any of which may be its heading.
 * @returns The elements, with their reasons.
 */
export function otherParts(page: PageMap, titles: readonly string[]): Map<Frame, string> {
  const found = new Map<Frame, string>();
  for (const frame of consentParts(page)) found.set(frame, 'notice');
  for (const frame of [...secondArticles(page, titles), ...linkedArticles(page)])
    if (!found.has(frame)) found.set(frame, 'another article');
  for (const frame of teaserCards(page)) if (!found.has(frame)) found.set(frame, 'related articles');
  return found;
}

/** `article` elements other than the one around the headline, and the element around a second `h1`. */
function secondArticles(page: PageMap, titles: readonly string[]): Set<Frame> {
  const { lines, headline, aroundHeadline } = page;
  const found = new Set<Frame>();
  if (headline === undefined) return found;
  const own = [...aroundHeadline].find(isArticle);
  const folded = new Set(titles.map(fold));
  for (const [index, { block, text }] of lines.entries()) {
    const path = [...upwards(block)];
    if (own !== undefined && !path.includes(own)) {
      const other = path.findLast((frame) => isArticle(frame) && !aroundHeadline.has(frame));
      if (other !== undefined && !holdsPage(other, page)) found.add(other);
    }
    if (block.name !== 'h1' || index <= headline || folded.has(fold(text))) continue;
    const apart = path.findLast((frame) => !aroundHeadline.has(frame) && frame !== block);
    if (apart !== undefined && page.weights.of.has(apart) && !holdsPage(apart, page)) found.add(apart);
  }
  return found;
}

/** Minimum number of paragraphs of another article in a `div`; fewer are a teaser. */
const MIN_OTHER_PARAGRAPHS = 2;

/**
 * Elements below the article, of a class with it, that begin with a heading that is a link, and continue with
 * paragraphs: the next article, on pages that scroll on. Sections of one article may also be headed by links, but the
 * headline is in none of them.
 */
function linkedArticles(page: PageMap): Set<Frame> {
  const { lines, headline, aroundHeadline, prose } = page;
  const found = new Set<Frame>();
  if (headline === undefined) return found;
  const starts = new Map<Frame, number>();
  for (const [index, { block, text, linked }] of lines.entries()) {
    for (const frame of upwards(block)) {
      if (starts.has(frame)) break;
      starts.set(frame, index);
    }
    const leads = linked >= text.length * 0.75 && text.length >= MIN_HEADING_CHARS;
    if (index <= headline || !leads || !/^h[23]$/.test(block.name)) continue;
    const apart = [...upwards(block)].findLast((frame) => !aroundHeadline.has(frame));
    if (apart === undefined || starts.get(apart) !== index || !isLikeArticle(apart, page)) continue;
    let paragraphs = 0;
    for (let at = index + 1; at < lines.length; at++) {
      const next = lines[at]?.block;
      if (next === undefined || ![...upwards(next)].includes(apart)) break;
      if (prose.has(at)) paragraphs++;
    }
    if (paragraphs >= MIN_OTHER_PARAGRAPHS) found.add(apart);
  }
  return found;
}

/** Whether its neighbour with the headline and paragraphs is of the same class. */
function isLikeArticle(frame: Frame, page: PageMap): boolean {
  const classes = frame.classes.split(/\s+/);
  const own = [...page.aroundHeadline].find(({ parent }) => parent === frame.parent);
  const isAlike =
    own?.name === frame.name &&
    own.classes.split(/\s+/).some((name) => name !== '' && classes.includes(name));
  return isAlike && page.weights.of.has(own) && !holdsPage(frame, page);
}

function isArticle({ name, role }: Frame): boolean {
  return name === 'article' || role === 'article';
}

/** Maximum share of the page's paragraphs in cards, and minimum length in UTF-16 units of the other paragraphs. */
const MAX_CARDS_SHARE = 0.5;
const MIN_OTHER_CHARS = 500;
/** Minimum share of the other paragraphs above cards, for cards below the text. */
const MIN_SHARE_ABOVE = 0.5;

/** Minimum number of adjacent cards for a list of other articles. */
const MIN_CARDS = 3;
/** Maximum length of a card's text in UTF-16 units, and of its text outside links. */
const MAX_CARD_CHARS = 600;
const MAX_BARE_CHARS = 300;
/** Maximum number of lines of a card: heading, teaser, time, author, section. */
const MAX_CARD_LINES = 6;

interface Card {
  /** Index of its first line. */
  readonly first: number;
  lines: number;
  chars: number;
  linked: number;
  /** Whether one of its headings is a link. */
  leads: boolean;
}

/** Adjacent elements of one class. */
interface Row {
  readonly cards: Frame[];
  /** Number of those that are not cards. */
  others: number;
}

/**
 * Adjacent elements of one class below the text, each with a linked heading and a line or two. On a page that consists
 * of cards, they are the content.
 */
function teaserCards(page: PageMap): Frame[] {
  const cards = measure(page);
  const rows = new Map<string, Row>();
  const numbers = new Map<Frame, number>();
  for (const [frame, card] of cards) {
    const { parent, name, classes } = frame;
    if (parent === undefined || card.lines < 2 || page.aroundHeadline.has(frame)) continue;
    const number = numbers.get(parent) ?? numbers.size;
    numbers.set(parent, number);
    const key = `${number} ${name} ${classes}`;
    const row = rows.get(key) ?? { cards: [], others: 0 };
    rows.set(key, row);
    if (isCard(card)) row.cards.push(frame);
    else row.others++;
  }
  return [...rows.values()].filter((row) => isBelowText(row, page, cards)).flatMap((row) => row.cards);
}

function isCard({ leads, lines, chars, linked }: Card): boolean {
  return leads && lines <= MAX_CARD_LINES && chars <= MAX_CARD_CHARS && chars - linked <= MAX_BARE_CHARS;
}

function isBelowText({ cards, others }: Row, page: PageMap, all: ReadonlyMap<Frame, Card>): boolean {
  const [first] = cards;
  if (first === undefined || cards.length < MIN_CARDS || cards.length < others) return false;
  const { of, total } = page.weights;
  const rest = total - cards.reduce((sum, frame) => sum + (of.get(frame) ?? 0), 0);
  if (rest < total * (1 - MAX_CARDS_SHARE) || rest < MIN_OTHER_CHARS) return false;
  const start = all.get(first)?.first ?? 0;
  let above = 0;
  for (const index of page.prose) if (index < start) above += page.lines[index]?.text.length ?? 0;
  return above >= rest * MIN_SHARE_ABOVE;
}

function measure(page: PageMap): Map<Frame, Card> {
  const cards = new Map<Frame, Card>();
  for (const [index, { block, text, linked }] of page.lines.entries()) {
    for (const frame of upwards(block)) {
      const card = cards.get(frame) ?? { first: index, lines: 0, chars: 0, linked: 0, leads: false };
      card.lines++;
      card.chars += text.length;
      card.linked += linked;
      card.leads ||= linked >= text.length * 0.75 && text.length >= MIN_HEADING_CHARS && frame !== block;
      cards.set(frame, card);
    }
  }
  return cards;
}

/** Minimum length of a heading in UTF-16 units; shorter links are labels. */
const MIN_HEADING_CHARS = 15;
