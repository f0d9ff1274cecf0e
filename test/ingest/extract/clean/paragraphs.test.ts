import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const FACTS = [
  'The ferry of Tarn came back to its quay on Monday with a new engine and a coat of green paint.',
  'Workers at the yard had needed eleven months to find a shaft that fitted the old hull.',
  'Passengers brought cakes, a brass band and the mayor to the first crossing of the year.',
  'Tickets cost as much as before, and dogs travel free until the end of the summer.',
];
const LATER = 'Engineers expect the hull to last for another twenty winters on the lake.';

/** The paragraphs of a body on one line; so many words or sentences usually end a paragraph before its third sentence. */
function paragraphsWith(...middle: readonly string[]): string[] {
  return cleaned('Ferry returns', [[...FACTS.slice(0, 3), ...middle, LATER, ...FACTS].join(' ')])
    .paragraphs as string[];
}

describe('a paragraph of a body on one line does not end', () => {
  it.each([
    [
      'inside a series of questions',
      ['Who paid for the engine?', 'Who chose the green paint?', 'Why did it take a whole year?'],
    ],
    [
      'between a question and its answer',
      ['Who paid for the engine in the end?', 'The council of Tarn did.'],
    ],
    ['before a sentence of a few words', ['Nobody in Tarn had hoped for so much.', 'All is well.']],
    [
      'before a sentence that goes on',
      ['The council had planned for two engines.', 'Neither of them fitted the hull of the ferry.'],
    ],
  ])('%s', (_, middle) => {
    const whole = paragraphsWith(...middle).find((paragraph) => paragraph.includes(middle[0] ?? ''));
    for (const sentence of middle) expect(whole).toContain(sentence);
  });

  it('but ends after many words, however the next sentence begins', () => {
    const long = FACTS.map((fact) => fact.slice(0, -1)).join(' and ');
    const body = [`${long}.`, ...Array.from({ length: 3 }, () => `They say that ${long}.`)];
    expect(cleaned('Ferry returns', [body.join(' ')]).paragraphs.length).toBeGreaterThan(1);
  });

  it('but ends where the questions do not', () => {
    const many = Array.from({ length: 60 }, (_, n) => `Who paid for the engine number ${n} of the ferry?`);
    expect(paragraphsWith(...many).length).toBeGreaterThan(3);
  });
});
