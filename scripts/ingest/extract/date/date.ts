/**
 * Date every article, from the best evidence in its dump: stated, relative, dateline, dump, ingest.
 *
 * Runs after `clean`, which marks datelines and bylines, and before `dedupe`, which keeps the best-dated of several
 * copies.
 */

import { readStated } from '../../dates/read-stated.ts';
import { readWords } from '../../dates/read-words.ts';
import type { DateReading } from '../../dates/reading.ts';
import { readTimeLine } from '../../layouts/time-line.ts';
import type { CleanArticle, Dating, Document, Draft } from '../../model.ts';
import { completeYear } from './complete-year.ts';
import { fromRelative, startOfDay } from './from-relative.ts';
import { type DateProblem, validateDate } from './validate-date.ts';

export interface DateEvidence {
  readonly draft: Pick<Draft, 'time'>;
  readonly clean: Pick<CleanArticle, 'bylines' | 'dateline'>;
  readonly document: Pick<Document, 'capturedAt' | 'capturedPrecision' | 'published' | 'language'>;
  /** Replaces an unknown day of capture; see `pageDay`. */
  readonly pageDay?: Date | undefined;
  /** The date if nothing is known. */
  readonly today: Date;
}

/** A step of the ladder: returns a dating, or `undefined`. */
type Rung = (evidence: DateEvidence, report: (problem: DateProblem) => void) => Dating | undefined;

/**
 * The first result is used. A byline is stated too, but it may belong to an entry of a live blog or to a quoted text;
 * the time line belongs to the article, so it comes first.
 */
const LADDER: readonly Rung[] = [fromField, fromTimeLine, fromAgo, fromByline, fromDateline, fromDump];

/** @returns A date with its precision and basis, and problems for dates that were rejected. */
export function date(evidence: DateEvidence): { dating: Dating; problems: DateProblem[] } {
  const problems: DateProblem[] = [];
  for (const rung of LADDER) {
    const dating = rung(evidence, (problem) => problems.push(problem));
    if (dating !== undefined) return { dating, problems };
  }
  return { dating: { date: startOfDay(evidence.today), precision: 'day', basis: 'ingest' }, problems };
}

/** A date that a field, a meta tag or a feed states. */
function fromField(evidence: DateEvidence, report: (problem: DateProblem) => void): Dating | undefined {
  const { published = '', language } = evidence.document;
  const words = published.trim();
  if (words === '') return undefined;
  const ago = readTimeLine(words);
  if (ago !== undefined) return timed(ago, words, evidence, report);
  const reading = readStated(words, language);
  if (typeof reading === 'object') return stated(reading, words, evidence, report);
  report({
    message: `the stated date ${JSON.stringify(words.slice(0, 60))} ${reading === undefined ? 'cannot be read' : 'can be read with the day or the month first'}`,
    hint: 'State it as 2025-07-14T21:00:00Z or 2025-07-14.',
  });
  return undefined;
}

/** `14-07-2025` in the time line. */
function fromTimeLine(evidence: DateEvidence, report: (problem: DateProblem) => void): Dating | undefined {
  const words = evidence.draft.time?.text ?? '';
  const line = readTimeLine(words);
  return line !== undefined && 'day' in line ? timed(line, words, evidence, report) : undefined;
}

/** `2 hours ago` in the time line. */
function fromAgo(evidence: DateEvidence, report: (problem: DateProblem) => void): Dating | undefined {
  const words = evidence.draft.time?.text ?? '';
  const line = readTimeLine(words);
  return line !== undefined && 'unit' in line ? timed(line, words, evidence, report) : undefined;
}

function timed(
  line: NonNullable<ReturnType<typeof readTimeLine>>,
  words: string,
  evidence: DateEvidence,
  report: (problem: DateProblem) => void,
): Dating | undefined {
  if ('day' in line) {
    return stated({ date: new Date(`${line.day}T00:00:00Z`), precision: 'day' }, words, evidence, report);
  }
  const { capturedAt, capturedPrecision = 'minute' } = evidence.document;
  if (capturedAt === undefined) return undefined;
  return { ...fromRelative(line, capturedAt, capturedPrecision), basis: 'relative', text: words.trim() };
}

/** The earliest full date of a byline: that of the first entry of a live blog. */
function fromByline(evidence: DateEvidence, report: (problem: DateProblem) => void): Dating | undefined {
  const read = evidence.clean.bylines.flatMap(
    (byline) => readWords(byline, evidence.document.language) ?? [],
  );
  const [first] = read.sort((a, b) => a.date.getTime() - b.date.getTime());
  return first === undefined ? undefined : stated(first, first.text, evidence, report);
}

function stated(
  reading: DateReading,
  words: string,
  evidence: DateEvidence,
  report: (problem: DateProblem) => void,
): Dating | undefined {
  const { reading: kept, problem } = validateDate(reading, words.trim(), boundOf(evidence));
  if (problem !== undefined) report(problem);
  if (kept === undefined) return undefined;
  return { date: kept.date, precision: kept.precision, basis: 'stated', text: words.trim().slice(0, 200) };
}

function fromDateline(evidence: DateEvidence, report: (problem: DateProblem) => void): Dating | undefined {
  const words = evidence.clean.dateline?.day;
  if (words === undefined) return undefined;
  const { document, today } = evidence;
  const day = completeYear(words, document.language, {
    capturedAt: document.capturedAt,
    pageDay: evidence.pageDay,
    today,
  });
  if (day === undefined) return undefined;
  const { reading, problem } = validateDate({ date: day, precision: 'day' }, words, boundOf(evidence));
  if (problem !== undefined) report(problem);
  return reading === undefined ? undefined : { ...reading, basis: 'dateline', text: words };
}

/** The day of capture, else the latest day that the dump mentions, unless it is in the future. */
function fromDump({ document, pageDay, today }: DateEvidence): Dating | undefined {
  const day = document.capturedAt ?? pageDay;
  if (day === undefined) return undefined;
  if (document.capturedAt === undefined && day > new Date(startOfDay(today).getTime() + 86_400_000))
    return undefined;
  return { date: startOfDay(day), precision: 'day', basis: 'dump' };
}

function boundOf({ document, today }: DateEvidence): {
  capturedAt: Date | undefined;
  capturedDay: boolean;
  today: Date;
} {
  return { capturedAt: document.capturedAt, capturedDay: document.capturedPrecision === 'day', today };
}
