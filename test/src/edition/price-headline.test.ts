import { expect, test } from 'vitest';
import { isPriceHeadline } from '../../../src/edition/price-headline.ts';

test.each([
  'Krone slides to 0.09 after surprise cut',
  'Velden yields ease as parties open talks',
  'Shares in Norrland Yards slip on a warning',
  'Cocoa above 7,900 crowns puts middlemen back in business',
  'Aktien fallen nach Zinsentscheid',
])('“%s” begins with what prices do', (title) => {
  expect(isPriceHeadline(title)).toBe(true);
});

test.each([
  'Velden slashes interest rates in shock move; the krone falls',
  'Oil spill closes nine beaches',
  'Gold medal for Brandt as records fall in Tolva on a windy day',
  'Market of Hawmere burns down',
  'Minister shares a cell with the man who fell',
])('“%s” does not', (title) => {
  expect(isPriceHeadline(title)).toBe(false);
});
