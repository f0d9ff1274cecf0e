import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';
const AFTER = 'The harbour was full of boats.';
const paragraphs = (...body: string[]) => cleaned(TITLE, body).paragraphs;

describe('an embedded post', () => {
  it.each([
    '@tarn_ferry: back at sea and the soup is cold 🥣🇸🇮 #TarnBay',
    '@tarn_ferry: no more rain please',
    'Back at sea 🚢 — Ivo Hale (@ivohale) June 9, 2025',
    'Back at sea #TarnBay pic.twitter.com/a1B2c3D4',
  ])('is removed as a line: %s', (post) => {
    expect(paragraphs(BEFORE, post, AFTER)).toEqual([BEFORE, AFTER]);
    expect(cleaned(TITLE, [BEFORE, post, AFTER]).drops[0]?.reason).toBe('embedded post');
  });

  it('is removed from a one-line body where emoji or hashtags mark its end', () => {
    const posts = '@tarn_ferry: on a string 🗳️😅 worth it #Tarn @ana_o: my chips are wet 🍟🌧️';
    expect(paragraphs(`${BEFORE} ${posts} ${AFTER}`)).toEqual([`${BEFORE} ${AFTER}`]);
  });

  it('stays where nothing marks its end, and in prose', () => {
    for (const text of [
      '@tarn_ferry: no more rain please',
      'She wrote to @tarn_ferry: nobody came.',
      'The sign says 🚢 and nothing else.',
    ]) {
      expect(paragraphs(`${BEFORE} ${text} ${AFTER}`)).toEqual([`${BEFORE} ${text} ${AFTER}`]);
    }
  });
});
