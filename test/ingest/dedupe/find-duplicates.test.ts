import { describe, expect, it } from 'vitest';
import type { ArticleIndex } from '../../../scripts/ingest/dedupe/article-index/article-index.ts';
import type { PublishedArticle } from '../../../scripts/ingest/dedupe/article-index/published-article.ts';
import { comparable, findDuplicates } from '../../../scripts/ingest/dedupe/find-duplicates.ts';
import type { RunText } from '../../../scripts/ingest/dedupe/resolve.ts';
import { compareTexts } from '../../../scripts/ingest/dedupe/same-article.ts';
import { fingerprint } from '../../../scripts/ingest/extract/fingerprint/fingerprint.ts';
import { HEADLINE_KEY } from '../../../scripts/ingest/extract/fingerprint/keys.ts';
import type { DateBasis } from '../../../src/schemas/article.ts';
import { passage } from '../../support/passage.ts';
import { publishedOf, runTextOf } from '../../support/resolved.ts';

const DAY = Date.UTC(2026, 2, 5);

interface Made {
  readonly title: string;
  readonly body: string;
  readonly url?: string;
  readonly basis?: DateBasis;
  /** Hours after the first day. */
  readonly hours?: number;
  readonly datelineLength?: number;
}

function extracted({ title, body, url, basis = 'stated', hours = 0, datelineLength = 0 }: Made) {
  const dating = { date: new Date(DAY + hours * 3_600_000), precision: 'minute' as const, basis };
  return {
    title,
    paragraphs: [body],
    datelineLength,
    kind: 'article' as const,
    dating,
    ...(url === undefined ? {} : { url }),
  };
}

function marksOf({ title, body, datelineLength = 0 }: Made) {
  const { keys } = fingerprint(title, [body], datelineLength);
  return { keys, headline: keys[HEADLINE_KEY] ?? 0 };
}

/** A text of this run with the id `id of ITS NAME`. */
function runText(name: string, made: Made, ref: number, change: Partial<RunText> = {}): RunText {
  const { dating } = extracted(made);
  return runTextOf(name, {
    ...marksOf(made),
    ref,
    time: dating.date.getTime(),
    length: made.body.length,
    dating,
    where: name,
    order: ref,
    ids: [`id of ${name}`, `other id of ${name}`],
    ...change,
  });
}

function publishedArticle(id: string, made: Made): PublishedArticle {
  const { title, paragraphs, datelineLength, url, dating } = extracted(made);
  const article = publishedOf(id, { paragraphs, datelineLength });
  const dated = { date: dating.date.toISOString(), dateBasis: dating.basis };
  return { ...article, data: { ...article.data, ...dated, title, ...(url === undefined ? {} : { url }) } };
}

function archiveOf(
  articles: Readonly<Record<string, Made>>,
  unreadable: readonly string[] = [],
): Pick<ArticleIndex, 'entries' | 'read'> {
  const entries = Object.entries(articles).map(([id, made]) => ({
    id,
    kind: 'article' as const,
    time: DAY + (made.hours ?? 0) * 3_600_000,
    keys: marksOf(made).keys,
    length: made.body.length,
    hash: `hash of ${id}`,
    modified: 0,
    size: 0,
  }));
  return {
    entries,
    read: (id) => {
      const made = articles[id];
      return made === undefined || unreadable.includes(id) ? undefined : publishedArticle(id, made);
    },
  };
}

/** Names of the texts of each article; for a published one, after its id. */
function clustersOf(
  texts: Readonly<Record<string, Made>>,
  {
    published = {},
    unreadable = [],
    distinct = [],
    known = {},
  }: {
    readonly published?: Readonly<Record<string, Made>>;
    readonly unreadable?: readonly string[];
    readonly distinct?: readonly (readonly [string, string])[];
    readonly known?: Readonly<Record<string, string>>;
  } = {},
): string[][] {
  const bodies = Object.values(texts).map((made) => JSON.stringify(extracted(made)));
  const run = Object.entries(texts).map(([name, made], ref) => {
    const id = known[name];
    return runText(name, made, ref, id === undefined ? {} : { known: id });
  });
  const clusters = findDuplicates(run, archiveOf(published, unreadable), {
    textOf: (ref) => bodies[ref] ?? '',
    distinct,
  });
  return clusters.map(({ published: id, members }) => [
    ...(id === undefined ? [] : [`in ${id}`]),
    ...members.map(({ candidate }) => candidate.hash),
  ]);
}

const ONE = { title: 'One headline', body: passage(0, 60) };
const TWO = { title: 'Another headline', body: passage(100, 150) };

describe('copies', () => {
  it('are found among the texts of a run and in the archive', () => {
    const copy = { title: 'Its own headline', body: passage(0, 55) };
    expect(clustersOf({ a: ONE, b: copy, c: TWO })).toEqual([['a', 'b'], ['c']]);
    expect(clustersOf({ a: copy, c: TWO }, { published: { x: ONE } })).toEqual([['in x', 'a'], ['c']]);
  });

  it('are compared without datelines', () => {
    const dated = (dateline: string, title: string): Made => ({
      title,
      body: `${dateline} — ${passage(0, 16)}`,
      datelineLength: dateline.length + 3,
    });
    const one = dated('HOLM, Holmland, late on 3 June 2026 (Kurier)', 'One headline');
    const other = dated('BRAE, the capital, in the morning of Wednesday (Post)', 'Another headline');
    const undated = { datelineLength: 0 };
    expect(clustersOf({ a: one, b: other })).toEqual([['b', 'a']]);
    expect(clustersOf({ b: other }, { published: { x: one } })).toEqual([['in x', 'b']]);
    expect(clustersOf({ a: { ...one, ...undated }, b: { ...other, ...undated } })).toEqual([['b'], ['a']]);
  });

  it('do not include an article whose file cannot be read', () => {
    expect(clustersOf({ a: ONE }, { published: { x: ONE }, unreadable: ['x'] })).toEqual([['a']]);
  });
});

describe('texts that an editor declared distinct', () => {
  const [a, b] = ['id of a', 'id of b'];

  it.each([
    ['in one order', [[a, b]]],
    ['in the other', [[b, a]]],
  ] as const)('are two articles: %s', (_, distinct) => {
    expect(clustersOf({ a: ONE, b: ONE })).toEqual([['a', 'b']]);
    expect(clustersOf({ a: ONE, b: ONE }, { distinct })).toEqual([['a'], ['b']]);
  });

  it('do not affect others', () => {
    expect(clustersOf({ a: ONE, b: ONE, c: ONE }, { distinct: [[a, b]] })).toEqual([['a', 'c'], ['b']]);
    expect(clustersOf({ a: ONE, b: ONE }, { distinct: [[a, 'id of z']] })).toEqual([['a', 'b']]);
  });

  it('may be a text and a published article', () => {
    expect(clustersOf({ a: ONE }, { published: { x: ONE } })).toEqual([['in x', 'a']]);
    expect(clustersOf({ a: ONE }, { published: { x: ONE }, distinct: [[a, 'x']] })).toEqual([['a']]);
  });

  it('are also identified by the id that the ledger has for a text', () => {
    const texts = { a: ONE, b: ONE };
    expect(clustersOf(texts, { known: { a: 'k' }, distinct: [['k', b]] })).toEqual([['a'], ['b']]);
    expect(clustersOf(texts, { known: { a: 'k' }, distinct: [[b, 'k']] })).toEqual([['a'], ['b']]);
  });

  it('are separated even if the ledger lists the text as a copy of the article', () => {
    const published = { x: TWO };
    expect(clustersOf({ a: ONE }, { published, known: { a: 'x' } })).toEqual([['in x', 'a']]);
    expect(clustersOf({ a: ONE }, { published, known: { a: 'x' }, distinct: [['x', a]] })).toEqual([['a']]);
    expect(clustersOf({ a: ONE }, { published, known: { a: 'x' }, distinct: [['x', b]] })).toEqual([
      ['in x', 'a'],
    ]);
  });
});

describe('what keeps similar texts apart', () => {
  const body = (news: string) => `${passage(0, 40)} ${news} ${passage(40, 80)}`;
  const letter = (news: string, more: Partial<Made> = {}): Made => ({
    title: 'The letter of the morning',
    body: body(news),
    ...more,
  });
  const [one, other] = [letter('zarn quell voom'), letter('brum teck fass', { hours: 24 })];

  it('is found both in texts of the run and in published articles', () => {
    expect(clustersOf({ a: one, b: other })).toEqual([['a'], ['b']]);
    expect(clustersOf({ b: other }, { published: { x: one } })).toEqual([['b']]);
    expect(clustersOf({ b: { ...other, hours: 1 } }, { published: { x: one } })).toEqual([['in x', 'b']]);
  });

  it.each(['dump', 'ingest'] as const)('does not include a date that is only that of the %s', (basis) => {
    expect(clustersOf({ a: one, b: { ...other, basis } })).toHaveLength(1);
    expect(clustersOf({ b: other }, { published: { x: { ...one, basis } } })).toEqual([['in x', 'b']]);
    expect(clustersOf({ b: { ...other, basis: 'relative' } }, { published: { x: one } })).toEqual([['b']]);
  });

  it('includes the address of one publisher, without tracking parameters', () => {
    const at = (made: Made, path: string) => ({ ...made, hours: 0, url: `https://kurier.example/${path}` });
    expect(clustersOf({ a: at(one, 'a'), b: at(other, 'b') })).toHaveLength(2);
    expect(clustersOf({ b: at(other, 'b') }, { published: { x: at(one, 'a') } })).toEqual([['b']]);
    expect(clustersOf({ b: at(other, 'a') }, { published: { x: at(one, 'a?utm_source=mail') } })).toEqual([
      ['in x', 'b'],
    ]);
  });
});

it('a published article is compared by headline, time, body and details like one of the run', () => {
  const article = (made: Made) => comparable(extracted(made), marksOf(made).keys);
  const later = { ...ONE, hours: 25 };
  expect(compareTexts(article(ONE), article(later))).toMatchObject({ same: true, sameHeadline: true });
  expect(article(later).time).toBe(DAY + 25 * 3_600_000);
  expect(article(ONE).detail()).toMatchObject({ dated: true, url: undefined });
  expect(article({ ...ONE, basis: 'dump', url: 'https://a.example/' }).detail()).toMatchObject({
    dated: false,
    url: 'https://a.example/',
  });
});
