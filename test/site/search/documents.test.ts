import { expect, it } from 'vitest';
import { searchDocument } from '../../../scripts/site/search/documents.ts';
import type { Rights } from '../../../src/schemas/settings.ts';
import { makeCatalog } from '../../src/make-catalog.ts';

function documentWith(rights: Rights) {
  const catalog = makeCatalog({
    articles: [
      {
        title: 'Dredger raised at Gannet quay',
        source: 'argus',
        people: ['Ilse Quorn'],
        organisations: ['Crane Union'],
        places: ['Hawmere'],
        hashtags: ['Petrel'],
        keyPoints: ['The crane took nine hours.'],
        excerpt: 'The dredger was raised.',
      },
    ],
    sources: [{ id: 'argus', name: 'Ostlow Argus', rights }],
  });
  const [article] = catalog.articles;
  if (article === undefined) throw new Error('expected an article');
  return searchDocument(catalog, article);
}

it('indexes the full text of a publisher who allows it', () => {
  const { text, names } = documentWith('full');
  expect(text).toMatchObject({ path: expect.stringContaining('articles/') });
  expect(names).toEqual(['Ilse Quorn', 'Crane Union', 'Hawmere', 'Petrel']);
});

it('indexes only key points and excerpt if an excerpt is allowed', () => {
  expect(documentWith('excerpt').text).toEqual({
    words: 'The crane took nine hours.\nThe dredger was raised.',
  });
});

it('indexes headline and publisher, and nothing that only the text says, if no more is allowed', () => {
  const { record, names, people, text } = documentWith('headline');
  expect(record).toMatchObject({ title: 'Dredger raised at Gannet quay', source: 'Ostlow Argus' });
  expect({ names, people, text }).toEqual({ names: [], people: [], text: { words: '' } });
});

it('marks a result whose language is written from right to left', () => {
  const languages = ['ar', 'fa', 'he', 'ku-Arab', 'en', 'ku', undefined];
  const catalog = makeCatalog({ articles: languages.map((language) => ({ language })) });
  const dirs = catalog.articles.map((article) => [
    article.data.language,
    searchDocument(catalog, article).record.dir,
  ]);
  expect(new Map(dirs as [string, string][])).toEqual(
    new Map<string | undefined, string | undefined>([
      ['ar', 'rtl'],
      ['fa', 'rtl'],
      ['he', 'rtl'],
      ['ku-Arab', 'rtl'],
      ['en', undefined],
      ['ku', undefined],
      [undefined, undefined],
    ]),
  );
});
