import { BROADCAST_LABELS, PUBLISHED_LABELS, UPDATED_LABELS } from '../data/date-labels.ts';
import { type FoundDay, findDay } from './find-day.ts';
import { foldForDates } from './fold-for-dates.ts';
import { timeAfter } from './time-after.ts';

/** What a date in a line refers to. */
export type DateLabel = 'published' | 'none' | 'updated' | 'broadcast';

/** A full date in a line. */
export interface LabelledDate {
  /** The words of the date, with its time if one follows it. */
  readonly text: string;
  readonly label: DateLabel;
}

/** Maximum number of dates read from one line. */
const MAX_DATES = 5;

const LABELS: readonly (readonly [DateLabel, RegExp])[] = [
  ['published', anyOf(PUBLISHED_LABELS)],
  ['updated', anyOf(UPDATED_LABELS)],
];
const BROADCAST = anyOf(BROADCAST_LABELS);

/** Matches whole words, except in scripts without spaces or with prefixes. */
function anyOf(labels: readonly string[]): RegExp {
  const folded = labels.map((label) => foldForDates(label.normalize('NFC')));
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${folded.join('|')})(?!\\p{Script=Latin})`,
    'gu',
  );
}

/**
 * Find the full dates of a line, each with the label before it.
 *
 * @param line A short line, such as a byline.
 * @param language BCP 47; only decides ambiguous dates.
 */
export function labelledDates(line: string, language: string | undefined): LabelledDate[] {
  const text = line.normalize('NFC');
  const folded = foldForDates(text);
  const found: LabelledDate[] = [];
  for (let from = 0; found.length < MAX_DATES; ) {
    const rest = folded.slice(from);
    const day = findDay(rest, language);
    if (day === undefined) break;
    const time = timeAfter(text.slice(from), rest, day, language);
    found.push({
      text: text.slice(from + day.from, from + (time?.to ?? day.to)),
      label: labelOf(rest, day, folded),
    });
    from += time?.to ?? day.to;
  }
  return found;
}

/** @returns The labels of a line in order, whether it has dates or not; a broadcast is the only one of its line. */
export function labelsIn(line: string): DateLabel[] {
  const folded = foldForDates(line.normalize('NFC'));
  const found = LABELS.flatMap(([label, pattern]) =>
    [...folded.matchAll(pattern)].map(({ index }) => ({ label, index })),
  );
  if (found.length === 0 && folded.search(BROADCAST) >= 0) return ['broadcast'];
  return found.sort((a, b) => a.index - b.index).map(({ label }) => label);
}

/** The nearest label before a date counts; a word for a broadcast may be anywhere in the line. */
function labelOf(rest: string, day: FoundDay, line: string): DateLabel {
  const before = rest.slice(0, day.from);
  let nearest: { label: DateLabel; at: number } | undefined;
  for (const [label, pattern] of LABELS) {
    const at = [...before.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at >= 0 && at > (nearest?.at ?? -1)) nearest = { label, at };
  }
  if (nearest !== undefined) return nearest.label;
  return line.search(BROADCAST) >= 0 ? 'broadcast' : 'none';
}
