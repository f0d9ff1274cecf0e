import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE = 'The ferry came back on Monday.';

describe('noise that runs into the sentence after it', () => {
  it.each([
    ['Join our FREE WhatsApp channel for the latest from Tarn24', '‘Price is part of it,’ Hale said.'],
    ['Join our FREE WhatsApp channel for the latest news', 'Fishermen had waited for a year.'],
    ["READ MORE: Captain Dan O'Hale dies", 'The crew now on board had known him.'],
    ['Most read in The Scottish Sun', 'Orlova had asked for a pier.'],
    ['Search Intent Keywords: tarn ferry, harbour times, pier', 'Orlova had asked for a pier.'],
    ['RELATED: Why nobody sails from Tarn Bay', '“We were never asked,” said Orlova.'],
  ])('ends where the sentence clearly begins: %s', (noise, sentence) => {
    expect(cleaned(TITLE, [`${BEFORE} ${noise} ${sentence}`]).paragraphs).toEqual([`${BEFORE} ${sentence}`]);
  });

  it('does not end at a phrase that a headline quotes', () => {
    const { paragraphs } = cleaned(TITLE, [`${BEFORE} READ MORE: Mayor calls ferry ‘Great Old Lady’ of bay`]);
    expect(paragraphs).toEqual([BEFORE]);
  });
});

describe('picture numbers on a line', () => {
  const captions = ['Gulls rest on the pier.', 'The crew waves.', 'A net dries.'];
  it('are removed next to credits, including the first', () => {
    const body = captions.map((caption, index) => `${index + 1} ${caption} Picture: Ivo Hale`).join(' ');
    const { paragraphs, drops } = cleaned(TITLE, [body]);
    expect(paragraphs).toEqual([captions.join(' ')]);
    expect(drops.filter(({ reason }) => reason === 'image number')).toHaveLength(3);
  });
  it('stay if they count something', () => {
    const { paragraphs } = cleaned(TITLE, [`${BEFORE} Picture: Ivo Hale 12 boats followed. ${captions[0]}`]);
    expect(paragraphs).toEqual([`${BEFORE} 12 boats followed. ${captions[0]}`]);
  });
});
