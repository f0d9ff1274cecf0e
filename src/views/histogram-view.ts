import { words } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Course } from './taxonomy/histogram.ts';

/** A course ready to be drawn: bars in order, and the same in words. */
export interface CourseView {
  readonly counts: readonly number[];
  readonly first: string;
  readonly last: string;
  readonly said: string;
}

/** @returns A course as it is drawn and described; nothing for one of a single step. */
export function courseView(catalog: Catalog, course: Course): CourseView | undefined {
  const [first] = course.steps;
  if (first === undefined || course.steps.length === 1) return undefined;
  const print = (day: string) =>
    printDay(day, catalog.site.language, course.unit === 'month' ? 'month' : 'day');
  let most = first;
  let total = 0;
  for (const step of course.steps) {
    total += step.count;
    if (step.count > most.count) most = step;
  }
  return {
    counts: course.steps.map((step) => step.count),
    first: print(first.from),
    last: print(course.to),
    said: words.course(course.unit, print(first.from), print(course.to), total, print(most.from), most.count),
  };
}
