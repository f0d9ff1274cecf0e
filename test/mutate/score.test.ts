import { expect, it } from 'vitest';
import { folderScore, scoreLines, type TriedMutant } from '../../scripts/mutate/score.ts';

const VIEWS = { code: 'src/views' };

const mutant = (line: number, isKilled: boolean, more: Partial<TriedMutant> = {}): TriedMutant => ({
  file: 'src/views/day.ts',
  line,
  mutator: 'EqualityOperator',
  from: 'a > b',
  to: 'a >= b',
  isKilled,
  ...more,
});

it('the score of a folder is the share of killed mutants, without accepted ones', () => {
  const mutants = [mutant(1, true), mutant(2, true), mutant(3, false), mutant(4, false, { from: 'b > a' })];
  const accepted = [{ file: 'src/views/day.ts', from: 'b > a', reason: 'None can tell.' }];
  const score = folderScore(VIEWS, mutants, accepted);
  expect(score).toMatchObject({ killed: 2, accepted: 1, survivors: [mutants[2]], score: 2 / 3 });
  expect(scoreLines([score], 0.85)).toEqual([
    'src/views/day.ts:3: EqualityOperator: a > b → a >= b',
    'FAIL  src/views: 2 killed, 1 survived, 1 accepted: 66.6 %',
  ]);
});

it('a mutant is accepted only in its file, and only for its replacement if one is named', () => {
  const survives = (file: string, to?: string) => {
    const accepted = { file, from: 'a > b', reason: 'None can tell.', ...(to === undefined ? {} : { to }) };
    return folderScore(VIEWS, [mutant(1, false)], [accepted]).survivors.length;
  };
  expect([survives('src/views/day.ts'), survives('src/views/day.ts', 'a >= b')]).toEqual([0, 0]);
  expect([survives('src/views/week.ts'), survives('src/views/day.ts', 'a < b')]).toEqual([1, 1]);
});

it('a folder without mutants has a score of 1', () => {
  expect(scoreLines([folderScore(VIEWS, [], [])], 0.85)).toEqual([
    'pass  src/views: 0 killed, 0 survived, 0 accepted: 100 %',
  ]);
});
