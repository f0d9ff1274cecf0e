/**
 * Lines of events: which earlier stories a story continues.
 *
 * Computed on demand from headlines and names, and not stored: editors' rules apply at once, and the same content gives
 * the same lines regardless of its order of arrival. A line only looks back, up to thirteen weeks, so that a new story
 * changes no page of an older one and costs no more in a large archive.
 */
import type { LineLink } from '../../../../src/model/catalog.ts';
import { compareText } from '../../../../src/model/compare-text.ts';
import type { Curation } from '../../../../src/schemas/curation.ts';
import { mergedInto } from '../../../content/curation.ts';
import { rarity } from '../../../ingest/data/rarity.ts';
import { type LineEvidence, lineEvidence, MIN_NAME_RARITY, VERY_RARE } from './line-evidence.ts';
import { type LineProfile, type LineStory, lineProfileOf } from './line-profile.ts';

export interface Storylines {
  /** @returns Earlier stories of the same line, newest first. */
  readonly earlierThan: (story: string) => readonly LineLink[];
  /** Whether at least two of the given stories are shown. */
  readonly hasPair: (stories: readonly string[]) => boolean;
  /** Whether two of the given stories would be linked without the editors' rules. */
  readonly hasLine: (stories: readonly string[]) => boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_CHARS = '2025-07'.length;
/** Maximum time between the last article of a story and the first of the next. */
const MAX_GAP_MS = 91 * DAY_MS;
const MAX_LINKS = 5;
/** Maximum number of newest stories per name that are compared; bounds the cost of frequent names. */
const MAX_POSTINGS = 100;

interface Timed {
  readonly story: LineStory;
  /** Instants of its first and last article. */
  readonly first: number;
  readonly last: number;
  /** The same with the day of the edition first, which decides the order: the page of a story only looks back by it. */
  readonly firstKey: string;
  readonly lastKey: string;
}

export function storylines(
  stories: readonly LineStory[],
  { link, unlink, merge }: Pick<Curation, 'link' | 'unlink' | 'merge'>,
): Storylines {
  const timed = stories
    .map(timedOf)
    .sort((a, b) => compareText(a.lastKey, b.lastKey) || compareText(a.story.id, b.story.id));
  const placeOf = new Map(timed.map(({ story }, place) => [story.id, place]));
  const profiles = new Map<number, LineProfile>();
  const profileAt = (place: number): LineProfile | undefined => {
    const known = profiles.get(place);
    const story = timed[place]?.story;
    if (known !== undefined || story === undefined) return known;
    const made = lineProfileOf(story);
    profiles.set(place, made);
    return made;
  };
  const byMonth = Map.groupBy(timed.keys(), (place) => timed[place]?.lastKey.slice(0, MONTH_CHARS) ?? '');
  const indices = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const indexOf = (month: string) => {
    const known = indices.get(month);
    if (known !== undefined) return known;
    const index = new Map<string, number[]>();
    for (const place of byMonth.get(month) ?? []) {
      for (const name of rareNames(profileAt(place))) {
        const places = index.get(name);
        if (places === undefined) index.set(name, [place]);
        else places.push(place);
      }
    }
    indices.set(month, index);
    return index;
  };

  const merged = mergedInto({ merge });
  const placesOf = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => placeOf.get(merged.get(id) ?? id) ?? []));
  const linked = link.map(placesOf);
  const unlinked = unlink.map(placesOf);
  const isIn = (groups: readonly ReadonlySet<number>[], one: number, other: number) =>
    groups.some((group) => group.has(one) && group.has(other));

  /** Indexes of stories that ended earlier and have a rare name of the headlines in common. */
  const candidatesFor = (place: number, { first, lastKey }: Timed): Set<number> => {
    const candidates = new Set<number>();
    const names = rareNames(profileAt(place));
    for (const month of monthsUntil(first - MAX_GAP_MS - DAY_MS, lastKey.slice(0, MONTH_CHARS)))
      for (const name of names)
        for (const other of (indexOf(month).get(name) ?? []).filter((at) => at < place).slice(-MAX_POSTINGS))
          candidates.add(other);
    return candidates;
  };

  /** Why one story continues an earlier one. */
  const evidenceFor = (before: number, after: number): LineEvidence | undefined => {
    const [one, other] = [timed[before], timed[after]];
    if (one === undefined || other === undefined || !isBefore(one, other)) return undefined;
    const [a, b] = [profileAt(before), profileAt(after)];
    return a && b && lineEvidence(a, b);
  };

  const earlierThan = (id: string): readonly LineLink[] => {
    const place = placeOf.get(id);
    const own = timed[place ?? -1];
    if (place === undefined || own === undefined) return [];
    const found: { at: number; link: LineLink }[] = [];
    for (const at of candidatesFor(place, own)) {
      const other = timed[at];
      if (other === undefined || isIn(unlinked, at, place) || isIn(linked, at, place)) continue;
      const why = evidenceFor(at, place);
      if (why === undefined) continue;
      const days = Math.max(0, Math.round((own.first - other.last) / DAY_MS));
      found.push({ at, link: { story: other.story.id, why: { ...why, days } } });
    }
    for (const at of new Set(linked.filter((group) => group.has(place)).flatMap((group) => [...group]))) {
      const other = timed[at];
      if (other !== undefined && at < place) found.push({ at, link: { story: other.story.id } });
    }
    return found
      .sort((a, b) => b.at - a.at)
      .slice(0, MAX_LINKS)
      .map((each) => each.link);
  };
  return {
    earlierThan,
    hasPair: (ids) => placesOf(ids).size > 1,
    hasLine: (ids) => {
      const places = [...placesOf(ids)];
      return places.some((at) => places.some((place) => evidenceFor(at, place) !== undefined));
    },
  };
}

function timedOf(story: LineStory): Timed {
  const times = story.members.map(({ article }) => Date.parse(article.data.date));
  const keys = story.members.map(({ article }) => `${article.day} ${article.data.date}`).sort();
  return {
    story,
    first: Math.min(...times),
    last: Math.max(...times),
    firstKey: keys[0] ?? '',
    lastKey: keys.at(-1) ?? '',
  };
}

/** Whether one story began and ended before the other, but not too long before. */
function isBefore(one: Timed, other: Timed): boolean {
  return one.firstKey < other.firstKey && one.lastKey < other.lastKey && other.first - one.last <= MAX_GAP_MS;
}

/** Words of the headlines that can establish a line, see `lineEvidence`. */
function rareNames(profile: LineProfile | undefined): string[] {
  if (profile === undefined) return [];
  const { labels, titleNames, inTitles, places } = profile;
  const words = new Set([...titleNames.keys(), ...[...labels.keys()].filter((word) => inTitles.has(word))]);
  return [...words].filter((word) => rarity(word) >= (places.has(word) ? VERY_RARE : MIN_NAME_RARITY));
}

/**
 * @param from An instant.
 * @param last `2025-07`
 * @returns The months from that instant to the last, in the same form.
 */
function monthsUntil(from: number, last: string): string[] {
  const months: string[] = [];
  const at = new Date(from);
  at.setUTCDate(1);
  for (let month = ''; month < last; at.setUTCMonth(at.getUTCMonth() + 1)) {
    month = at.toISOString().slice(0, MONTH_CHARS);
    months.push(month);
  }
  return months;
}
