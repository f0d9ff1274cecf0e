import { describe, expect, it } from 'vitest';
import { isComplete } from '../../../scripts/ingest/enrich/highlights/complete.ts';

it('accepts a sentence that makes sense by itself', () => {
  expect(isComplete('The port of Veldar will close its northern terminal in September.')).toBe(true);
});

it('accepts a sentence without spaces between its words', () => {
  expect(isComplete('市議会は月曜日に、橋の通行止めを九週間続けることを全会一致で決めたと発表した。')).toBe(
    true,
  );
});

it('accepts a sentence with a few numbers', () => {
  expect(
    isComplete('Turnover rose 3 per cent to £4.5 million in 2019, from £4.2 million a year before.'),
  ).toBe(true);
});

describe('a sentence that depends on another', () => {
  it.each([
    'He said the terminal would close in September this year.',
    'It will also close its northern terminal in September.',
    'But the terminal will close in September all the same.',
    'When this happens, the terminal will close for two weeks.',
    'The terminal will "close in September, a spokesman said.',
    '"The terminal will close in September," a spokesman said.',
    'The terminal will close because I said that it must close.',
    'The crane gave me the harbour keys on Sunday.',
    'The terminal (of the port will close in September.',
    'The terminal [of the port will close in September.',
    'Will the northern terminal really close in September?',
    'the northern terminal will close in September of this year.',
    'The northern terminal of the port will close in...',
    'The terminal closes.',
    "Dockers are used to giving the port their time.'",
    '2 Ivo Hale 57 85% 9 bowls (12 fired). 4 cracked, 1 sold.',
    'Most were closed before the end of the summer.',
    'Each of its quays has a crane of its own now.',
    'The head of the port of Veldar denied it.',
    'Ana Brandt of the council is counting the rest.',
    'Ana Brandt is shipping editor of the Veldar Gazette.',
    'وأضافت: «الأرضية شبه كاملة منذ سنوات طويلة».',
  ])('is rejected: %s', (sentence) => {
    expect(isComplete(sentence)).toBe(false);
  });
});
