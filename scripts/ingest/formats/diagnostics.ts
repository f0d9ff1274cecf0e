import type { Problem } from '../../content/problem.ts';

/**
 * Maximum number of problems of one dump that are listed: a file of garbage may have one on each of a million lines.
 */
const MAX_REPORTED = 1000;

/** The problems of a dump that is being read. */
export interface DumpProblems {
  readonly problems: Problem[];
  /** Number of problems that are not listed. */
  omitted: number;
  /** Whether one of those was fatal. */
  omittedFatal: boolean;
}

/** Add a problem, or count it as omitted. */
export function addProblem(dump: DumpProblems, problem: Problem): void {
  if (dump.problems.length < MAX_REPORTED) dump.problems.push(problem);
  else {
    dump.omitted++;
    dump.omittedFatal ||= problem.fatal;
  }
}

/** @returns All listed problems, and one that gives the number of omitted ones. */
export function allProblems(
  file: string,
  { problems, omitted, omittedFatal }: DumpProblems,
): readonly Problem[] {
  if (omitted === 0) return problems;
  const message = `${omitted} more problems of this dump are not listed`;
  const hint = 'Fix the first ones, which often fixes the others, then run it again.';
  return [...problems, { file, place: '', message, hint, fatal: omittedFatal }];
}
