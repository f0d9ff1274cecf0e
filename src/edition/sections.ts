import { isForeign, type Placed } from './compose.ts';
import type { NewsCandidate } from './news-candidate.ts';

/** Briefs of one topic. */
export interface Section<Item extends NewsCandidate = NewsCandidate> {
  /** Absent for items without a topic. */
  readonly topic?: string;
  /** Whether its items are apart since they are in another language than most. */
  readonly isForeign?: true;
  /** The items that the page has room for, best first. */
  readonly shown: readonly Placed<Item>[];
  /** Number of further items. */
  readonly more: number;
}

/** Minimum number of briefs for sections; with fewer, there is one list without topics. */
const MIN_FOR_SECTIONS = 8;
/** Minimum number of briefs of a topic for a section. */
const MIN_A_TOPIC = 3;
/** Number of briefs that the page of a long day has room for. */
export const MAX_SHOWN = 28;
/** Number of news items that the page of a day has room for: those briefs, and the items above them. */
const MAX_OF_DAY = MAX_SHOWN + 8;
/** Number of items on a long day above which a section crowds out the others, if there are several. */
const MAX_A_SECTION = 8;
/** Minimum number of items per section, however many sections there are. */
const MIN_A_SECTION = 2;

/** Whether a day has more news items than its page has room for, so that each section only shows some of them. */
export function isLongDay(newsItems: number): boolean {
  return newsItems > MAX_OF_DAY;
}

/**
 * Sort the briefs of an edition into sections by topic, the one with the most important brief first, and briefs without
 * a topic or alone with their topic last, then those in other languages; few briefs are one section without a topic. On a
 * long day, each section shows a share of the number that the page has room for.
 *
 * @param topics Slugs in the order that breaks ties between sections.
 * @param isLong See `isLongDay`.
 */
export function sectionsOf<Item extends NewsCandidate>(
  briefs: readonly Placed<Item>[],
  topics: readonly string[],
  isLong: boolean,
): Section<Item>[] {
  if (briefs.length === 0) return [];
  if (briefs.length < MIN_FOR_SECTIONS) return [{ shown: briefs, more: 0 }];
  const foreign = briefs.filter(isForeign);
  const own = briefs.filter((one) => !isForeign(one));
  const counts = new Map<string | undefined, number>();
  for (const { item } of own) counts.set(item.topic, (counts.get(item.topic) ?? 0) + 1);
  const named = topics.filter((topic) => (counts.get(topic) ?? 0) >= MIN_A_TOPIC);
  const room: Room = isLong
    ? {
        share: MAX_SHOWN / Math.max(MAX_SHOWN, briefs.length),
        most: Math.max(MAX_A_SECTION, Math.floor(MAX_SHOWN / Math.max(1, named.length))),
      }
    : { share: 1, most: briefs.length };
  const sections = named.map((topic) => ({
    topic,
    ...shownOf(
      own.filter(({ item }) => item.topic === topic),
      room,
    ),
  }));
  sections.sort((a, b) => best(b) - best(a));
  const rest = own.filter(({ item: { topic } }) => topic === undefined || !named.includes(topic));
  return [
    ...sections,
    ...(rest.length === 0 ? [] : [shownOf(rest, room)]),
    ...(foreign.length === 0 ? [] : [{ isForeign: true as const, ...shownOf(foreign, room) }]),
  ];
}

/** How many items a section may show. */
interface Room {
  /** Share of its items. */
  readonly share: number;
  readonly most: number;
}

function shownOf<Item extends NewsCandidate>(list: readonly Placed<Item>[], { share, most }: Room) {
  const room = Math.min(most, Math.max(MIN_A_SECTION, Math.floor(list.length * share)));
  // A link to a single further item takes as much room as the item.
  const shown = list.length === room + 1 ? list : list.slice(0, room);
  return { shown, more: list.length - shown.length };
}

function best({ shown }: Section): number {
  return shown[0]?.score ?? 0;
}
