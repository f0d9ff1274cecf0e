import { expect, it } from 'vitest';
import { parseArticle } from '../../../scripts/content/article-file.ts';
import { buildArticle } from '../../../scripts/ingest/enrich/build-article.ts';
import type { Describable } from '../../../scripts/ingest/enrich/describe.ts';
import type { Dating, ExtractedArticle } from '../../../scripts/ingest/model.ts';

const NOTHING = { topics: [], hashtags: [], people: [], organisations: [], places: [], keyPoints: [] };
const DATING: Dating = {
  date: new Date('2025-07-14T12:00:00Z'),
  precision: 'hour',
  basis: 'relative',
  text: '2 hours ago',
};
const found = (paragraphs: readonly string[]): ExtractedArticle => ({
  dump: '',
  file: 'dump.txt',
  place: 'lines 1-2',
  title: 'Ferry returns',
  paragraphs,
  datelineLength: 0,
  kind: 'article',
  dating: DATING,
  hashtags: [],
  keywords: [],
});

function build(
  describe: (input: Describable) => object = () => NOTHING,
  more: object = {},
  paragraphs: readonly string[] = ['It rained.'],
) {
  const task = {
    json: '',
    id: 'aaaaaaaaaaaa',
    dating: DATING,
    hashtags: ['Stated'],
    described: true,
    ...more,
  };
  return buildArticle(task, found(paragraphs), describe as never);
}

it('an article has the words that its date was read from', () => {
  const { data, text } = build();
  expect(data).toMatchObject({
    date: '2025-07-14T12:00:00Z',
    datePrecision: 'hour',
    dateBasis: 'relative',
    dateText: '2 hours ago',
  });
  expect(parseArticle(text, 'a.md').data).toMatchObject(data);
});

it('names and hashtags are bounded in number and length, and key points in length', () => {
  const many = [...Array.from({ length: 300 }, (_, n) => `Name ${n}`), 'x'.repeat(101)];
  const labels = { hashtags: many, people: many, organisations: many, places: many };
  const { data } = build(() => ({ ...NOTHING, ...labels, keyPoints: ['It rained.', 'x'.repeat(3001)] }));
  for (const field of ['hashtags', 'people', 'organisations', 'places'] as const)
    expect(data[field], field).toEqual(many.slice(0, 250));
  expect(data.keyPoints).toEqual(['It rained.']);
  expect(build(() => ({ ...NOTHING, people: ['x'.repeat(101), 'Ana Quorn'] })).data.people).toEqual([
    'Ana Quorn',
  ]);
});

it('an article that cannot be described keeps its stated hashtags, and the fault is passed on', () => {
  const { data, fault } = build(() => {
    throw new Error('too odd');
  });
  expect(fault).toBe('too odd');
  expect(data).toMatchObject({ title: 'Ferry returns', hashtags: ['Stated'], topics: [] });
  expect(build().fault).toBeUndefined();
});

it('only the beginning of a very long text is described', () => {
  const seen: Describable[] = [];
  const long = ['a'.repeat(150_000), 'b'.repeat(150_000), 'c'];
  const { length } = build(
    (input) => {
      seen.push(input);
      return NOTHING;
    },
    {},
    long,
  );
  expect(seen[0]?.paragraphs.map((one) => one.length)).toEqual([150_000, 50_000]);
  expect(length).toBe(300_003);
});

it('an article that is not to be described is not', () => {
  const { data } = build(() => ({ ...NOTHING, people: ['Ana Quorn'] }), { described: false });
  expect(data).toMatchObject({ people: [], hashtags: ['Stated'] });
});
