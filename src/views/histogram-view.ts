import { words } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Histogram } from './taxonomy/histogram.ts';

/** A histogram for display: bars in order, and a description. */
export interface HistogramView {
  readonly counts: readonly number[];
  readonly first: string;
  readonly last: string;
  readonly said: string;
}

/** @returns A histogram for display; `undefined` if it has a single step. */
export function histogramView(catalog: Catalog, histogram: Histogram): HistogramView | undefined {
  const [first] = histogram.steps;
  if (first === undefined || histogram.steps.length === 1) return undefined;
  const print = (day: string) =>
    printDay(day, catalog.site.language, histogram.unit === 'month' ? 'month' : 'day');
  let most = first;
  let total = 0;
  for (const step of histogram.steps) {
    total += step.count;
    if (step.count > most.count) most = step;
  }
  return {
    counts: histogram.steps.map((step) => step.count),
    first: print(first.from),
    last: print(histogram.to),
    said: words.histogram(
      histogram.unit,
      print(first.from),
      print(histogram.to),
      total,
      print(most.from),
      most.count,
    ),
  };
}
