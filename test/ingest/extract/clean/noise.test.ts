import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';
const AFTER = 'The harbour was full of boats.';
/** Lines around the noise, so that it is neither first nor last. */
const LINES = ['Rain fell.', 'Gulls cried.', 'Nets were unmerged.', BEFORE];

/** Noise in any place: on a line of its own, or between two sentences of a line. */
const NOISE = [
  'Advertisement',
  "Find out what's new on TP website and app.",
  'From pier gossip to exclusive pictures, subscribe to the Tarn Post newsletter to stay in the loop.',
  'Tarn Sport, available on Tarnvision, is the only place to watch every race LIVE in 4K. New to Tarnvision? Get your first month for just $1.',
  'The Tarn Post brings you the top stories of the day in neat little packages.',
  '%3Cp%3E%3Cstrong%3EEdited%20by%3A%3C%2Fstrong%3E%20Ivo%20Hale%3C%2Fp%3E',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'READ MORE: Harbour master weighs the price of new piers',
  'READ MORE: Harbour Master Weighs Price of New Piers',
  'READ MORE: Who pays for the piers?',
  'RELATED: Old pier falls into the bay',
  'Related: Old pier falls into the bay',
  '[Related: Old pier falls into the bay: gulls, nets and all]',
  '[READ MORE: Who pays for the piers?]',
  'Continue Reading Below',
  'Read more on the trouble with the piers',
  'This is a developing story. Please check back for updates.',
  'Most read in Sailing',
  'Sign in to access your portfolio',
  'Enter Email Sign Up',
  'Sign up to our weekly newsletter.',
  'Want all of The Gazette? Subscribe.',
  'Want all of The Times? Subscribe.',
  'Learn more about your ad choices. Visit tarnpods.example/adchoices',
  'Video Duration 02 minutes 21 seconds 02:21',
  'Video Duration 02 minutes 21 seconds 02:21 Video Duration 01 hours 02 minutes 03 seconds 01:02:03',
  'NewsFeed',
  'Video / Ivo Hale',
  'Picture: Ivo Hale',
  'Picture: Ivo Hale/Getty Images',
  'Credit: Getty Images',
  'Search Intent Keywords: tarn ferry, harbour times, pier news',
  'Join our FREE WhatsApp channel to dive into a world of real-time sailing!',
  'Join Tarn Post on WhatsApp for the newest reports.',
  'This article was previously published on 4 May 2025.',
  'This story originally appeared on Tarn Post.',
  'pic.twitter.com/a1B2c3D4',
  '— Ivo Hale (@ivohale) June 9, 2025',
  'Ivo Hale 9 June 2025 06:40',
  'Updated 9 June 2025 06:40',
  'Send your story ideas to: bay@tarn-post.example',
  'Email your photos of the bay to pictures@tarn-post.example.',
  'You may also be interested in: Who pays for the piers?',
  'Ferry sails Ferry sails 01:16 - Source: CNN Crew sings aloud Crew sings aloud 02:10 - Source: CNN',
];

describe('noise', () => {
  it('is removed if the caption of a video stands before its length and after it', () => {
    const list =
      'First look at the pier 01:16 - Source: CNN First look at the pier In the engine room at night 02:10 - Source: CNN In the engine room at night';
    const line = `The quay was swept. ${list} ${AFTER}`;
    expect(cleaned(TITLE, [...LINES, line]).paragraphs).toEqual([...LINES, `The quay was swept. ${AFTER}`]);
  });

  it('is removed after a credit, which is removed, too', () => {
    const line = `The quay was swept. Picture: Ivo Hale Advertisement ${AFTER}`;
    expect(cleaned(TITLE, [...LINES, line, ...LINES]).paragraphs).toEqual([
      ...LINES,
      `The quay was swept. ${AFTER}`,
      ...LINES,
    ]);
  });
  it.each([
    ['Credit: Ivo Hale / The North Tarnian', 'Mayor Ana Orlova said on Tuesday that fares stay.'],
    ['Image: Tarn Media Archives Ivo Hale', 'The Tarn ferry will sail again.'],
    ['Picture: Tarn Images', 'Ana Orlova said that it will sail.'],
  ])('is removed as a complete credit before a sentence: %s', (credit, after) => {
    expect(cleaned(TITLE, [`${BEFORE} ${credit} ${after}`]).paragraphs).toEqual([`${BEFORE} ${after}`]);
  });

  it.each(NOISE)('is removed as a line of its own: %s', (noise) => {
    expect(cleaned(TITLE, [...LINES, noise, AFTER, ...LINES]).paragraphs).toEqual([
      ...LINES,
      AFTER,
      ...LINES,
    ]);
  });

  it.each(NOISE)('is removed between two sentences: %s', (noise) => {
    const { paragraphs } = cleaned(TITLE, [`${BEFORE} ${noise} ${AFTER}`]);
    expect(paragraphs).toEqual([`${BEFORE} ${AFTER}`]);
  });

  it.each(NOISE)('is removed from the end of a one-line body: %s', (noise) => {
    expect(cleaned(TITLE, [`${BEFORE} ${AFTER} ${noise}`]).paragraphs).toEqual([`${BEFORE} ${AFTER}`]);
  });

  it.each([
    'Enter Email',
    'Sign Up',
    'Subscribe',
    '7',
    '3 of 12',
    '3/12',
    'Video / Ivo Hale, Tarn Images',
    'Picture: Ivo Hale/Tarn Images via Getty Images',
    'Credit: Tarn harbour police',
    'Photo by Ivo Hale',
    'The Daily Herald, Tarn Post, Sunday Star, Evening Echo',
    'The Daily Herald · Tarn Valley Post · The Evening Star',
    'Ferry fares: what to know originally appeared on Tarn Post',
    'Ferry fares: what to know this winter originally appeared on The Tarn Post.',
    'Try Our AI Features',
    'Explore what Daily8 AI can do for you:',
    'No comments yet...',
    'Orange background',
    'Related Articles',
    'Show more',
    '© 2025 Tarn Post. All rights reserved.',
    '01:16 - Source: CNN',
    '(Reporting by Ivo Hale; Editing by Ana Orlova)',
  ])('is removed as a line: %s', (noise) => {
    expect(cleaned(TITLE, [...LINES, noise, AFTER, ...LINES]).paragraphs).toEqual([
      ...LINES,
      AFTER,
      ...LINES,
    ]);
  });

  it.each([
    ['Advertisement', 'Lawyer Ivo Hale was there.'],
    ['Advertisement', 'Department for Ports officials came.'],
    ['Enter Email Sign Up', 'Here’s what they said.'],
    ['Enter Email Sign Up', 'Now is the time to sail.'],
  ])('is removed, but not a sentence that begins like more of it: %s %s', (noise, after) => {
    expect(cleaned(TITLE, [`${BEFORE} ${noise} ${after}`]).paragraphs).toEqual([`${BEFORE} ${after}`]);
  });

  it('is removed after other noise', () => {
    const noise = 'Advertisement READ MORE: Old pier falls Advertisement';
    expect(cleaned(TITLE, [`${BEFORE} Advertisement Advertisement ${AFTER}`]).paragraphs).toEqual([
      `${BEFORE} ${AFTER}`,
    ]);
    expect(cleaned(TITLE, [`${BEFORE} ${AFTER} ${noise}`]).paragraphs[0]).not.toContain('READ MORE');
  });

  it('is removed as programme notes, after their text or by itself', () => {
    const notes = ['About the show:', 'News of the bay, with the boats that make it.', 'Daily at eight'];
    expect(cleaned(TITLE, [...LINES, ...notes]).paragraphs).toEqual(LINES);
    expect(cleaned(TITLE, [`${BEFORE} ${AFTER} ${notes.join(' ')}`]).paragraphs).toEqual([
      `${BEFORE} ${AFTER}`,
    ]);
    expect(cleaned(TITLE, [notes.join(' ')]).kind).toBe('brief');
    const long = [...LINES, 'About the show: all that we know', ...LINES.map((line) => line.repeat(20))];
    expect(cleaned(TITLE, long).paragraphs).toEqual(long);
  });

  it('is removed as a list of newspapers, one per line', () => {
    const names = ['Tarn Herald', 'Sunday Star', 'The Evening Echo'];
    expect(cleaned(TITLE, [...LINES, ...names]).paragraphs).toEqual(LINES);
  });

  it('is removed as captions of a list, each twice, one per line', () => {
    const list = [
      'Crew sings',
      'Crew sings',
      '01:16 - Source: CNN',
      'Ferry sails',
      'Ferry sails',
      '02:10 - Source: CNN',
    ];
    expect(cleaned(TITLE, [...LINES, ...list, AFTER]).paragraphs).toEqual([...LINES, AFTER]);
  });

  it('includes the headline of a link, but not the sentence that it runs into', () => {
    const { paragraphs } = cleaned(TITLE, [
      `${BEFORE} READ MORE: Old pier falls Ivo Hale left the bay. ${AFTER}`,
    ]);
    expect(paragraphs).toEqual([`${BEFORE} Ivo Hale left the bay. ${AFTER}`]);
  });

  it('includes no word of a sentence that runs into a headline', () => {
    const sentence = 'Crews in Tarn Bay had asked for new piers, said Hale.';
    for (const label of ['READ MORE:', 'RELATED:', 'Read more on']) {
      const { paragraphs } = cleaned(TITLE, [
        `${BEFORE} ${label} Old pier falls in rain Ivo Hale left. ${sentence}`,
      ]);
      expect(paragraphs.join(' ')).toBe(`${BEFORE} Old pier falls in rain Ivo Hale left. ${sentence}`);
    }
  });

  it('includes what a page says after a link, but not part of a sentence', () => {
    const { paragraphs } = cleaned('Ferry, opens new tab, returns', [
      'The statement , opens new tab said the ferry opens new tab is safe.',
    ]);
    expect(paragraphs).toEqual(['The statement said the ferry is safe.']);
    expect(cleaned('Ferry, opens new tab, returns', []).title).toBe('Ferry, returns');
  });

  it('includes the timestamp of an embedded post, but not its words', () => {
    const { paragraphs } = cleaned(TITLE, [
      `${BEFORE} Back at sea 🚢 pic.twitter.com/a1B2c3 — Ivo Hale (@ivohale) June 9, 2025 ${AFTER}`,
    ]);
    expect(paragraphs).toEqual([`${BEFORE} Back at sea 🚢 ${AFTER}`]);
  });
});

describe('prose with words that are typical of noise', () => {
  const PROSE = [
    'Advertisement spending fell by half.',
    'Advertisement Standards Board members met.',
    'Sign up for the race closes on Monday, the club said.',
    'Read more books, he told the children.',
    'Related costs rose as well.',
    'Video games sold well.',
    'Picture the scene: nobody came.',
    'Credit: it is what the town lacks.',
    'He wanted all of The Times. Subscribe he did not.',
    'The ferry left on 9 June 2025 06:40 in rain.',
    'This article of faith was first published by monks, she said.',
    'The firm opens new tablet shops.',
    'The browser opens new tab pages at once.',
    'Most read in silence.',
    'Watch: he is coming, she said.',
    'Listen: nobody wins, Hale said.',
    'Source: a friend said so.',
    'The Sun rose over the Herald office.',
    'Enter Ana, stage left.',
    'She chairs NewsFeed Ltd.',
    'Follow the money on Instagram, he told us.',
    'Published in 1999, the book sold.',
    'By Friday the harbour was shut.',
    'He originally appeared on The Daily Show.',
    'The mural of the nine fishermen originally appeared on a wall that has since been pulled down.',
    'Join our club, the mayor asked.',
    'Hale is a reporter who was freed on Sunday.',
    'Send your ideas to the board, Hale told the fishermen.',
    'The Harbour Post also reported that police reached the pier at around 11:00 local time on Monday.',
    "I'd be sat playing video games.",
  ];
  it.each(PROSE)('stays as a line: %s', (prose) => {
    expect(cleaned(TITLE, [...LINES, prose, AFTER]).paragraphs).toEqual([...LINES, prose, AFTER]);
  });
  it.each(PROSE)('stays between two sentences: %s', (prose) => {
    const body = `${BEFORE} ${prose} ${AFTER}`;
    expect(cleaned(TITLE, [body]).paragraphs).toEqual([body]);
  });
  it.each([
    '2024',
    'Source of trouble',
    'Video games',
    'Share prices',
    'By night',
    'Home truths',
    'Credit where it is due',
  ])('stays as a heading: %s', (heading) =>
    expect(cleaned(TITLE, [...LINES, heading, AFTER, ...LINES]).paragraphs).toContain(heading),
  );
});

describe('an author biography', () => {
  const bio = 'Ana Orlova is a senior reporter at Tarn Post, where she covers ports.';
  it.each([
    bio,
    'Ana Orlova covers the sea for Tarn Post.',
    'Ana Orlova is a writer based in Tarn Bay. She can be reached at ana@tarn.example.',
    'Ana Orlova is Tarn Post’s ports correspondent. Follow her on X @orlova.',
  ])('is removed from the end: %s', (text) => {
    expect(cleaned(TITLE, [...LINES, text]).paragraphs).toEqual(LINES);
    expect(cleaned(TITLE, [`${BEFORE} ${text}`]).paragraphs).toEqual([BEFORE]);
  });
  it('stays if the person is in the news or speaks, or if more text follows', () => {
    expect(cleaned(TITLE, ['Police freed Orlova.', bio]).paragraphs).toEqual(['Police freed Orlova.', bio]);
    expect(cleaned(TITLE, [BEFORE, 'Ivo Hale is an editor, she said.']).paragraphs).toHaveLength(2);
    expect(cleaned(TITLE, [bio, BEFORE]).paragraphs).toEqual([bio, BEFORE]);
    expect(cleaned(TITLE, [bio]).paragraphs).toEqual([bio]);
  });
});

describe('a list of newspapers, or a biography', () => {
  it('is removed from within a one-line body if newspaper names are separated by dots', () => {
    const list = 'The Daily Herald · Tarn Valley Post · The Evening Star';
    expect(cleaned(TITLE, [`${BEFORE} ${list} ${AFTER}`]).paragraphs).toEqual([`${BEFORE} ${AFTER}`]);
  });

  it('is removed with a biography in the past tense', () => {
    const life = 'Nuno Maric is a features writer at The Tarn Post. He grew up beside a lock.';
    expect(cleaned(TITLE, [...LINES, life]).paragraphs).toEqual(LINES);
  });
});

it('takes no sentence before the notice of where a story first appeared', () => {
  const notice = 'Ferry fares: what to know originally appeared on Tarn Post';
  const sentence = 'The harbour was full of boats.';
  expect(
    cleaned('Ferry returns', [`${sentence} ${notice}`, 'The ferry came back on Monday.']).paragraphs[0],
  ).toContain(sentence);
});
