import type { DateReading } from '../../dates/reading.ts';
import { startOfDay } from './from-relative.ts';

const DAY_MS = 86_400_000;
/** Earliest credible date; 1970-01-01 comes from a clock that was never set. */
const OLDEST = Date.UTC(1700, 0, 1);

/** A problem with a stated date, and how to fix it. */
export interface DateProblem {
  readonly message: string;
  readonly hint: string;
}

/**
 * Check a stated date against the time of capture.
 *
 * Days begin up to fourteen hours earlier in the east, and local times are often stated as UTC; so up to a day after
 * the capture, the day is kept without the time.
 *
 * @param capturedAt If unknown, the day of the run is used: nothing was published after it.
 * @param words The date as stated, for the message.
 * @returns The part of the date that can be kept, and a problem to report.
 */
export function validateDate(
  reading: DateReading,
  words: string,
  { capturedAt, capturedDay, today }: { capturedAt?: Date | undefined; capturedDay: boolean; today: Date },
): { reading?: DateReading; problem?: DateProblem } {
  const time = reading.date.getTime();
  const said = `the stated date ${JSON.stringify(words.slice(0, 60))}`;
  if (time < OLDEST || time === 0) {
    return {
      problem: {
        message: `${said} is ignored: no article is that old`,
        hint: 'Correct the date in the dump, or leave it out.',
      },
    };
  }
  const bound = capturedAt ?? today;
  const known =
    capturedAt !== undefined && !capturedDay ? bound.getTime() : startOfDay(bound).getTime() + DAY_MS - 1;
  if (time <= known) return { reading };
  const lies = `${said} lies after ${capturedAt === undefined ? 'the day of this run' : `the capture (${isoOf(capturedAt)})`}`;
  const hint = 'Correct the date, or state the time of capture in a sidecar file.';
  if (time > known + DAY_MS) return { problem: { message: `${lies} and is ignored`, hint } };
  if (reading.precision === 'day') return { reading };
  return {
    reading: { date: startOfDay(reading.date), precision: 'day' },
    problem: { message: `${lies}; only its day is kept`, hint },
  };
}

function isoOf(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
