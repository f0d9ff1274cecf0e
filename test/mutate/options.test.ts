import { expect, test } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { mutateCommand } from '../../scripts/mutate/options.ts';

test('the options of the mutation command have defaults', () => {
  expect(mutateCommand([])).toEqual({ only: [], share: 1, seed: 1, workers: undefined });
  expect(mutateCommand(['--workers', '2', '--share', '0.1', '--seed', '7'])).toEqual({
    only: [],
    share: 0.1,
    seed: 7,
    workers: 2,
  });
});

test.each([
  ...['x', '0', '-1', '1.5', '', '1000', 'NaN'].map((workers): [string[], string] => [
    [`--workers=${workers}`],
    `--workers ${workers} is not a number of processes`,
  ]),
  [['--share', '2'], '--share 2 --seed 1 is not a sample'],
  [['--seed', '0.5'], '--share 1 --seed 0.5 is not a sample'],
  [['--only', 'README.md'], '--only README.md is not code that is mutated'],
  [['--worker', '1'], "Unknown option '--worker'"],
])('the mutation command refuses %j', (args, message) => {
  expect(() => mutateCommand(args)).toThrow(BroadsheetError);
  expect(() => mutateCommand(args)).toThrow(message);
});
