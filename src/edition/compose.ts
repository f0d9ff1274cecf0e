/**
 * The edition of a day: the place of each of its news items.
 *
 * Pure: news items in, places out. There are four levels: one lead, majors, standards, briefs. The editor's choice
 * comes first, then a pin, then the score; if possible, no topic appears more than twice among the first six.
 */
import { compareText } from '../model/compare-text.ts';
import type { Weight } from '../schemas/placement.ts';
import type { NewsCandidate } from './news-candidate.ts';
import { type PlaceReason, reasonsFor, scoreOf } from './score.ts';

/** A news item with its place. */
export interface Placed<Item extends NewsCandidate = NewsCandidate> {
  readonly item: Item;
  readonly level: Weight;
  readonly score: number;
  readonly reasons: readonly PlaceReason[];
  /**
   * What decided apart from its score; `topic` if it was moved down because two items above have its topic, `small` if it
   * is only fit for a brief, `language` if most items are in the language of the site and it is not.
   */
  readonly because?: 'weight' | 'pin' | 'topic' | 'small' | 'language';
}

/** The placed news items: in each level, those that an editor put there, then the others by rank. */
export interface Edition<Item extends NewsCandidate = NewsCandidate> {
  readonly lead?: Placed<Item>;
  readonly majors: readonly Placed<Item>[];
  readonly standards: readonly Placed<Item>[];
  readonly briefs: readonly Placed<Item>[];
}

const FIRST = 6;
const MAX_OF_TOPIC = 2;
/** Number of items in the language of the site that fill the top of a page without others. */
const MIN_OWN_LANGUAGE = 2;

/** The number of majors and standards for a number of news items: complete rows, and no small items on a short page. */
export function placesFor(count: number): { readonly majors: number; readonly standards: number } {
  if (count <= 4) return { majors: Math.max(0, count - 1), standards: 0 };
  if (count <= 7) return { majors: 2, standards: count - 3 };
  return { majors: 3, standards: 4 };
}

type Ranked<Item extends NewsCandidate> = Omit<Placed<Item>, 'level' | 'because'>;

function byRank(a: Ranked<NewsCandidate>, b: Ranked<NewsCandidate>): number {
  if (a.item.isPinned !== b.item.isPinned) return a.item.isPinned ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  if (a.item.newest !== b.item.newest) return a.item.newest < b.item.newest ? 1 : -1;
  return compareText(a.item.key, b.item.key);
}

/**
 * Give every news item of a day its place.
 *
 * @param items In any order, which does not affect the result.
 */
export function composeEdition<Item extends NewsCandidate>(items: readonly Item[]): Edition<Item> {
  const ranked = items
    .map((item): Ranked<Item> => {
      const reasons = reasonsFor(item);
      return { item, reasons, score: scoreOf(reasons) };
    })
    .sort(byRank);
  // Items that are not news go to the end, unless there is nothing else or an editor wants them elsewhere. So do those
  // without a text and, if there are enough others, those in another language.
  const isNoNews = ({ item: { genre, isPinned, isUndated } }: Ranked<Item>): boolean =>
    !isPinned && (genre === 'service' || genre === 'horoscope' || isUndated === true);
  const isSomeText = ranked.some((one) => one.item.hasText && !isNoNews(one));
  const own = ranked.filter(({ item }) => item.isInOwnLanguage).length;
  const isMostlyOwn = own >= MIN_OWN_LANGUAGE && own > ranked.length / 2;
  const smallness = (one: Ranked<Item>): 'small' | 'language' | undefined => {
    const { hasText, isInOwnLanguage, isPinned } = one.item;
    if (isMostlyOwn && !isInOwnLanguage && !isPinned) return 'language';
    return isNoNews(one) || (!isPinned && isSomeText && !hasText) ? 'small' : undefined;
  };
  const places = placesFor(ranked.filter((one) => smallness(one) === undefined).length);
  const levels: Record<Weight, Placed<Item>[]> = { lead: [], major: [], standard: [], brief: [] };
  const topics = new Map<string, number>();
  const free: Ranked<Item>[] = [];
  const passedOver = new Set<Item>();
  let first = 0;

  const put = (one: Ranked<Item>, level: Weight, because?: Placed['because']): void => {
    levels[level].push({ ...one, level, ...(because === undefined ? {} : { because }) });
    if (level === 'brief') return;
    first += 1;
    const { topic } = one.item;
    if (topic !== undefined) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  };
  const isFull = ({ item: { topic, isPinned } }: Ranked<Item>): boolean =>
    first < FIRST && !isPinned && topic !== undefined && (topics.get(topic) ?? 0) >= MAX_OF_TOPIC;
  const cause = (item: Item): Placed['because'] =>
    item.isPinned ? 'pin' : passedOver.has(item) ? 'topic' : undefined;
  const fill = (level: Weight, count: number): void => {
    while (levels[level].length < count && free.length > 0) {
      const at = Math.max(
        0,
        free.findIndex((one) => !isFull(one)),
      );
      for (const { item } of free.slice(0, at)) passedOver.add(item);
      const [one] = free.splice(at, 1);
      if (one !== undefined) put(one, level, cause(one.item));
    }
  };

  for (const one of ranked) {
    const { weight } = one.item;
    const small = smallness(one);
    if (weight === undefined && small === undefined) free.push(one);
    else if (weight === undefined) put(one, 'brief', small);
    // Only one item can lead.
    else put(one, weight === 'lead' && levels.lead.length > 0 ? 'major' : weight, 'weight');
  }
  fill('lead', 1);
  fill('major', places.majors);
  fill('standard', places.standards);
  for (const one of free) put(one, 'brief', cause(one.item));
  // Those in another language are last.
  levels.brief.sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)) || byRank(a, b));
  return led(levels);
}

/** Whether an item is apart from the others, since it is in another language than most. */
export function isForeign({ because }: Pick<Placed, 'because'>): boolean {
  return because === 'language';
}

/** Without a lead, promote the first of the largest items, unless its date is unknown. */
function led<Item extends NewsCandidate>(levels: Readonly<Record<Weight, Placed<Item>[]>>): Edition<Item> {
  const { lead, major: majors, standard: standards, brief: briefs } = levels;
  const first = lead[0] ?? takeDated(majors) ?? takeDated(standards) ?? takeDated(briefs);
  return {
    ...(first === undefined ? {} : { lead: { ...first, level: 'lead' as const } }),
    majors,
    standards,
    briefs,
  };
}

function takeDated<Item extends NewsCandidate>(placed: Placed<Item>[]): Placed<Item> | undefined {
  const at = placed.findIndex(({ item }) => item.isUndated !== true);
  return at < 0 ? undefined : placed.splice(at, 1)[0];
}
