import { expect, it } from 'vitest';
import { type Describable, describer } from '../../../scripts/ingest/enrich/describe.ts';

const describeArticle = describer(undefined);

const article = (over: Partial<Describable>): Describable => ({
  title: 'Dockers in Port Veldar vote for a strike',
  paragraphs: [
    'Dockers in Norwich voted on Tuesday for a strike that would close the container terminal for a week.',
    'The trade union said 4,200 dockers had voted, and that the strike would begin unless the terminal raised their pay by 6%.',
    '"We have waited long enough," said Ivana Kirov, the leader of the union.',
    'He said the terminal had made no offer.',
    'Ms Kirov told reporters that the pay of dockers had fallen behind inflation since 2019.',
  ],
  datelineLength: 0,
  kind: 'article',
  hashtags: [],
  keywords: [],
  ...over,
});

it('keeps the stated language, and detects it from the text if none is stated', () => {
  expect(describeArticle(article({ language: 'en-GB' })).language).toBe('en-GB');
  expect(describeArticle(article({})).language).toBe('en');
});

it('gives no language to a text too short to detect it', () => {
  expect(describeArticle(article({ title: 'Ok', paragraphs: [] }))).not.toHaveProperty('language');
});

it('does not count the author as a person of the story, however the name is written', () => {
  expect(describeArticle(article({})).people).toContain('Ivana Kirov');
  const { people, hashtags } = describeArticle(article({ authors: ['IVANA  Kirov'] }));
  expect(people).not.toContain('Ivana Kirov');
  expect(hashtags).not.toContain('IvanaKirov');
});

it('files a strike under labour', () => {
  expect(describeArticle(article({})).topics).toContain('labour');
});

it('gives no topic if nothing fits', () => {
  expect(describeArticle(article({ title: 'Untitled', paragraphs: ['Something.'] })).topics).toEqual([]);
});

it('files a text in another language by its category and hashtags alone', () => {
  const german = article({
    title: 'Der Verein verlängert den Vertrag',
    paragraphs: ['Der Verein hat den Vertrag mit seinem Torwart am Dienstag um zwei Jahre verlängert.'],
    category: 'Sport',
  });
  expect(describeArticle(german).topics).toEqual(['sport']);
});

it('chooses key points that occur verbatim in one paragraph, in the order of the text', () => {
  const { paragraphs } = article({});
  const points = describeArticle(article({})).keyPoints;
  const places = points.map((point) => paragraphs.findIndex((paragraph) => paragraph.includes(point)));
  expect(points.length).toBeGreaterThan(1);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('begins key points after the dateline', () => {
  const dateline = 'NORWICH, England (XYZ) - ';
  const [first = '', ...rest] = article({}).paragraphs;
  const points = describeArticle(
    article({ paragraphs: [dateline + first, ...rest], datelineLength: dateline.length }),
  ).keyPoints;
  expect(points.some((point) => point.includes('XYZ'))).toBe(false);
});

it('puts stated hashtags first and repeats none', () => {
  const { hashtags } = describeArticle(article({ hashtags: ['#portstrike', 'IvanaKirov'] }));
  expect(hashtags.slice(0, 2)).toEqual(['portstrike', 'IvanaKirov']);
  expect(new Set(hashtags.map((tag) => tag.toLowerCase())).size).toBe(hashtags.length);
});

it('makes a hashtag of a name that is frequent as a word, not as a part of others', () => {
  const lines = (name: string) => [
    `${name}, the mayor, said that the ferry was late.`,
    'The Lindholm council met, and all of Lindholm waited for the Lisbon boat.',
  ];
  const tags = (name: string, more: string) =>
    describeArticle(article({ title: 'The boat comes in late', paragraphs: [...lines(name), more] }))
      .hashtags;
  expect(tags('Ana Li', 'It came to Lindholm at noon.')).not.toContain('AnaLi');
  expect(tags('Ana Li', 'Ms Li waited, and Li’s men as well.')).toContain('AnaLi');
});

it('describes the same article the same way twice', () => {
  expect(describeArticle(article({}))).toEqual(describeArticle(article({})));
});
