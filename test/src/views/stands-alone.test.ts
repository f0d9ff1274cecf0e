import { describe, expect, test } from 'vitest';
import { standsAlone } from '../../../src/views/stands-alone.ts';

const known = { title: 'Bell of Veldar is rung again', names: ['Ana Brandt', 'Veldar Rowing Club'] };

describe('a sentence that points at one before it does not stand alone', () => {
  test.each([
    'It was rung at noon by two apprentices.',
    'In front of 400 people at Veldar on Saturday they beat the islanders by two lengths.',
    'From 2 November they will ring at noon as well.',
    'Beeswax gives it a dark shine for many years.',
    'Voters of the two parishes that share it decided to pay for a rope.',
    'Officers found him in the belfry.',
    'The price of a rope is not among them.',
    'The building, which dates from 1711, has a new roof.',
    'The company had no staff and no telephone.',
    'The scheme will cost nine million crowns.',
    'The first time, after 12 minutes, Ana Brandt rang it.',
    'The latter was cast in 1711.',
    'Brandt answered that this would be the task of the ringers.',
    'In all, 5,120 took part, in and around Veldar.',
    'Some 400 came by boat.',
    'Ana Brandt put her name to it for the rowers.',
    'Brandt said that the sight of them crossing the bridge was enough.',
  ])('%s', (sentence) => {
    expect(standsAlone(sentence, known)).toBe(false);
  });
});

describe('a sentence that names what it is about stands alone', () => {
  test.each([
    'Two apprentices rang the bell at noon on Friday.',
    'This is a bell for people who sleep late.',
    'In front of 400 people, Ana Brandt said that she would ring again.',
    'By noon Brandt and the others had what they wanted.',
    'On Friday the council met, and it chose a ringer.',
    'In Veldar it emerged that the rope was stolen.',
    'The council said it would pay for a rope.',
    'The mayor, who likes it quiet, stayed away.',
    'Because the rope was old, two ringers tied knots in it.',
    'Brandt thanked the ringers and the cooks who had helped them.',
    'The building in Dock Street has been for sale for a year.',
    'The company Tarnwell had no staff.',
    'The bell was cast in the village in 1711.',
    'The first bell of Veldar was cast in 1711.',
    'The men who cast the bell are dead.',
    'Brandt said that this bell would be rung again.',
    'A ringer, who knew more than that, this time kept quiet.',
    'In all, 5,120 ringers took part.',
    'Ana Brandt took the rope and put her name to it.',
    'Ana Brandt put her coat on its peg.',
    'Some 400 ringers came by boat.',
    'The Building Trust has bought a rope.',
  ])('%s', (sentence) => {
    expect(standsAlone(sentence, known)).toBe(true);
  });

  test('even a bare noun, if the headline has it', () => {
    expect(standsAlone('The buildings were empty.', { ...known, title: 'A building for Veldar' })).toBe(true);
    expect(standsAlone('The buildings were empty.', known)).toBe(false);
  });
});

test('a sentence of any length is judged at once', () => {
  const long = `By ${'the rope of the bell '.repeat(10_000)}they left.`;
  expect(standsAlone(long, known)).toBe(false);
});
