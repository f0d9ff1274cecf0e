import { describe, expect, it } from 'vitest';
import { copyLosses } from '../../../scripts/ingest/dedupe/copy-losses.ts';
import type { Decision, RunText } from '../../../scripts/ingest/dedupe/resolve.ts';
import { dating, runTextOf } from '../../support/resolved.ts';

/** The decision that texts are one article; `where` of a text represents its words. */
const decisionOn = (
  as: 'new' | 'copy',
  texts: readonly RunText[],
  change: Partial<Decision> = {},
): Decision => ({
  id: 'x',
  dating: dating('2026-03-05T10:00:00Z'),
  members: texts.map((text) => ({ text, as })),
  ...change,
});
const wording = (paragraph: string) => ({ title: 'One headline', paragraphs: [paragraph] });
const textOf = ({ where }: RunText) => wording(where);
const text = (where: string, hash = where) => runTextOf('text', { where, hash });

describe('the words of a copy', () => {
  const none = { textOf, publishedOf: () => undefined, removed: new Set<string>() };

  it('are compared with those of the published article if that stays', () => {
    const context = { ...none, publishedOf: () => wording('Zarn quell voom.') };
    const [same, other] = [text('Zarn quell voom.'), text('Brum teck.')];
    expect(copyLosses([decisionOn('copy', [same, other])], context)).toEqual([
      { text: other, article: 'x', reason: 'own words of a copy', characters: 'Brumteck.'.length },
    ]);
  });

  it('are not counted where the article cannot be read', () => {
    expect(copyLosses([decisionOn('copy', [text('Zarn quell voom.')])], none)).toEqual([]);
  });

  it('exclude those of the kept text itself, and of a text with its hash', () => {
    const kept = text('Zarn quell voom.');
    const twin = text('Anything else', kept.hash);
    expect(copyLosses([decisionOn('copy', [kept, twin], { kept })], none)).toEqual([]);
  });
});

it('an article that an editor removed loses all words of its copies, including those of the kept text', () => {
  const kept = text('Zarn quell voom.');
  const context = { textOf, publishedOf: () => undefined, removed: new Set(['x']) };
  expect(copyLosses([decisionOn('new', [kept], { kept })], context)).toEqual([
    {
      text: kept,
      article: 'x',
      reason: 'removed by an editor',
      characters: 'OneheadlineZarnquellvoom.'.length,
    },
  ]);
});
