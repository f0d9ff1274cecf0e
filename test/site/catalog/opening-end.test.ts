import { expect, test } from 'vitest';
import { openingEnd } from '../../../scripts/site/catalog/opening-end.ts';

/** The first sentences of a text of which the excerpt has so many characters. */
function opening(plain: string, excerptChars = 80, start = 0): string {
  const folded = plain.replace(/\s+/g, ' ').trim();
  return folded.slice(start, openingEnd(plain, folded, start, folded.slice(0, excerptChars), 'en'));
}

test.each([
  ['all of a short text', ['One came.\nTwo went.', 80], 'One came. Two went.'],
  ['whole sentences only', ['One came. Two went. Three left.', 23], 'One came. Two went.'],
  ['a sentence that ends with the excerpt', ['One came. Two went. Three.', 19], 'One came. Two went.'],
  ['nothing of a single long sentence', ['One came and two went and three stayed.', 20], ''],
  ['no sentence that ends at an abbreviation', ['One came. Then Mr. Quorn spoke up.', 19], 'One came.'],
  ['paragraphs before one without a full stop', ['One came.\nKey facts\nTwo went.', 80], 'One came.'],
  ['a quotation that closes after its stop', ['“One came.”\nTwo went.', 12], '“One came.”'],
  ['nothing of a list', ['One\nTwo\nThree', 80], ''],
  ['nothing of no text', ['', 80], ''],
] as const)('the opening of a text has %s', (_, [plain, chars], shown) => {
  expect(opening(plain, chars)).toBe(shown);
});

test('the opening of a text begins after its dateline', () => {
  expect(opening('HAWMERE — One came. Two went. Three left.', 33, 10)).toBe('One came. Two went.');
});
