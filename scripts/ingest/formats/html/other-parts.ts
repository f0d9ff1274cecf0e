import { fold } from './fold.ts';
import { type Frame, upwards } from './frame.ts';
import { holdsPage, type PageMap } from './vetoes.ts';

/**
 * Find the parts of a page that are other texts, told by what stands around them: a second article below the
 * first one, and cards that lead to others.
 *
 * @param titles Titles of the page's own article, any of which its heading may be.
 * @returns The elements, with their reasons.
 */
export function otherParts(page: PageMap, titles: readonly string[]): Map<Frame, string> {
  const found = new Map<Frame, string>();
  for (const frame of secondArticles(page, titles)) found.set(frame, 'another article');
  for (const frame of teaserCards(page)) if (!found.has(frame)) found.set(frame, 'related articles');
  return found;
}

/** Articles beside the one around the headline, and what stands around a second headline of first order. */
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

function isArticle({ name, role }: Frame): boolean {
  return name === 'article' || role === 'article';
}

/** Share of the page's paragraphs that cards may hold, and UTF-16 units of those that are left without them. */
const MAX_CARDS_SHARE = 0.5;
const MIN_OTHER_CHARS = 500;
/** Share of those that stands above cards which are below the text. */
const MIN_SHARE_ABOVE = 0.5;

/** Cards in a row from which on they are a list of other texts. */
const MIN_CARDS = 3;
/** UTF-16 units of a card's text, and of what of it is no link. */
const MAX_CARD_CHARS = 600;
const MAX_BARE_CHARS = 300;
/** Lines of a card: heading, teaser, time, author, section. */
const MAX_CARD_LINES = 6;

interface Card {
  /** Index of its first line. */
  readonly first: number;
  lines: number;
  chars: number;
  linked: number;
  /** A heading of it is a link. */
  leads: boolean;
}

/** Elements of one class side by side. */
interface Row {
  readonly cards: Frame[];
  /** Those among them that are no card. */
  others: number;
}

/**
 * Elements of one class side by side, each with a heading that is a link and a line or two, below the text. A page
 * that is made of cards is about what they say.
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

/** UTF-16 units of a heading; shorter links are labels. */
const MIN_HEADING_CHARS = 15;
