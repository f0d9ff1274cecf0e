import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';
const AFTER = 'The harbour was full of boats.';
const LINES = ['Rain fell.', 'Gulls cried.', 'Nets were unmerged.', BEFORE];
const LONG = 'A crowd of four hundred stood in the rain and sang until the ropes were made fast.';

describe('text that looks like noise stays', () => {
  it.each<[string, readonly string[]]>([
    [
      'an address without a biography before it',
      [...LINES, 'Two reporters stood by.', 'Follow her on Twitter @orlova.'],
    ],
    ['the home of somebody in the news', [...LINES, 'Two reporters asked Orlova.', 'She lives in Tarn Bay.']],
    ['a heading that begins like a byline', ['By Monday Evening', BEFORE, AFTER]],
    ['a name in the middle of a text', [...LINES, AFTER, 'By Ivo Hale', ...LINES, AFTER]],
    ['a name before a word that may be part of it', ['By Ivo Hale Ferries sail again on Monday.']],
    ['scores between sentences', [`${BEFORE} TARN 3 NORDBY 2 OSTERBY 1 were the scores. ${AFTER}`]],
    ['a long post', [...LINES, `@tarn_ferry: ${LONG.repeat(4)}`, AFTER]],
    ['a time inside a sentence', [`${BEFORE} Police met Ivo Hale 9 June 2025 06:40 in the rain. ${AFTER}`]],
    ['a time after a place inside a sentence', [`${BEFORE} The crew left Tarn 9 June 2025 06:40`]],
    ['two names of newspapers', [...LINES, 'Tarn Herald', 'Sunday Star', AFTER]],
    ['names of newspapers in a sentence', [...LINES, 'Herald, Post, Star, Echo.']],
    [
      'a list of names, some of them of newspapers',
      [...LINES, 'Herald Post Star Echo Ana Ivo Petra Rolf Mirel Lena Omar Ines Aoife Nuno'],
    ],
    ['a long text about a show', [...LINES, `About the show: ${LONG.repeat(8)}`]],
    ['a refrain', [`${LONG} ${BEFORE} ${LONG} ${AFTER} ${LONG}`]],
    [
      'a sentence that comes again much later',
      [`${LONG} ${`${BEFORE} ${AFTER} `.repeat(4)}${LONG} It rained.`],
    ],
    [
      'a heading that the text repeats',
      [
        'The wall of the old town',
        'The wall of the old town fell at noon, and nobody was hurt by it.',
        AFTER,
      ],
    ],
    [
      'days at the ends of some lines',
      [
        ...LINES,
        'The first boat sailed on 9 June 2025',
        'The second sailed on 11 June 2025',
        'The third sailed on 14 June 2025',
        ...LINES,
      ],
    ],
  ])('%s', (_, body) => {
    expect(cleaned(TITLE, body).paragraphs).toEqual(body);
  });

  it.each([
    'Long nights for users of the old boat on the far side of the bay Tarn ferry users will miss their trip.',
    'The board was told on Tuesday that there is no boat for many islanders Tarn ferry users will miss their trip.',
  ])('a first sentence in which a standfirst is uncertain: %s', (line) => {
    expect(cleaned('Tarn ferry is off again', [line]).paragraphs).toEqual([line]);
  });
});

describe('noise is removed', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the disclaimer below a comment',
      [...LINES, 'The views expressed in this article are those of the author.'],
      LINES,
    ],
    [
      'the byline at the end of a text that was interrupted',
      [`${BEFORE} Advertisement ${AFTER} Ivo Hale, 9 June 2025`],
      [`${BEFORE} ${AFTER}`],
    ],
    [
      'a link in capitals before an article and a name',
      [`${BEFORE} CRANE OF NORDBY FALLS INTO SEA A Tarn gull sat on it.`],
      [`${BEFORE} A Tarn gull sat on it.`],
    ],
    [
      'the captions after the last stamp of a list',
      [...LINES, 'Crew sings', 'Crew sings', '01:16 - Source: CNN', 'Ferry sails', 'Ferry sails', AFTER],
      [...LINES, AFTER],
    ],
    [
      'a caption with an abbreviation',
      [`${LONG} ${LONG} ${LONG} Mr. Hale at the quay (Image: Getty) ${AFTER}`],
      [`${LONG} ${LONG} ${LONG} ${AFTER}`],
    ],
    [
      'the credit of a caption, which stays as a line of its own',
      [LONG, 'The quay at noon (Image: Getty)', AFTER],
      [LONG, 'The quay at noon', AFTER],
    ],
    [
      'a label of a link, with the space around it',
      ['The statement(opens new tab) said so. He wrote on X, external: It sails.'],
      ['The statement said so. He wrote on X: It sails.'],
    ],
    [
      'the author nearest to a time',
      [`${BEFORE} It will sail, said Petra Lund Ana Kirov 9 June 2025 06:40 ${AFTER}`],
      [`${BEFORE} It will sail, said Petra Lund ${AFTER}`],
    ],
    ['a note at the end of the last line', [...LINES, `${AFTER} SOURCE: Tarn Lines`], [...LINES, AFTER]],
    [
      'a box with one headline at the end',
      [...LINES, 'Top stories', 'Storm shuts two airports for a night'],
      LINES,
    ],
  ])('%s', (_, body, kept) => {
    expect(cleaned(TITLE, body).paragraphs).toEqual(kept);
  });
});

describe('paragraphs', () => {
  it('have at most five sentences, even if each depends on the one before', () => {
    const { paragraphs } = cleaned(TITLE, ['It rained on. '.repeat(60).trim()]);
    for (const paragraph of paragraphs) expect(paragraph.split('. ').length).toBeLessThanOrEqual(5);
  });

  it('are not split at a quotation that is never closed for ever', () => {
    const { paragraphs } = cleaned(TITLE, [`“${`${LONG} `.repeat(40).trim()}`]);
    expect(paragraphs.length).toBeGreaterThan(2);
  });

  it('stay as the lines of a body have them', () => {
    const body = [`${LONG} `.repeat(9).trim(), AFTER];
    expect(cleaned(TITLE, body).paragraphs).toEqual(body);
  });
});

describe('the kind', () => {
  it('is that of the text, if the page only says that there is none', () => {
    expect(cleaned(TITLE, [BEFORE, AFTER], { kind: 'brief' }).kind).toBe('article');
  });

  it('is a video without a text if only a length is shown', () => {
    expect(cleaned(TITLE, ['Video Duration 00 minutes 47 seconds 00:47']).kind).toBe('video');
  });

  it('is no video if a long text is below it', () => {
    expect(cleaned('Watch: ferry returns', [`${LONG} `.repeat(12)]).kind).toBe('article');
  });

  it('is no gallery if most paragraphs have no picture', () => {
    const credit = 'Picture: Ivo Hale';
    const body = [LONG, credit, BEFORE, credit, AFTER, credit, ...LINES, AFTER, LONG, BEFORE];
    expect(cleaned(TITLE, body).kind).toBe('article');
  });

  it('is not live because of the time of a byline', () => {
    expect(cleaned(TITLE, [`${BEFORE} By Ivo Hale 9 June 2025 06:40 ${AFTER}`]).kind).toBe('article');
  });
});

it('a headline that is nothing but a label is kept', () => {
  expect(cleaned('opens in new tab', [BEFORE]).title).toBe('opens in new tab');
});
