import { expect, it } from 'vitest';
import type { Passages } from '../../../src/model/passages.ts';
import type { Rights } from '../../../src/schemas/settings.ts';
import { makeCatalog } from '../make-catalog.ts';

const quotation = (speaker: string, end: number) => ({
  text: 'We rang it ourselves',
  speaker,
  start: end - 60,
  end,
});
const figure = (end: number) =>
  ({ counted: 'dead', text: '21 dead', number: '21', low: 21, high: 21, end }) as const;

/** What may be shown of an article whose excerpt has 80 characters. */
function shown(rights: Rights): Passages {
  const catalog = makeCatalog({
    sources: [{ id: 'gazette', name: 'Gazette', rights }],
    articles: [
      {
        source: 'gazette',
        excerpt: '“We rang it ourselves,” said Ana Brandt.'.padEnd(80, ' x'),
        quotations: [quotation('Ana Brandt', 70), quotation('Tom Weir', 75), quotation('Ana Brandt', 120)],
        figures: [figure(0), figure(70), figure(120)],
      },
    ],
  });
  const [article] = catalog.articles;
  if (article === undefined) throw new Error('Unexpected catalog, expected an article');
  return article.passages();
}

const ends = ({ quotations, figures }: Passages) => [
  quotations.map(({ end }) => end),
  figures.map(({ end }) => end),
];

it('all passages of a text are kept if it may be shown in full', () => {
  expect(ends(shown('full'))).toEqual([
    [70, 75, 120],
    [0, 70, 120],
  ]);
});

it('passages of an excerpt are kept if they end in it, and their speakers are named there in full', () => {
  expect(ends(shown('excerpt'))).toEqual([[70], [0, 70]]);
});

it('only figures in the headline are kept if nothing else may be shown', () => {
  expect(ends(shown('headline'))).toEqual([[], [0]]);
});
