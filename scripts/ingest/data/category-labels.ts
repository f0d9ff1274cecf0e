/**
 * Topic labels, folded, that may follow a category bullet. `sport` was seen on the aggregator's pages; the others are
 * common names of sections on news sites. Only used where a bullet could also be the first line of a text: below the
 * byline of a lead, and after a publisher's name that a bullet repeats.
 */
export const CATEGORY_LABELS: ReadonlySet<string> = new Set([
  'automotive',
  'business',
  'climate',
  'economy',
  'education',
  'entertainment',
  'environment',
  'fashion',
  'finance',
  'food',
  'general',
  'health',
  'lifestyle',
  'politics',
  'science',
  'sport',
  'sports',
  'technology',
  'travel',
  'world',
]);
