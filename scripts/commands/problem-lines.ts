import { printable } from '../content/printable.ts';
import { type Problem, placedMessage } from '../content/problem.ts';

/** A problem in two lines: what and where, then how to fix it. */
export function problemLines(problem: Problem): string[] {
  return [`${problem.fatal ? 'error' : 'note'}: ${placedMessage(problem)}`, `  ${problem.hint}`].map(
    printable,
  );
}
