import type { CommitStep } from './commit-list.ts';
import { sha256 } from './hash.ts';

/**
 * Applies what a killed run added to a file to the text that a person saved since.
 *
 * @param written The file as that run wrote it.
 * @returns `undefined` if that is not possible, and for any other file.
 */
export type Restore = (relative: string, written: string, saved: string) => string | undefined;

/**
 * Stage what a killed run added to files that a person changed since, on top of what they saved.
 *
 * @param todo The steps of that run.
 * @param kept Files that were left alone.
 * @returns The steps in the same order, since files are moved aside by their place in the list; `undefined` if there is
 *   nothing to add.
 */
export function restoreKept(
  todo: readonly CommitStep[],
  kept: readonly string[],
  files: {
    /** Text of a file below `.staging`. */
    readonly staged: (from: string) => string;
    /** Text of a file as it is now; `undefined` if it was deleted. */
    readonly saved: (relative: string) => string | undefined;
    readonly stage: (from: string, text: string) => void;
  },
  restore: Restore,
): CommitStep[] | undefined {
  let some = false;
  const again = todo.map((step) => {
    const saved = kept.includes(step.path) ? files.saved(step.path) : undefined;
    if (step.from === undefined || saved === undefined) return step;
    const text = restore(step.path, files.staged(step.from), saved);
    if (text === undefined) return step;
    some = true;
    // No staged file has a name with a zero in front.
    const from = `0${step.from}`;
    files.stage(from, text);
    return { path: step.path, from, before: sha256(saved) };
  });
  return some ? again : undefined;
}
