import { describe, expect, test } from 'vitest';
import { at, BEFORE, DAY, itemOf } from '../item-of.ts';
import type { ArticleWish } from '../make-catalog.ts';

test('an article without a publisher has the host of its address instead', () => {
  const url = 'https://www.herald.example/tide';
  expect(itemOf([{ date: `${DAY}T09:00:00Z`, url }]).head).toMatchObject({ host: 'herald.example' });
  expect(itemOf([{ date: `${DAY}T09:00:00Z`, url, source: 'post' }]).head?.host).toBeUndefined();
});

test('or the name of the publisher whose home page is there', () => {
  const url = 'https://www.harbour.example/tide';
  expect(itemOf([{ date: `${DAY}T09:00:00Z`, url }]).head).toMatchObject({ host: 'Harbour Post' });
});

test.each(['www', 'm', 'amp', 'mobile'])('a host is printed without %s.', (device) => {
  const url = `https://${device}.herald.example/tide`;
  expect(itemOf([{ date: `${DAY}T09:00:00Z`, url }]).head?.host).toBe('herald.example');
});

test('a host of two labels is printed whole', () => {
  expect(itemOf([{ date: `${DAY}T09:00:00Z`, url: 'https://m.example/a' }]).head?.host).toBe('m.example');
});

describe('the other publishers of a story', () => {
  const also = (url: string) =>
    itemOf([{ ...BEFORE, source: 'post' }, { ...BEFORE, source: 'wire' }, at(10, 'End', { url })]).also;

  test('do not include the one at whose host its article is, by home page or by name', () => {
    expect(also('https://m.harbour.example/a')).toBe(1);
    expect(also('https://www.post.example/a')).toBe(1);
    expect(also('https://news.example/a')).toBe(2);
  });
});

describe('a sentence beside a later report', () => {
  const quoted = (text: string, more: ArticleWish = {}) =>
    itemOf([
      at(9, 'Polls', { source: 'post', keyPoints: [text], ...more }),
      at(21, 'Result', { source: 'echo', lead: 'The opposition has won by a mile.' }),
    ]).quotes.map((quote) => quote.text);

  test('does not say that something goes on or is to come', () => {
    expect(quoted('Tolva is voting for a new parliament.')).not.toContain(
      'Tolva is voting for a new parliament.',
    );
    expect(quoted('Polls are due to close at eight.')).toHaveLength(1);
    expect(quoted('Tolva voted for a new parliament.')).toHaveLength(2);
    expect(quoted('Nothing in Tolva is boring.', { datePrecision: 'day' })).toHaveLength(2);
    expect(quoted('Polls are due to close at eight.', { datePrecision: 'day', kind: 'live' })).toHaveLength(
      1,
    );
  });

  test('does not tell of the next day, which its publisher added', () => {
    expect(quoted('By Tuesday morning, 98 percent had been counted.')).toHaveLength(1);
    expect(quoted('Polls had been open until late on Monday.')).toHaveLength(2);
    expect(quoted('The count will go on by Tuesday, Brandt said, who had lost.')).toHaveLength(2);
  });

  test('does not say again what the first one says', () => {
    const lead = 'Crews signed a lasting peace for the river towns in Tolva on Friday.';
    const beside = (text: string) =>
      itemOf([
        at(9, 'Talks', { source: 'post', keyPoints: [text] }),
        at(21, 'Peace', { source: 'echo', lead }),
      ]).quotes;
    expect(beside('Two men shook hands in Tolva on Friday after a lasting peace was made.')).toHaveLength(1);
    expect(beside('Two men shook hands in Tolva on Friday before cameras were let in.')).toHaveLength(2);
  });
});
