import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../../src/model/cut-excerpt.ts';

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');

describe('an excerpt', () => {
  it('is the first sixty words', () => {
    expect(cutExcerpt(words(70))).toBe(words(60));
  });

  it('is the whole text if it is no longer than that', () => {
    expect(cutExcerpt(words(60))).toBe(words(60));
  });

  it.each([
    ['Chinese', '港口渡轮停运'],
    ['Japanese', 'フェリーは止まる'],
    ['Thai', 'เรือข้ามฟากหยุด'],
    ['Khmer', 'សាឡាងឈប់'],
    ['Burmese', 'ကူးတို့ရပ်'],
  ])('is 240 characters of %s, which has no spaces between words', (_, text) => {
    for (const between of ['', ' ']) {
      const excerpt = cutExcerpt(Array.from({ length: 100 }, () => text).join(between));
      const { length } = [...excerpt];
      expect(length).toBeLessThanOrEqual(240);
      expect(length).toBeGreaterThan(230);
    }
  });

  it('is sixty words of Korean, which has spaces', () => {
    expect(cutExcerpt('나룻배는 멈춘다 '.repeat(100).trim()).split(' ')).toHaveLength(60);
  });

  it('is a proportion of both if a text mixes scripts', () => {
    expect(cutExcerpt(`${words(30)} ${'渡'.repeat(400)}`)).toBe(`${words(30)} ${'渡'.repeat(119)}`);
  });

  it('truncates a sequence of letters that is longer than any word', () => {
    expect(cutExcerpt('x'.repeat(5000))).toHaveLength(240);
  });

  it('never splits a character', () => {
    expect(cutExcerpt(`${'渡'.repeat(239)}ก่ก่`)).toBe('渡'.repeat(239));
  });

  it('is a beginning of the text of at most sixty words and 2,460 characters, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 90 }),
        (runs) => {
          const text = runs.join(' ').replace(/\s+/gu, ' ').trim();
          const excerpt = cutExcerpt(text);
          expect(text.startsWith(excerpt)).toBe(true);
          expect(excerpt.split(' ').length).toBeLessThanOrEqual(60);
          expect([...excerpt].length).toBeLessThanOrEqual(2460);
        },
      ),
    );
  });
});
