import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE =
  'The ferry came back to Tarn Bay on Monday after a week of repairs. Ana Kirov, who leads the harbour board, said that both engines had been tested.';
const AFTER =
  'The board will meet again in August. Fares stay as they are, said Ivo Hale, the mayor of Tarn.';

/** Prompts in words that no table and no example contains. */
const UNSEEN = [
  'Get the day’s headlines in your inbox with our free Evening Tide newsletter.',
  'Download the Pelham Radio app to follow every match live.',
  'Follow Pelham Radio on Facebook, Twitter and Instagram.',
  'Subscribe to Pelham Plus today and get your first three months for $2.',
  'Click here to read more stories like this on our website.',
  'Listen to the full episode on Apple Podcasts, Spotify or wherever you get your podcasts.',
  'We may earn a commission if you buy something through links on our site.',
  'Do you have a story for our newsroom? Email us at tips@pelham.example.',
  'The Pelham Radio newsletter: all the best stories, free, every Friday.',
];
/** Those of them that only the classifier takes for noise. */
const CLASSIFIED = UNSEEN.slice(-1);

describe('noise in unseen words', () => {
  it.each(UNSEEN)('is removed as a line: %s', (noise) => {
    expect(cleaned(TITLE, [BEFORE, noise, AFTER]).paragraphs).toEqual([BEFORE, AFTER]);
  });

  it.each(UNSEEN)('is removed between the sentences of a one-line body: %s', (noise) => {
    const { paragraphs } = cleaned(TITLE, [`${BEFORE} ${noise} ${AFTER}`]);
    expect(paragraphs.join(' ')).toBe(`${BEFORE} ${AFTER}`);
  });

  it('is removed without a full stop, up to the sentence that begins after it', () => {
    const { paragraphs } = cleaned(TITLE, [
      `${BEFORE} Sign up here for our free daily newsletter The board will meet again in August.`,
    ]);
    expect(paragraphs.join(' ')).toBe(`${BEFORE} The board will meet again in August.`);
  });

  it.each(CLASSIFIED)('is reported with the decisive evidence: %s', (noise) => {
    const { drops } = cleaned(TITLE, [BEFORE, noise, AFTER]);
    expect(drops.map(({ reason }) => reason)).toEqual(['noise by its features']);
    expect(drops[0]?.evidence).toMatch(/^\d+\.\d: .*\w \+\d\.\d/);
  });
});

describe('news that looks like noise', () => {
  it.each([
    'Subscribers to the newsletter will pay $12 a month from June, the company said.',
    '“Sign up and bring your friends,” she told the crowd.',
    'The podcast, which Rolf Mander hosts, has been heard by a million people.',
    'Police have asked anybody with a video of the crash to get in touch.',
    'The final is on Quay TV from 7pm on Saturday.',
    'The app has been downloaded four million times since it came out in May.',
    'Advertisement sales fell by a tenth in the second quarter, the agency reported.',
    'The ministry said on Facebook that all flights had been stopped.',
  ])('stays: %s', (news) => {
    expect(cleaned(TITLE, [BEFORE, news, AFTER]).paragraphs).toEqual([BEFORE, news, AFTER]);
    expect(cleaned(TITLE, [`${BEFORE} ${news} ${AFTER}`]).paragraphs.join(' ')).toBe(
      `${BEFORE} ${news} ${AFTER}`,
    );
  });
});
