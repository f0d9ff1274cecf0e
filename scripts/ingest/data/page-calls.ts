/**
 * How lines begin that ask a reader of a page to do something else, lower case. Seen inside the bodies of
 * saved news pages, where no class tells them from paragraphs. They count for short lines only.
 */
export const PAGE_CALLS: readonly string[] = [
  'advertisement',
  'already a subscriber',
  'also read:',
  'article continues',
  'click here ',
  'continue reading',
  'download our',
  'download the',
  'follow us on',
  'get the latest',
  'get our free',
  'join our newsletter',
  'more from ',
  'more on this',
  'read also:',
  'read more',
  'read next',
  'recommended',
  'related articles',
  'related:',
  'see also:',
  'share this',
  'sign up ',
  'skip to ',
  'story continues',
  'subscribe ',
  'this content is not available',
  'watch:',
];
