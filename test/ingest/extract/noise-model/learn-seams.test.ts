import { describe, expect, it } from 'vitest';
import type { LabelledBody } from '../../../../scripts/ingest/extract/noise-model/training/labelled-body.ts';
import { learnSeams } from '../../../../scripts/ingest/extract/noise-model/training/learn-seams.ts';

const news = (text: string) => ({ text, noise: false });
const BODIES: LabelledBody[] = Array.from({ length: 12 }, (_, n) => ({
  id: `article ${n}`,
  title: 'Ferry returns',
  made: false,
  lines: [
    [
      news('Ana Kirov said that passengers of the Tarn Ferry had waited.'),
      { text: 'Read more', noise: true },
      news('Passengers had waited for the ferry, and Ivo Hale had paid them.'),
    ],
  ],
}));

describe('learning where texts were joined', () => {
  const learned = learnSeams(BODIES, 'note');

  it('gives the same weights for the same bodies', () => {
    expect(learnSeams(BODIES, 'note')).toEqual(learned);
  });

  it('collects the words of news that are rarely capitalised inside a sentence', () => {
    // `Ferry` is part of a name as often.
    expect(learned.smallWords).toBe('and for had paid passengers said that the them waited');
  });

  it('tells the beginning of a text from a name inside a sentence', () => {
    const { features } = learned;
    expect(features['after a cue']).toBeGreaterThan(0.5);
    expect(features['in lower case elsewhere']).toBeGreaterThan(0.2);
    expect(features['capital before']).toBeLessThan(-0.5);
  });
});
