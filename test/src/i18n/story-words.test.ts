import { expect, it } from 'vitest';
import { storyWords } from '../../../src/i18n/story-words.ts';

it.each([
  [0, 'Post and Wire came at the same time.'],
  [1, 'Post came first; Wire followed 1 minute later.'],
  [119, 'Post came first; Wire followed 119 minutes later.'],
  [120, 'Post came first; Wire followed 2 hours later.'],
  [149, 'Post came first; Wire followed 2 hours later.'],
  [1440, 'Post came first; Wire followed 24 hours later.'],
  [2879, 'Post came first; Wire followed 48 hours later.'],
  [2880, 'Post came first; Wire followed 2 days later.'],
  [1_440_000, 'Post came first; Wire followed 1,000 days later.'],
])('a head start of %d minutes is worded: %s', (minutes, words) => {
  expect(storyWords.headStart('Post', minutes, 'Wire')).toBe(words);
});
