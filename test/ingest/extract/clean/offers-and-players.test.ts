import { describe, expect, test } from 'vitest';
import { cleaned } from '../make-draft.ts';

const BEFORE =
  'The ferry came back to Tarn Bay on Monday after a year at sea, to the wonder of all who had waited.';
const AFTER =
  'A crowd of four hundred stood in the rain and sang until the ropes were made fast and the bell was rung.';
const paragraphs = (...body: string[]) => cleaned('Ferry returns', body).paragraphs;

test.each([
  'Become a member today and get 3 months for $1.',
  'Become a supporter now and get your first month free.',
  'Become a member for just $1.50 a month.',
  'Be a member: three months for £1.',
  'Get 3 months for $1 when you become a member.',
  'Join today and get three months for $1.',
  "Don't miss a thing: download the Quay app",
  'Don’t miss a thing: download the Quay Radio app.',
  'Never miss a story – get the Quay app',
  'For more, download the Quay News app.',
  'Listen to this article 4 minutes',
  'Listen 4 min',
  'Listen to this article 0:00 / 4:12',
])('an offer, a prompt or a player is noise wherever it stands: %s', (noise) => {
  expect(paragraphs(BEFORE, noise, AFTER)).toEqual([BEFORE, AFTER]);
  expect(paragraphs(noise, BEFORE, AFTER)).toEqual([BEFORE, AFTER]);
  expect(paragraphs(`${BEFORE} ${noise}`, AFTER)).toEqual([BEFORE, AFTER]);
  expect(paragraphs(`${BEFORE} ${AFTER} ${noise}`)).toEqual([`${BEFORE} ${AFTER}`]);
});

test.each([
  'Become a member of parliament at 21 and the first months are hard, said Hale.',
  'Be a member of the crew: the ferry needs six hands before the spring, the owner said.',
  'Get six months for fraud and you still keep the pension, critics say.',
  'For more than a year, the company tried to get the ticket app to work.',
  'Stay informed and download the flood app, the ministry said on Monday.',
  'Listen to this: 4 minutes of silence were enough for the crew.',
  '1:02:13 was the winning time of Ada Hale.',
  'The winner took 1:02:13.',
  'The second race starts at 20:15',
])('a sentence with the same words is kept: %s', (sentence) => {
  expect(paragraphs(BEFORE, sentence, AFTER)).toEqual([BEFORE, sentence, AFTER]);
  expect(paragraphs(`${BEFORE} ${sentence}`)).toEqual([`${BEFORE} ${sentence}`]);
});

test.each([
  '1:02:13',
  '02:13',
  '00:00 / 1:02:13',
  '01:02:13.450',
  '1h 2m 13s',
  '3 min 20 sec',
  'Audio: 4 min',
])('a body that is only the length of a recording is none: %s', (body) => {
  expect(paragraphs(body)).toEqual([]);
});

test('the length of a recording at the end of a text is no part of it', () => {
  expect(paragraphs(`${BEFORE} ${AFTER} 1:02:13`)).toEqual([`${BEFORE} ${AFTER}`]);
});

describe('a link to the rest of an article', () => {
  const link = 'CLICK HERE TO READ MORE';
  test.each([
    ['The council met on Monday to vote on the pier.', '', link],
    ['Ferries sail again from Monday', ' ', link],
    ['The app went down on Monday, users said', ' – ', link],
    ['The council met on Monday to vote on the pier', ' ', 'Click here for more'],
    ['The council met on Monday to vote on the pier.', '', 'READ MORE'],
  ])('never takes the sentence before it with it: %s', (sentence, between, words) => {
    expect(paragraphs(`${sentence}${between}${words}`, AFTER)).toEqual([sentence, AFTER]);
  });
});

test('endless repetition of the words of offers and players takes no longer', () => {
  for (const part of [
    'Be a member ',
    'CLICK HERE TO ',
    '0:00 / ',
    'For more, get the a ',
    'Listen - ',
    'Get 3 months of ',
  ])
    expect(cleaned('Ferry returns', [part.repeat(20_000), BEFORE]).title).toBe('Ferry returns');
});
