import type { AcceptedMutant } from './score.ts';

/** Survivors of `npm run mutate` that may live, by file, and why; see docs/testing.md. */
export const ACCEPTED_MUTANTS: readonly AcceptedMutant[] = [];
