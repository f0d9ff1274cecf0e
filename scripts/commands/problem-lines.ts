import { type Problem, placedMessage } from '../content/problem.ts';
import { printable } from './printable.ts';

/** A problem as it is printed: what and where on one line, and how to fix it on the next. */
export function problemLines(problem: Problem): string[] {
  return [`${problem.fatal ? 'error' : 'note'}: ${placedMessage(problem)}`, `  ${problem.hint}`].map(
    printable,
  );
}
