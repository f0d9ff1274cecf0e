import { describe, expect, it } from 'vitest';
import type { Rights } from '../../src/schemas/settings.ts';
import { ARTICLES, buildRightsSite, HIDDEN, SHARED, traced } from '../support/rights-site.ts';

const LEVELS: readonly (readonly [string, Readonly<Record<Rights, Rights>>])[] = [
  ['each publisher has another right', { full: 'full', excerpt: 'excerpt', headline: 'headline' }],
  ['every publisher allows excerpts', { full: 'excerpt', excerpt: 'excerpt', headline: 'excerpt' }],
  ['every publisher allows headlines', { full: 'headline', excerpt: 'headline', headline: 'headline' }],
];

/** Where words occur, in words. */
const OUTPUTS: readonly (readonly [string, RegExp])[] = [
  ['pages', /\.html$/],
  ['feeds', /feed\.(?:xml|json)$/],
  ['the search index', /^search\/.+\//],
];

describe.each(LEVELS)('where %s', async (name, rights) => {
  const files = await buildRightsSite(name.split(' ').slice(0, 3).join('-'), rights);
  const found = new Map<string, Set<string>>();
  for (const [path, text] of files)
    for (const word of traced(text)) found.set(word, (found.get(word) ?? new Set()).add(path));
  const wordsIn = (pattern: RegExp) =>
    new Set(
      [...found].filter(([, paths]) => [...paths].some((path) => pattern.test(path))).map(([word]) => word),
    );
  const of = (right: Rights) => ARTICLES.filter(({ data }) => rights[data.source as Rights] === right);

  it('no file, compressed or not, contains a word of a text that must not be shown', () => {
    const forbidden = [
      ...of('headline').flatMap(({ excerpt, rest }) => [...excerpt, ...rest]),
      ...of('excerpt').flatMap(({ rest }) => rest),
      ...traced(HIDDEN.data.title, ...HIDDEN.paragraphs),
    ];
    const leaks = forbidden.flatMap((word) =>
      [...(found.get(word) ?? [])].map((path) => `${word} in ${path}`),
    );
    expect(leaks).toEqual([]);
  });

  it('no file contains a word that two texts share, unless both may be shown in full', () => {
    const shown = Object.values(SHARED).filter((word) => found.has(word.toLowerCase()));
    expect(shown).toEqual(rights.full === 'full' ? [SHARED.full] : []);
  });

  it.each(OUTPUTS)('%s show what may be shown', (_, pattern) => {
    const words = wordsIn(pattern);
    const expected = [
      ...ARTICLES.flatMap(({ title }) => title),
      ...of('excerpt').flatMap(({ excerpt }) => excerpt),
      ...of('full').flatMap(({ excerpt }) => excerpt),
    ];
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
  });
});

it('a story quotes and compares where everything may be shown, so that there is something to leave out', async () => {
  const files = await buildRightsSite('all', { full: 'full', excerpt: 'full', headline: 'full' });
  const [, story = ''] = [...files].find(([path]) => /^stories\/told-\w+\/index\.html$/.test(path)) ?? [];
  const [voices = '', differences = ''] =
    story.split('Who said what').at(-1)?.split('Where reports differ') ?? [];
  expect(new Set(traced(voices)).size).toBeGreaterThan(50);
  expect(new Set(traced(differences).filter((word) => word.startsWith('73,'))).size).toBe(12);
});
