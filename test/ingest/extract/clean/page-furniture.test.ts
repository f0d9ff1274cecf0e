import { describe, expect, test } from 'vitest';
import { cleaned } from '../make-draft.ts';

const BEFORE =
  'The ferry came back to Tarn Bay on Monday after a year in the yard. Ada Hale, who leads the harbour board, rang the bell herself.';
const AFTER =
  'Four hundred people stood in the rain until the ropes were made fast. The first crossing takes place on Friday.';
const left = (body: string) => cleaned('Ferry returns to Tarn Bay', [body]).paragraphs.join(' ');

describe('furniture between the sentences of a body on one line', () => {
  test.each([
    'Duration: 2 minutes 40 seconds',
    'Add Tarn Post as a Preferred Source',
    'Show Full Article',
    'Press Enter to skip to end of carousel End of carousel',
    'Go to accessibility shortcuts',
    'Content cannot be displayed without consent',
    '(credit: IVO LUND/TARN POST)',
    'Additional sources • Lund Wire',
    '— With assistance from Ivo Lund, and Petra Moen (Updates with comment in fourth paragraph)',
    'Read in App',
    'Most Read By Subscribers',
    'Must-see Harbour news',
    'Why you can trust the Post',
    'News Catch Up - Tuesday, 3 June',
    'By Petra Moen (petra@tarnpost.example)',
    'Translated from Danish with Lundtext',
    '— Lund/File',
    'The latest: Weather warnings for three counties',
    '(Related: Best places to swim)',
    'Toggle more options Download Embed',
    'Press play to hear the bell.',
    'This video cannot be played in your country.',
    'See all 12 photos',
    'Buy this photo',
    'Item 1 of 2 The ferry off the pier, May 3. REUTERS/Ivo Lund [1/2]The ferry off the pier, May 3. REUTERS/Ivo Lund',
    'Share this article',
    'Be the first to comment on this story.',
    'Comments are now closed for this article.',
    'Was this page helpful?',
    'Cast your vote below',
    'Take our weekly quiz to see what you remember.',
    '£12 at Quayside £14 at Lund Books',
    'Check prices at Lund Books',
    'Delivery charges may apply.',
    'Do you have a story for us? Email the newsdesk.',
    'Support for Tarn Radio comes from our listeners.',
    'This story is supported by the Tarn Press Fund.',
    'By entering your email, you agree to our terms and to receive offers.',
    'This material may not be published, broadcast or rewritten without permission.',
    'You can unsubscribe at any time.',
    'Gambling problem? Call the free line.',
    'To see this post, you must accept cookies.',
    'Accept all cookies',
    'Start your day with the Tarn Morning letter.',
    'Reminder, this is a members article and needs an account.',
    'Not got Tarn Sports?',
    'Ad feedback',
    'Written by: Ivo Lund',
    'With files from Tarn Press',
    'after newsletter promotion',
    '[ Harbour wall to be raised by a metre Opens in new window ]',
  ])('%s', (noise) => {
    expect(left(`${BEFORE} ${noise} ${AFTER}`)).toBe(`${BEFORE} ${AFTER}`);
    expect(left(`${BEFORE} ${AFTER} ${noise}`)).toBe(`${BEFORE} ${AFTER}`);
  });

  test.each([
    'About the author Petra Lund writes about boats and lives in Osterby.',
    'Disclaimer: The views of columnists are their own. They need not be those of the paper.',
    'Petra Lund contributed reporting.',
    '(Tarn Press with Osterby News)',
    '— Tarnpress.com',
    'petra@tarnpress.example',
    'Write to Petra Lund at petra@tarnpress.example',
  ])('at the end of the body: %s', (noise) => {
    expect(left(`${BEFORE} ${AFTER} ${noise}`)).toBe(`${BEFORE} ${AFTER}`);
  });
});

test.each([
  'Press play for time, the coach told them.',
  'Vote below the line if you want all of them, the commission said.',
  'Copyright Office rules may change again in May.',
  'Capital at risk of flooding was moved to higher ground.',
  'You can cancel within 14 days, and the yard must pay you back.',
  'You can send your entries to the harbour office by Friday.',
  'This service is available to everyone who lives on the islands.',
  'The harbour briefing is at noon.',
  'The Tarn Trust receives funding from the state and from two foundations.',
  'Funding for the pier comes from the county.',
  'This project is funded by the islands themselves.',
  'The pilot is solely responsible for the ship in the channel.',
  'If you have information, call the coast guard on 555 0134.',
  'Ivo Lund contributed to the fund from the first year on.',
  'Contact the team at the pier if you have lost a bag.',
  'Want to sleep on board?',
  'The material may be used in court.',
  '$40 at the harbour market buys a lobster.',
  'Most popular with children was the engine room.',
  'Trending north, the storm missed the bay.',
  'Analysis of the paint showed lead.',
  'More from the state than from the islands was paid in.',
  'In this section the ropes are kept.',
])('a sentence of the article is kept: %s', (sentence) => {
  expect(left(`${BEFORE} ${sentence} ${AFTER}`)).toBe(`${BEFORE} ${sentence} ${AFTER}`);
});

test('a notice at the end takes nothing with it that speaks of the article', () => {
  const body = `${BEFORE} ${AFTER} Disclosure: The board paid for the trip. The ferry of Tarn Bay needs a new engine in two years.`;
  expect(left(body)).toContain('The ferry of Tarn Bay needs a new engine in two years.');
});
