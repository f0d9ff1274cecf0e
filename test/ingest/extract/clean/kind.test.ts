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
  it.each([
    ['Ep 42: What the ferry knows', `${TEXT} Search for Tide Talk in your podcast app.`],
    ['Who sank the ferry? | Episode 12', `${TEXT} Hosts: Ada Moss and Ivo Hale.`],
    [
      'Who sank the ferry?',
      `${TEXT} Host Ada Moss asks the captain. Producers: Ivo Hale and Ana Kirov. Search for Tide Talk in your podcast app.`,
    ],
    ['Who sank the ferry?', `${TEXT} Transcripts are available in our show notes. Mixing by Ada Moss Kirov.`],
  ])('is audio for an episode: %s', (title, body) => {
    expect(cleaned(title, [body]).kind).toBe('audio');
  });
  it.each([
    ['Episode 4 of Harbour Street draws a record crowd', `${TEXT} Listen to the crowd.`],
    [
      'Tide Talk wins prize for best host',
      'The podcast Tide Talk has won a prize, the jury said. Ada Moss, its host, thanked the captain. It can be heard wherever you get your podcasts.',
    ],
    ['Ferry returns', `${TEXT} Listen · 2:47 The captain spoke to nobody.`],
  ])('is not audio for a report about one: %s', (title, body) => {
    expect(cleaned(title, [body]).kind).toBe('article');
  });
  it.each([
    ['Moment ferry hits the quay in Tarn', TEXT],
    ['Watch as ferry hits the quay', TEXT],
    ['Ferry hits quay', `${TEXT} Press play to see it happen.`],
    ['Ferry hits quay', `${TEXT}\nDuration: 1 minute 12 seconds`],
    ['Ferry hits quay', `${TEXT} KTN's Ada Moss reports.`],
    ['Ferry hitting quay caught on camera', TEXT],
  ])('is video for a short text that announces one: %s, %s', (title, body) => {
    expect(cleaned(title, body.split('\n')).kind).toBe('video');
  });
  it.each([
    ['Moment of truth for the ferry', TEXT],
    ['Watch out: the ferry is late again', TEXT],
    ['Moment ferry hits the quay in Tarn', `${TEXT} `.repeat(6)],
    ['Ferry hits quay', `${`${TEXT} `.repeat(6)}KTN's Ada Moss reports.`],
    ['Ferry hits quay', `${TEXT} The crew pressed play to wake the captain.`],
  ])('is not video for other words: %s', (title, body) => {
    expect(cleaned(title, [body]).kind).toBe('article');
  });
  it.each([
    [
      'Storm over Tarn',
      '19:52 The ferry is back. 19:41 Rain has reached the quay. Share 19:33 The bridge is shut.',
    ],
    [
      'Storm over Tarn',
      '9:52pm The ferry is back. 9:41pm Rain is here. Updated at 9:33pm The bridge is shut.',
    ],
    ['Storm over Tarn', '1:52pm The ferry is back. 1:41pm Rain is here. 1:33pm The bridge is shut.'],
    ['Tarn 2-1 Moss', "12' The ferry horn starts it. 31' Rain. 40' A goal for Tarn. 88' Another for Tarn."],
    ['Storm Ida: latest updates', TEXT],
    ['Ferry trial, minute by minute', TEXT],
  ])('is live for entries with times: %s, %s', (title, body) => {
    expect(cleaned(title, [body]).kind).toBe('live');
  });
  it.each([
    ['What is on tonight', '19:30 The ferry film. 20:15 A quiz. 21:05 News from Tarn.'],
    [
      'Timeline of the storm',
      '19:33 The bridge is shut. 19:41 Rain has reached the quay. 19:52 The ferry is back.',
    ],
    ['Runners at Tarn', 'Ada Moss won in 12:47 on Sunday. Ivo Hale came in at 13:10 and Ana Kirov at 12:59.'],
  ])('is not live for other times: %s', (title, body) => {
    expect(cleaned(title, [body]).kind).toBe('article');
  });
  it('is gallery for lines that end with a name and an agency', () => {
    const lines = [
      'A gull rests. Ada Moss/Tarn Pix',
      'Rain falls. Ivo Hale/Tarn Pix',
      'A boat leaves. Ada Moss/Tarn Pix',
    ];
    expect(cleaned('Tarn days', lines).kind).toBe('gallery');
    expect(
      cleaned('The best photos from Tarn', [lines.slice(0, 2).join(' ').replaceAll('/', ' / ')]).kind,
    ).toBe('gallery');
    expect(
      cleaned('Tarn days', [...lines, ...Array.from({ length: 25 }, (_, n) => `${n} ${TEXT}`)]).kind,
    ).toBe('article');
    expect(cleaned('Tarn days', lines.slice(0, 1)).kind).toBe('article');
  });
  it.each([
    [
      'About the show',
      ['Tide Talk is a weekly show about boats, hosted by Ada Moss.', 'Published On 12 Aug 2025'],
    ],
    [
      'Tarn Radio and its ferry',
      [
        'Listen live Stream Tarn FM on your phone or smart speaker. Meet the team behind the breakfast show. Contact the studio.',
      ],
    ],
    [
      'Ferry in your pocket',
      [
        'A gull steals a hat on the quay 00:47',
        'The old tower falls at last 01:12',
        'A child sings to seals 00:31',
      ],
    ],
    ['Tarn ferry', ['Stop', 'Advertisement', 'Sign up for our newsletter']],
  ])('is brief for a page of a programme, a station or other videos: %s', (title, body) => {
    const { kind, paragraphs } = cleaned(title, body);
    expect({ kind, paragraphs }).toEqual({ kind: 'brief', paragraphs: [] });
  });
  it('is not brief for a report about a station', () => {
    const report =
      'The station will shut its studio and its app. Presenters of the breakfast show were told on Monday.';
    expect(cleaned('Tarn FM to leave', [report]).paragraphs).toEqual([report]);
    const times = ['Ada Moss of Tarn 31:12', 'Ivo Hale of Moss 32:05', 'Ana Kirov of Tarn 31:47'];
    expect(cleaned('Runners at Tarn', times).paragraphs).toEqual(times);
    const advice = 'Keep your ferry ticket. Ask the crew for a seat at the back. Bring a hat for your head.';
    expect(cleaned('How to cross', [advice]).paragraphs).toEqual([advice]);
  });
  it('is what the document states, otherwise article', () => {
    expect(cleaned('Ferry returns', [TEXT], { kind: 'audio' }).kind).toBe('audio');
    expect(cleaned('Your horoscope for Monday', [TEXT]).kind).toBe('article');
  });
});
