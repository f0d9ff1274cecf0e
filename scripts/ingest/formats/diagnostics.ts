import type { Problem } from '../../content/problem.ts';

/** Problems of one dump that are told one by one: a file of garbage has one on each of a million lines. */
const MAX_REPORTED = 1000;

/** The problems of a dump while it is read. */
export interface DumpProblems {
  readonly problems: Problem[];
  /** How many were not told. */
  omitted: number;
  /** One of those was fatal. */
  omittedFatal: boolean;
}

/** Take in a problem, or count it. */
export function addProblem(dump: DumpProblems, problem: Problem): void {
  if (dump.problems.length < MAX_REPORTED) dump.problems.push(problem);
  else {
    dump.omitted++;
    dump.omittedFatal ||= problem.fatal;
  }
}

/** @returns All problems, the last of them saying how many more there are. */
export function allProblems(
  file: string,
  { problems, omitted, omittedFatal }: DumpProblems,
): readonly Problem[] {
  if (omitted === 0) return problems;
  const message = `${omitted} more problems of this dump are not listed`;
  const hint = 'Fix the first ones, which often fixes the others, then run it again.';
  return [...problems, { file, place: '', message, hint, fatal: omittedFatal }];
}
