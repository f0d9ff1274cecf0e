import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE =
  'The ferry came back to Tarn Bay on Monday after a week of repairs. Ana Kirov, who leads the harbour board, said that both engines had been tested.';
const AFTER =
  'The board will meet again in August. Fares stay as they are, said Ivo Hale, the mayor of Tarn.';

const left = (middle: string): string =>
  cleaned(TITLE, [`${BEFORE} ${middle} ${AFTER}`]).paragraphs.join(' ');

describe('noise that a sentence follows without a full stop', () => {
  it.each([
    ['Kindly share this story:', 'The captain, Rolf Mander, said in a statement that no fare was raised.'],
    ['Listen to this article Reading Mode', 'Passengers had been told of the repairs by text message.'],
  ])('ends where news begins: %s', (noise, sentence) => {
    expect(left(`${noise} ${sentence}`)).toContain(sentence);
    expect(left(`${noise} ${sentence}`)).not.toContain(noise);
  });

  it.each([
    [
      'Close Thanks for signing up! Watch for us in your inbox. Subscribe Now Quay Morning Brief SIGN UP NOW',
      'Helicopters from two bases dropped water on the ridge above Sierra Bay Avenue.',
      'Attached video above: Woman rescued from canal in Lund',
    ],
    [
      'Watch every session live on Quay Sport One. Get Quay Sport or stream with TIDE - no contract, cancel anytime',
      'Qualifying is at 3pm on Saturday.',
      'Get Quay Sport Stream Quay Sport with TIDE',
    ],
  ])('does not take the sentence with it: %s', (noise, sentence, after) => {
    expect(left(`${noise} ${sentence} ${after}`)).toContain(sentence);
  });

  it('is not the name of a speaker before a quotation', () => {
    const sentence = 'Join the queue, Captain Rolf Mander said: "You cannot run a ferry like an app."';
    expect(left(sentence)).toContain(sentence);
  });
});

describe('news next to noise', () => {
  it('stays before the initials of an editor', () => {
    const news = 'Forecasters asked people to keep away from the coast.';
    const noise =
      'Subscribe to our daily newsletter I agree to the Terms of Use and have read the Privacy Policy. Please try again. Your subscription has been successful.';
    const { paragraphs } = cleaned(TITLE, [`${BEFORE} ${AFTER} ${noise} ${news} /plm`]);
    expect(paragraphs.join(' ')).toBe(`${BEFORE} ${AFTER} ${news}`);
  });
});

describe('closed forms', () => {
  it.each([
    'Recommended Stories list of 3 items list 1 of 3 Photos: Life on the quay list 2 of 3 Why are the islands at odds over fish? list 3 of 3 Union says boats were turned back end of list',
    'Enlarge this image toggle caption',
    'hide caption',
    'View original content to download multimedia: https://www.tarnwire.example/releases/ferry-302521.html',
    'Please use Chrome browser for a more accessible video player',
    'Your browser does not support iframes.',
  ])('are removed between two sentences: %s', (noise) => {
    expect(left(noise)).toBe(`${BEFORE} ${AFTER}`);
  });

  it.each(['/plm', 'PLM/RM', '—QT/ab', 'SOURCE Lund Shipping, Inc.'])(
    'are removed at the end: %s',
    (noise) => {
      expect(cleaned(TITLE, [`${BEFORE} ${AFTER} ${noise}`]).paragraphs.join(' ')).toBe(`${BEFORE} ${AFTER}`);
    },
  );

  it.each(['SOURCE', 'list of 3 items', 'A list of 3 items was read out, and then the list ended.'])(
    'do not touch other words: %s',
    (news) => {
      expect(left(`${news} He left.`)).toContain(news);
    },
  );
});

describe('hostile text', () => {
  it.each(['list of 3 items list 1 of 3 ', 'Sign up now Tarn: ', 'Share this story: Ana ', '– A/b '])(
    'is read to its end: %s',
    (piece) => {
      expect(cleaned(TITLE, [piece.repeat(Math.ceil(200_000 / piece.length))]).drops).toBeDefined();
    },
  );
});
