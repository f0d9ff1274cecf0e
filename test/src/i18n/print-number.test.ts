import { expect, it } from 'vitest';
import { printNumber } from '../../../src/i18n/print-number.ts';

it('separates thousands', () => {
  const numbers = [0, 7, 999, 1000, 12_345, 100_000, 1_234_567];
  expect(numbers.map(printNumber)).toEqual(['0', '7', '999', '1,000', '12,345', '100,000', '1,234,567']);
});
