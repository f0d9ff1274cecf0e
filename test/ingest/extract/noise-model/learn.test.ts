import { describe, expect, it } from 'vitest';
import { findNoise } from '../../../../scripts/ingest/extract/noise-model/find-noise.ts';
import { worthOf } from '../../../../scripts/ingest/extract/noise-model/noise-model.ts';
import type { LabelledBody } from '../../../../scripts/ingest/extract/noise-model/training/labelled-body.ts';
import {
  labelledClauses,
  laidOut,
  learn,
} from '../../../../scripts/ingest/extract/noise-model/training/learn.ts';
import { makeBodies } from '../../../../scripts/ingest/extract/noise-model/training/made-bodies.ts';

const ARTICLES = Array.from({ length: 60 }, (_, n) => ({
  id: `article ${n}`,
  title: `Harbour board meets for meeting ${n}`,
  paragraphs: [
    'The harbour board met on Monday to talk of the ferry. Nobody spoke against the plan.',
    'Ana Kirov, who leads the board, said that both engines had been tested.',
    'The board will meet again in August, and the mayor will be there.',
  ],
}));
const EXAMPLES = {
  noise: [['Sign up to our newsletter.'], ['Download our app for free.'], ['Follow us on Facebook.']],
  news: ['Nobody was hurt.', 'The app has a million users, it said.'],
};

describe('learning to recognise noise', () => {
  const bodies = makeBodies(ARTICLES, EXAMPLES);

  it('gives the same weights for the same bodies', () => {
    expect(learn(labelledClauses(bodies), '')).toEqual(
      learn(labelledClauses(makeBodies(ARTICLES, EXAMPLES)), ''),
    );
  });

  it('recognises noise of the kind that it learned from, but no news', () => {
    const worth = worthOf(learn(labelledClauses(bodies), ''));
    const body: LabelledBody = {
      id: 'x',
      title: 'Harbour board meets',
      made: true,
      lines: [
        [
          { text: 'The harbour board met on Tuesday.', noise: false },
          { text: 'Sign up for our free app.', noise: true },
          { text: 'Nobody said why it met.', noise: false },
        ],
      ],
    };
    expect(findNoise(laidOut(body).spans, body, worth).map(({ clause }) => clause.text)).toEqual([
      'Sign up for our free app.',
    ]);
  });

  it('inserts examples into articles line by line and on one line, marked as noise', () => {
    const forms = new Set(bodies.map(({ lines }) => lines.length > 1));
    expect(forms).toEqual(new Set([true, false]));
    const noise = bodies.flatMap(({ lines }) => lines.flat().filter((part) => part.noise));
    expect(noise.map(({ text }) => text)).toContain('Follow us on Facebook.');
  });
});
