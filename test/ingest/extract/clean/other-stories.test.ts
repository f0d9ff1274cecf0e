import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Wall of a cottage in Pelham falls onto the canal road';
const TEASERS = [
  'Two seals at play off the pier of Osterby.',
  'The baker Ivo Hale has made wedding cakes for forty years, and his daughter runs the shop today.',
  'Petra Lund on why bishops wear purple.',
  'The islands chose Rolf Mander as their captain for the summer games in Nordby.',
  'Children can learn to cycle in a new park that opened on Sunday.',
];

describe('lines about other stories', () => {
  it('are removed if none of them mentions what the headline names, and leave a brief', () => {
    const { paragraphs, kind } = cleaned(TITLE, TEASERS);
    expect(paragraphs).toEqual([]);
    expect(kind).toBe('brief');
  });

  it('stay if a line mentions it, or depends on the line before', () => {
    const body = [
      'The wall fell at noon.',
      'A cottage stood behind it, in which nobody lives.',
      ...TEASERS.slice(2),
    ];
    expect(cleaned(TITLE, body).paragraphs).toEqual(body);
    const leaning = [...TEASERS.slice(0, 4), 'He was led away.'];
    expect(cleaned(TITLE, leaning).paragraphs).toEqual(leaning);
  });

  it('stay if a single line of a few mentions it', () => {
    const body = ['A cottage is for sale near the pier of Osterby.', ...TEASERS.slice(1)];
    expect(cleaned(TITLE, body).paragraphs).toEqual(body);
  });

  it('stay below the title of a gallery, whose captions they are', () => {
    expect(cleaned(`In pictures: ${TITLE.toLowerCase()}`, TEASERS).paragraphs).toEqual(TEASERS);
  });

  it('are removed if they address the reader, but not if somebody quoted does', () => {
    const quoted = [
      '“You can have it all,” is written above the bakery of Ivo Hale.',
      ...TEASERS.slice(2, 4),
    ];
    expect(cleaned(TITLE, quoted).paragraphs).toEqual(quoted);
    const plain = ['You can have it all in the new bakery of Ivo Hale.', ...TEASERS.slice(2, 4)];
    expect(cleaned(TITLE, plain).paragraphs).toEqual([]);
  });

  it('stay if there are only a few', () => {
    expect(cleaned(TITLE, TEASERS.slice(0, 3)).paragraphs).toEqual(TEASERS.slice(0, 3));
  });
});

it('lines about other stories stay in a body from markup', () => {
  expect(cleaned(TITLE, TEASERS, { layout: 'article' }).paragraphs).toEqual(TEASERS);
});

describe('an index page', () => {
  const stories = [
    'The ferry sails again after a week in the yard. Mon 19 May Mon 19 May Mon 19 May 2025 at 10:28pm',
    'The school has a new roof. Sat 10 May Sat 10 May Sat 10 May 2025 at 2:08am',
    'Fish prices rise again. Sun 16 Mar Sun 16 Mar Sun 16 Mar 2025 at 1:40pm',
  ];
  it('is not a live blog, has no text and is not dated by its stories', () => {
    const { paragraphs, kind, bylines } = cleaned('Petra Lund', stories);
    expect({ paragraphs, kind, bylines }).toEqual({ paragraphs: [], kind: 'brief', bylines: [] });
  });

  it('is not recognised if all its timestamps are of the same day', () => {
    const live = [
      'The ferry left. Mon 19 May 2025 at 10:28pm',
      'It is at sea. Mon 19 May 2025 at 10:48pm',
      'It came back. Mon 19 May 2025 at 11:30pm',
    ];
    expect(cleaned('Ferry trial', live).paragraphs).toHaveLength(3);
  });
});

describe('a box of headlines', () => {
  const article = ['The wall fell at noon, the council said.', 'Nobody was hurt in the cottage.'];
  it('is removed with its heading and its prompt', () => {
    const box = [
      'Top stories',
      'Tap. Choose. Enjoy.',
      'Business Wheat costs more as rain delays harvest',
      'Courts Teacher cleared after five-week trial',
    ];
    expect(cleaned(TITLE, [...article, ...box]).paragraphs).toEqual(article);
  });

  it('ends where a paragraph begins', () => {
    const more = 'Engineers will look at the road on Tuesday.';
    const box = ['Most read', 'Man held after chase on coast road', 'Storm shuts two airports for a night'];
    expect(cleaned(TITLE, [...article, ...box, more]).paragraphs).toEqual([...article, more]);
  });
});

describe('a caption that the text repeats', () => {
  it('is removed as a line', () => {
    const text = 'From January to June the wall was looked at eight times, and the road four times.';
    expect(
      cleaned(TITLE, ['From January to June the wall was looked at eight times.', text]).paragraphs,
    ).toEqual([text]);
  });

  it('is removed from the start of a single line, with everything before the text', () => {
    const first = 'A wall fell onto the canal road of Pelham at noon on Monday.';
    const rest = 'Nobody was hurt, the council said.';
    expect(
      cleaned(TITLE, [`${first} Quay TV’s Ana Kirov reports. ${first} ${rest}`]).paragraphs.join(' '),
    ).toBe(`${first} ${rest}`);
  });
});

describe('a credit in brackets', () => {
  it.each(['(Reuters)', '(Rolf Mander/Getty Images)', '(Photo: Ana Kirov)'])(
    'is removed after a caption: %s',
    (credit) => {
      expect(
        cleaned(TITLE, [`The canal road after the wall fell, 3 July 2025 ${credit}`, 'It is shut.'])
          .paragraphs,
      ).toEqual(['The canal road after the wall fell, 3 July 2025', 'It is shut.']);
    },
  );
});
