import { describe, expect, test } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Signal fault keeps Pelham station shut';
const BEFORE =
  'Pelham station stayed shut for a third day on Tuesday after a fault in the signal box. Ivo Lund, who runs the line, said that parts had to come by sea.';
const NEXT = [
  'Mayor Ada Hale asked the company to pay back season tickets.',
  'The signal box was built in 1962.',
  'Engineers hope to open one track by Thursday, Lund said.',
  '"We have waited long enough," said Petra Moen, who takes the first train.',
];
const END = 'About 4,000 people take the morning trains from Pelham, and most of them went by bus.';
const left = (body: string) => cleaned(TITLE, [body]).paragraphs.join(' ');

describe('headlines of other stories between the sentences of a body on one line', () => {
  const lists = [
    'READ MORE: Baker wins the lottery twice in a week',
    'Also Read | Minister promises new ferries by autumn',
    'Recommended from Editorial Storm to reach the coast on Friday Old cinema opens again',
    'Most Popular 1. Why the bread stays flat 2. Seals return to the pier',
    'RELATED STORIES Seals return to the pier Who pays for the new school? Old cinema opens again',
    'WATCH | Divers free a whale from a net',
  ];
  test.each(lists.flatMap((list) => NEXT.map((next) => [list, next] as const)))(
    '%s, before: %s',
    (list, next) => {
      expect(left(`${BEFORE} ${list} ${next} ${END}`)).toBe(`${BEFORE} ${next} ${END}`);
    },
  );

  test('end the body', () => {
    expect(left(`${BEFORE} ${END} Trending Now Seals return to the pier Old cinema opens again`)).toBe(
      `${BEFORE} ${END}`,
    );
  });
});

test.each([
  'Read more of the report on the door of the station, said Lund.',
  'See also how the buses ran.',
  'Watch: that is what the guards do all night.',
  'Related cases were settled in May.',
])('a sentence that begins like a label is kept: %s', (sentence) => {
  expect(left(`${BEFORE} ${sentence} ${END}`)).toBe(`${BEFORE} ${sentence} ${END}`);
});
