import { describe, expect, it } from 'vitest';
import { copyLosses } from '../../../scripts/ingest/dedupe/copy-losses.ts';
import type { Decision, RunText } from '../../../scripts/ingest/dedupe/resolve.ts';

describe('the words of a copy', () => {
  const wording = (paragraph: string) => ({ title: 'One headline', paragraphs: [paragraph] });
  const textOf = ({ where }: RunText) => wording(where);
  const text = (where: string, hash = where) => ({ where, hash }) as RunText;
  const decision = (more: Partial<Decision>, ...texts: readonly RunText[]) =>
    ({ id: 'x', members: texts.map((one) => ({ text: one, as: 'copy' })), ...more }) as Decision;
  const none = { textOf, publishedOf: () => undefined, removed: new Set<string>() };

  it('are compared with those of the published article if that stays', () => {
    const context = { ...none, publishedOf: () => wording('Zarn quell voom.') };
    const [same, other] = [text('Zarn quell voom.'), text('Brum teck.')];
    expect(copyLosses([decision({}, same, other)], context)).toEqual([
      { text: other, article: 'x', reason: 'own words of a copy', characters: 'Brumteck.'.length },
    ]);
  });

  it('are not counted where the article cannot be read', () => {
    expect(copyLosses([decision({}, text('Zarn quell voom.'))], none)).toEqual([]);
  });

  it('exclude those of the kept text itself, and of a text with its hash', () => {
    const kept = text('Zarn quell voom.');
    const twin = text('Anything else', kept.hash);
    expect(copyLosses([decision({ kept }, kept, twin)], none)).toEqual([]);
  });
});

it('an article that an editor removed loses all words of its copies, including those of the kept text', () => {
  const text = { where: 'Zarn quell voom.', hash: 'a' } as RunText;
  const decision = { id: 'x', kept: text, members: [{ text, as: 'new' }] } as unknown as Decision;
  const textOf = ({ where }: RunText) => ({ title: 'One headline', paragraphs: [where] });
  const context = { textOf, publishedOf: () => undefined, removed: new Set(['x']) };
  expect(copyLosses([decision], context)).toEqual([
    {
      text,
      article: 'x',
      reason: 'removed by an editor',
      characters: 'OneheadlineZarnquellvoom.'.length,
    },
  ]);
});
