/**
 * Topic labels, folded, that may stand behind a category bullet. `sport` was seen on the aggregator's
 * pages; the others are what news sites call their sections. Only asked where a bullet could also be the
 * first line of a text: below the byline of a lead, behind a publisher's name that a bullet repeats.
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
