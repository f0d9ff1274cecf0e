import type { DateReading } from '../../dates/reading.ts';
import { startOfDay } from './from-relative.ts';

const DAY_MS = 86_400_000;
/** The first newspapers that are quoted online are younger; 1970-01-01 is a clock that was never set. */
const OLDEST = Date.UTC(1700, 0, 1);

/** What date reports: an article's date, and how to fix it. */
export interface DateProblem {
  readonly message: string;
  readonly hint: string;
}

/**
 * Doubt a stated date that the capture contradicts.
 *
 * Days begin up to fourteen hours earlier in the east, and local times are often stated as UTC; so
 * up to a day after the capture its day is kept, without the time.
 *
 * @param capturedAt When known, else the day of the run stands in: nothing was published after it.
 * @param words As stated, for the message.
 * @returns What can be kept of the date, and what is to be reported.
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
