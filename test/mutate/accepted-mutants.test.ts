import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACCEPTED_MUTANTS } from '../../scripts/mutate/accepted-mutants.ts';

it('every accepted mutant changes code that is still there, and has a reason', () => {
  const gone = ACCEPTED_MUTANTS.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from));
  expect(gone.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
  expect(ACCEPTED_MUTANTS.every(({ reason }) => reason.endsWith('.'))).toBe(true);
});
