import { describe, expect, it } from 'vitest';
import { captions } from '../../../../scripts/ingest/extract/clean/captions.ts';
import { cleaned } from '../make-draft.ts';

const BEFORE =
  'The quay of Osterby was closed on Monday after a crane fell into the harbour, and no ship could leave before the evening.';
const AFTER =
  'Ana Kirov, the harbour master, said that nobody was hurt. Ships for Nordby wait at anchor, and the ferry sails from Tarn for a week.';
const textOf = (between: string): string =>
  cleaned('Crane falls into the harbour of Osterby', [`${BEFORE} ${between} ${AFTER}`]).paragraphs.join(' ');

describe('a caption in a body on one line', () => {
  it.each([
    'The crane before its fall (Image: GETTY )',
    'Smoke over the quay at noon (Credit: Getty Images)',
    'Divers in the harbour (Photo by Ivo Hale/Getty Images for Tarn Lines)',
    'Divers in the harbour (AP Photo/Ivo Hale, File)',
    'FILE PHOTO: The crane on the quay of Osterby, in Tarn, July 3, 2024. REUTERS/Ivo Hale',
    'This July 3, 2024, file photo shows the crane on the quay of Osterby.',
    'Image copyright Getty Images Image caption',
  ])('is removed with its credit: %s', (caption) => {
    expect(textOf(caption)).toBe(`${BEFORE} ${AFTER}`);
  });

  it.each([
    'The mayor said that the crane was old (it was built by Tarn Lines).',
    'The firm (Tarn Lines) and the agency (Reuters) share a house.',
    'Its owner said the crane was new (Image: Getty)',
  ])('is not recognised in: %s', (text) => {
    expect(textOf(text)).toContain(text.replace(' (Image: Getty)', ''));
  });

  it('stays in a gallery, whose text it is', () => {
    const text = ['The crane at dawn', 'Divers at noon', 'A gull on the wreck']
      .map((caption) => `${caption} (Image: Getty)`)
      .join(' ');
    const spans = [{ block: 0, from: 0, to: text.length, text }];
    expect(captions(spans, { title: 'Crane falls', paged: false, structured: false })).toEqual([]);
  });
});

describe('text between sentences', () => {
  it.each([
    'CRANE OF NORDBY FALLS INTO THE SEA AMID STORM',
    "'DANCE OF TARN' STAR IVO HALE OPENS UP ABOUT SERIOUS FALL",
    'Facebook Twitter',
    'Share this: Facebook Twitter Pinterest',
    'Email Print',
    'Share on facebook Share on twitter Share on linkedin',
    'share tweet post email',
    'View all (23)',
    'Image 1 of 5',
  ])('is removed: %s', (text) => {
    expect(textOf(text)).toBe(`${BEFORE} ${AFTER}`);
  });

  it.each([
    'WHAT HAPPENED NEXT',
    'NASA, ESA, JAXA, ISRO and CNSA watched from space.',
    'He wrote: “It fell. THE CRANE OF TARN IS THE BEST CRANE! Come and see.”',
    'She posts on Facebook and Twitter.',
    'The page on Facebook Twitter users spoke of is gone, and the harbour has no other.'.replace(
      'Facebook ',
      'Facebook, ',
    ),
  ])('stays: %s', (text) => {
    expect(textOf(text)).toContain(text);
  });

  it('keeps the first word of the sentence after a link in capitals', () => {
    expect(textOf('CRANE OF NORDBY FALLS INTO SEA A gull sat on it.')).toContain('A gull sat on it.');
  });
});

it('a sentence that ends at the stamp of a video is not its caption', () => {
  const text = 'The quay was shut. It rained.01:16 - Source: CNN The ferry sails again on Monday.';
  expect(cleaned('Ferry returns', [text]).paragraphs.join(' ')).toContain('It rained.');
});
