import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TEXT = 'The ferry came back on Monday, a year after it was lost.';

describe('the kind of an article', () => {
  it('is brief without a body, even if all of it was noise', () => {
    expect(cleaned('Ferry returns', []).kind).toBe('brief');
    expect(cleaned('Ferry returns', ['Advertisement']).kind).toBe('brief');
  });
  it('is video for a short text with durations', () => {
    expect(
      cleaned('Ferry returns', [`NewsFeed ${TEXT} Video Duration 00 minutes 47 seconds 00:47`]).kind,
    ).toBe('video');
    expect(cleaned('Watch: ferry returns', [TEXT]).kind).toBe('video');
    expect(
      cleaned('Ferry returns', [`${`${TEXT} `.repeat(20)}Video Duration 00 minutes 47 seconds 00:47`]).kind,
    ).toBe('article');
  });
  it('is audio for a podcast', () => {
    expect(cleaned('Podcast: the ferry', [TEXT]).kind).toBe('audio');
    expect(
      cleaned('The ferry', [`${TEXT} Learn more about your ad choices. Visit tarn.example/adchoices`]).kind,
    ).toBe('audio');
    const player =
      'For transcripts of Tide Talk, please visit: Subscribe to Tide Talk on your favourite podcast app.';
    expect(cleaned('What is the ferry for?', [`${TEXT} ${player}`]).kind).toBe('audio');
    expect(cleaned('What is the ferry for?', [`${`${TEXT} `.repeat(20)}${player}`]).kind).toBe('article');
    expect(cleaned('Podcast host buys ferry', [TEXT]).kind).toBe('article');
    expect(cleaned('Ivo Hale laughed at over new podcast', [TEXT]).kind).toBe('article');
    expect(cleaned('Tide Talk podcast: the ferry', [TEXT]).kind).toBe('audio');
    expect(cleaned('The ferry', [`${`${TEXT} `.repeat(20)}Learn more about your ad choices.`]).kind).toBe(
      'article',
    );
  });
  it('is live for a live blog', () => {
    expect(cleaned('Ferry returns', [`${TEXT} Ivo Hale 9 June 2025 06:40 ${TEXT}`]).kind).toBe('live');
    expect(cleaned('Ferry returns: live updates', [TEXT]).kind).toBe('live');
    expect(cleaned('Ferry returns', ['Ivo Hale 9 June 2025 06:40', TEXT, TEXT]).kind).toBe('article');
    expect(cleaned('Long live the ferry', [TEXT]).kind).toBe('article');
  });
  it('is gallery for captions', () => {
    expect(
      cleaned('Ferry days', ['1', 'A gull rests.', '2', 'A boat leaves.', '3', 'Rain falls.']).kind,
    ).toBe('gallery');
    expect(
      cleaned('Ferry days', [
        'A gull. [Ivo Hale/Tarn Images]',
        'A boat. [Ivo Hale/Tarn Images]',
        'Rain. [Ivo Hale/Tarn Images]',
      ]).kind,
    ).toBe('gallery');
    expect(cleaned('In pictures: ferry days', [TEXT]).kind).toBe('gallery');
  });
  it('is what the document states, otherwise article', () => {
    expect(cleaned('Ferry returns', [TEXT], { kind: 'audio' }).kind).toBe('audio');
    expect(cleaned('Your horoscope for Monday', [TEXT]).kind).toBe('article');
  });
});
