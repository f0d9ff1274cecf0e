import { expect, test } from 'vitest';
import { cleaned } from '../make-draft.ts';

const before = [
  'The weir at Osterby was opened on Monday after a night of rain.',
  'Ivo Lund, who keeps it, said that the meadow was under water.',
];
const after = ['Two barns were emptied before noon.', 'The miller Petra Moen lent her cart.'];

function bodyWith(notice: string, rest = after): string {
  return cleaned('Weir opened at Osterby', [[...before, notice, ...rest].join(' ')]).paragraphs.join(' ');
}

test.each([
  // Requests that name a thing of pages.
  'Should you wish to send us your views, write to letters@tarnpost.example.',
  'If something on this page looks wrong to you, click here to let the desk know.',
  'Find out more about how you can stand by our newsroom at the link below.',
  'Make the Tarn Post a preferred source so that your searches show work by people.',
  'Republish our articles for free, in print or elsewhere, under a Creative Commons licence.',
  // Notices of the page about itself.
  'Should you see a slip, write to corrections@tarnpost.example.',
  'For more, get in touch with us at desk@tarnpost.example.',
  'The opinions expressed in reader comments are those of their writers only.',
  'The photograph caption in this article was changed on 3 June.',
  'This article includes content hosted on tarn.example.',
  // The page speaks of itself to its reader, and goes on.
  'We ask for your permission before anything is loaded, since cookies may be set.',
  'Have your say: Do you like the new look? Leave your thoughts in the comments.',
  'Know something we do not? You can reach our tip line at any hour. Please be as exact as you can.',
])('a notice to the reader is removed whatever it says: %s', (notice) => {
  expect(bodyWith(notice)).toBe([...before, ...after].join(' '));
  expect(bodyWith(notice, [])).toBe(before.join(' '));
});

test.each([
  // Somebody says it.
  'Moen told readers of the Tarn Post that you can hear more on her podcast.',
  '"You can read our newsletter for that," the miller shouted.',
  // It speaks of what the article speaks of.
  'You can see from the website how high the weir at Osterby stood.',
  // It names nothing that pages have.
  'You cannot cross the meadow dry-shod now.',
  // A live page speaks of its own work.
  'We close this page for now and are back with the level at noon.',
  // The story is no thing of pages.
  'Listen to the story first.',
  // It has the address of somebody else than the page.
  'If you saw anything, email ferry.unit@police.example or call 4040.',
  'Contact the rangers at park@council.example.',
  // News has reports and stories too.
  'This report was published in 2023.',
  'This story is far from over.',
  // A sentence of the article begins inside.
  'See our coverage of the rains The barns were emptied before noon.',
])('what is news is kept: %s', (sentence) => {
  expect(bodyWith(sentence)).toContain(sentence.split('. ').at(-1)?.slice(-24) ?? '');
});

test('an article about newsletters may speak of them to its readers', () => {
  const body = [
    'Newsletters are what the Osterby council writes now, and 900 people subscribe to them.',
    'Ivo Lund began this newsletter in spring for one subscriber.',
    'This newsletter is what a subscriber gets on Fridays.',
    'There is a poem in it.',
  ].join(' ');
  expect(cleaned('Council takes to newsletters', [body]).paragraphs.join(' ')).toBe(body);
});

test('an author who speaks of himself may speak to his readers', () => {
  const body = [
    'I bought a phone in March, and my sister laughed.',
    'It knew the weather before I did.',
    'Subscribe to enough such wonders and you stop asking what you agreed to.',
    'I have since sold it to a man in Osterby.',
  ].join(' ');
  expect(cleaned('My phone and the weather', [body]).paragraphs.join(' ')).toBe(body);
});
