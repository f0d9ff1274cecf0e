import type { Catalog } from '../catalog.ts';
import { periodAddress } from '../day.ts';
import { type Happening, happeningsOf } from '../edition.ts';
import { printDay } from '../print-date.ts';
import { shelvesOf } from '../shelves.ts';
import { type HappeningView, happeningView } from './happening.ts';
import type { Link } from './teaser.ts';

/** Happenings of one topic, behind the lead and those beside it. */
export interface Section {
  /** Absent for what no topic fits. */
  readonly topic?: Link;
  readonly stories: readonly HappeningView[];
  readonly briefs: readonly HappeningView[];
}

/** All that a day brought. */
export interface EditionView {
  /** `2025-07-14`. */
  readonly day: string;
  /** `Monday 14 July 2025`. */
  readonly title: string;
  readonly address: string;
  readonly articles: number;
  readonly stories: number;
  readonly publishers: number;
  readonly lead?: HappeningView;
  /** The next most important, beside the lead. */
  readonly second: readonly HappeningView[];
  readonly sections: readonly Section[];
}

/** How many stand beside the lead. */
const SECOND = 4;

const SIZES = {
  lead: { points: 3, articles: 6 },
  second: { points: 1, articles: 3 },
  story: { points: 0, articles: 3 },
  brief: { points: 0, articles: 1 },
} as const;

/** How much of a long day's single articles a topic shows with a sentence is left to the reader: headlines alone. */
function sectionsOf(catalog: Catalog, rest: readonly Happening[]): Section[] {
  const view = (happening: Happening) =>
    happeningView(catalog, happening, happening.story === undefined ? SIZES.brief : SIZES.story);
  const labels = new Map<string | undefined, Link | undefined>([
    ...catalog.topics.map(
      (topic) => [topic.slug, { address: `/topics/${topic.slug}/`, text: topic.label }] as const,
    ),
    [undefined, undefined],
  ]);
  const sections: Section[] = [];
  for (const [slug, topic] of labels) {
    const here = rest.filter((happening) => happening.topic === slug);
    if (here.length === 0) continue;
    const views = here.map(view).filter((one) => one !== undefined);
    sections.push({
      ...(topic === undefined ? {} : { topic }),
      stories: views.filter((one) => one.story),
      briefs: views.filter((one) => !one.story),
    });
  }
  // The fullest sections first, as a newspaper would; ties in the order of topics.yaml.
  return sections
    .map((section, index) => ({ section, index, weight: section.stories.length * 3 + section.briefs.length }))
    .sort(
      (a, b) =>
        Number(!a.section.topic) - Number(!b.section.topic) || b.weight - a.weight || a.index - b.index,
    )
    .map(({ section }) => section);
}

/** @returns The edition of a day that has articles. */
export function editionView(catalog: Catalog, day: string): EditionView {
  const happenings = happeningsOf(catalog, day);
  const shelf = shelvesOf(catalog).days[shelvesOf(catalog).dayAt.get(day) ?? -1];
  const articles = shelf?.articles ?? [];
  const [first, ...others] = happenings;
  const lead = first === undefined ? undefined : happeningView(catalog, first, SIZES.lead);
  return {
    day,
    title: printDay(day, catalog.site.language, 'weekday'),
    address: periodAddress(day),
    articles: articles.length,
    stories: happenings.filter((happening) => happening.story !== undefined).length,
    publishers: new Set(articles.map((article) => article.data.source).filter((id) => id !== undefined)).size,
    ...(lead === undefined ? {} : { lead }),
    second: others
      .slice(0, SECOND)
      .map((happening) => happeningView(catalog, happening, SIZES.second))
      .filter((one) => one !== undefined),
    sections: sectionsOf(catalog, others.slice(SECOND)),
  };
}
