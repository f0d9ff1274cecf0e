import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { put, take } from '../../support/folders.ts';
import type { Digest } from '../../support/ingest.ts';
import { passage } from '../../support/passage.ts';
import {
  articlesOf,
  type DumpRecord,
  eitherWay,
  empty,
  ingestRecords,
  record,
} from '../../support/record-digest.ts';

/** What the ledger says about each record. */
function filed({ contentDir }: Digest) {
  const lines = Object.values(take(join(contentDir, 'ledger'))).flatMap((text) => text.trim().split('\n'));
  return Object.fromEntries(
    lines.flatMap((line) =>
      (JSON.parse(line) as LedgerEntry).articles.map(({ record: of = '', id, as, similarity }) => [
        of,
        { id, as, similarity },
      ]),
    ),
  );
}

describe('copies within one run', () => {
  it('become one article with the words of the fullest', async () => {
    const of = await eitherWay(record('a', passage(0, 60)), record('b', passage(0, 80)));
    expect(articlesOf(of)).toMatchObject([{ title: 'Headline b', text: passage(0, 80) }]);
    const id = articlesOf(of)[0]?.id;
    expect(filed(of)).toEqual({
      a: { id, as: 'copy', similarity: 1 },
      b: { id, as: 'new', similarity: undefined },
    });
  });

  it('have the best date of all, whichever has the words', async () => {
    const of = await eitherWay(
      record('a', passage(0, 60), { date: '2026-03-05T10:00:00Z' }),
      record('b', passage(0, 80), { date: '2026-03-04' }),
    );
    expect(articlesOf(of)).toMatchObject([
      { title: 'Headline b', date: '2026-03-05T10:00:00Z', datePrecision: 'minute' },
    ]);
  });

  it('have the earliest of equally good dates', async () => {
    const of = await eitherWay(
      record('a', passage(0, 60), { date: '2026-03-05T08:00:00Z' }),
      record('b', passage(0, 80), { date: '2026-03-05T10:00:00Z' }),
    );
    expect(articlesOf(of)).toMatchObject([{ title: 'Headline b', date: '2026-03-05T08:00:00Z' }]);
  });

  it('of equal length have the words of the one whose publisher is stated', async () => {
    const stated = { source: 'The Harbour Post', date: '2026-03-06' };
    expect(
      articlesOf(await eitherWay(record('a', passage(0, 60)), record('b', passage(0, 60), stated))),
    ).toMatchObject([{ title: 'Headline b', source: 'the-harbour-post' }]);
    expect(
      articlesOf(await eitherWay(record('a', passage(0, 60), stated), record('b', passage(0, 60)))),
    ).toMatchObject([{ title: 'Headline a', source: 'the-harbour-post' }]);
  });

  it('of equal length have the words of the one with the best date', async () => {
    const day = { date: '2026-03-04' };
    expect(
      articlesOf(await eitherWay(record('a', passage(0, 60)), record('b', passage(0, 60), day)))[0]?.title,
    ).toBe('Headline a');
    expect(
      articlesOf(await eitherWay(record('a', passage(0, 60), day), record('b', passage(0, 60))))[0]?.title,
    ).toBe('Headline b');
  });

  it('take the publisher of a copy with the same headline if the fullest states none', async () => {
    const of = await eitherWay(
      record('a', passage(0, 60), { title: 'Headline b', source: 'The Harbour Post' }),
      record('b', passage(0, 80)),
    );
    expect(articlesOf(of)).toMatchObject([{ title: 'Headline b', source: 'the-harbour-post' }]);
  });

  it('take the publisher of a copy of the whole text, whatever its headline, but not of a part', async () => {
    const source = 'The Harbour Post';
    const whole = await eitherWay(record('a', passage(0, 79), { source }), record('b', passage(0, 80)));
    expect(articlesOf(whole)).toMatchObject([{ title: 'Headline b', source: 'the-harbour-post' }]);
    const part = await eitherWay(record('a', passage(0, 60), { source }), record('b', passage(0, 80)));
    expect(articlesOf(part).map((article) => article.source)).toEqual([undefined]);
  });

  it('contribute nothing if they may just as well be copies of another article', async () => {
    const show = (id: string, day: string) =>
      record(id, passage(0, 80), { title: `Harbour Nights: ${day}`, date: '2026-03-05' });
    const part = record('c', passage(0, 78), {
      title: 'Full programme',
      date: '2026-03-05T10:00:00Z',
      source: 'Tarn',
    });
    const of = empty();
    await ingestRecords(of, show('a', '12 June'), show('b', '19 June'), part);
    expect(articlesOf(of).map(({ source, datePrecision }) => [source, datePrecision])).toEqual([
      [undefined, 'day'],
      [undefined, 'day'],
    ]);
  });

  it('share at least seven tenths of the shorter', async () => {
    // Of the 56 runs of five words of the first one, those before the word where the second departs are in both.
    const departing = (at: number) => `${passage(0, at)} ${passage(500, 600)}`;
    const share = async (at: number) =>
      articlesOf(await eitherWay(record('a', passage(0, 60)), record('b', departing(at))));
    expect(await share(44)).toHaveLength(1);
    expect(await share(43)).toHaveLength(2);
  });
});

describe('texts that are not copies', () => {
  it('are two articles even if both state the same address', async () => {
    const url = 'https://harbour-post.example/live';
    const of = await eitherWay(record('a', passage(0, 60), { url }), record('b', passage(100, 180), { url }));
    expect(articlesOf(of).map(({ title }) => title)).toEqual(['Headline a', 'Headline b']);
    expect(new Set(Object.values(filed(of)).map(({ id }) => id)).size).toBe(2);
  });

  it('are two articles even if headline and first sentence are the same', async () => {
    const title = 'Weather for the coast';
    const first = passage(0, 8);
    const of = empty();
    await ingestRecords(
      of,
      record('a', `${first} ${passage(100, 160)}`, { title }),
      record('b', `${first} ${passage(200, 260)}`, { title }),
    );
    expect(articlesOf(of)).toHaveLength(2);
  });

  it('are two articles if the second comes in a later run, and the first is left as it was', async () => {
    const url = 'https://harbour-post.example/live';
    const of = empty();
    await ingestRecords(of, record('a', passage(0, 60), { url }));
    const before = articlesOf(of);
    await ingestRecords(of, record('b', passage(100, 180), { url }));
    expect(articlesOf(of)).toHaveLength(2);
    expect(articlesOf(of)).toEqual(expect.arrayContaining(before));
    expect(filed(of)).toMatchObject({ b: { as: 'new' } });
  });
});

describe('a copy of a published article', () => {
  const published = async (text = passage(0, 60), change: Partial<DumpRecord> = {}) => {
    const of = empty();
    await ingestRecords(of, record('a', text, change));
    return { of, before: articlesOf(of) };
  };

  it('that is longer replaces its words; id and address stay', async () => {
    const { of, before } = await published();
    await ingestRecords(of, record('b', passage(0, 61)));
    const { id, path } = before[0] ?? {};
    expect(articlesOf(of)).toMatchObject([{ id, path, title: 'Headline b', text: passage(0, 61) }]);
    expect(filed(of)['b']).toEqual({ id, as: 'fuller', similarity: 1 });
  });

  it('of the same length changes nothing, even if it states a publisher', async () => {
    const { of, before } = await published();
    await ingestRecords(of, record('b', passage(0, 60), { source: 'The Harbour Post' }));
    expect(articlesOf(of)).toEqual(before);
    expect(filed(of)['b']).toMatchObject({ id: before[0]?.id, as: 'copy' });
  });

  it('with a better date replaces its date, but not its words', async () => {
    const { of, before } = await published(passage(0, 60), { date: '2026-03-05' });
    await ingestRecords(of, record('b', passage(0, 50), { date: '2026-03-05T07:00:00Z' }));
    expect(articlesOf(of)).toEqual([
      {
        ...before[0],
        date: '2026-03-05T07:00:00Z',
        datePrecision: 'minute',
        dateText: '2026-03-05T07:00:00Z',
        generated: expect.anything(),
      },
    ]);
  });

  it('with a worse or later date leaves its date', async () => {
    const { of, before } = await published();
    await ingestRecords(of, record('b', passage(0, 50), { date: '2026-03-04' }));
    await ingestRecords(of, record('c', passage(0, 50), { date: '2026-03-06T07:00:00Z' }));
    expect(articlesOf(of)).toEqual(before);
  });

  it('is recognised by a longer one in between, the only one that it is similar to', async () => {
    const { of } = await published();
    await ingestRecords(of, record('b', passage(0, 200)), record('c', passage(100, 190)));
    expect(articlesOf(of)).toHaveLength(1);
    expect(filed(of)).toMatchObject({ b: { as: 'fuller' }, c: { as: 'copy' } });
  });

  it('that resembles two articles joins the more similar one, and the report prints the line for curation.yaml', async () => {
    const of = empty();
    await ingestRecords(
      of,
      record('a', passage(0, 60)),
      record('b', `${passage(100, 148)} ${passage(300, 312)}`),
    );
    const [a, b] = articlesOf(of);
    const { problems } = await ingestRecords(of, record('c', `${passage(0, 60)} ${passage(100, 200)}`));
    expect(articlesOf(of)).toHaveLength(2);
    expect(filed(of)['c']).toMatchObject({ id: a?.id, as: 'fuller', similarity: 1 });
    expect(problems).toEqual([
      {
        file: 'c.jsonl',
        place: 'record 1',
        message: `joined ${a?.path}, and is also very similar to ${b?.path}`,
        hint: `Published articles are never merged automatically. If they are one, write in curation.yaml: removed: [${b?.id}]`,
        fatal: false,
      },
    ]);
  });

  it('is recognised by its address if a person changed every word, and never written', async () => {
    const url = 'https://harbour-post.example/one';
    const { of, before } = await published(passage(0, 60), { url });
    const path = join(of.contentDir, before[0]?.path ?? '');
    const file = readFileSync(path, 'utf8');
    writeFileSync(path, `${file.slice(0, file.lastIndexOf('---\n'))}---\n\n${passage(700, 800)}\n`);
    const edited = articlesOf(of);
    await ingestRecords(of, record('b', passage(0, 90), { url }));
    expect(articlesOf(of)).toEqual(edited);
    expect(filed(of)['b']).toMatchObject({ id: before[0]?.id });
  });

  it('that an editor removed stays out, even if there are different words at its address', async () => {
    const url = 'https://harbour-post.example/one';
    const { of, before } = await published(passage(0, 60), { url });
    put(of.contentDir, { 'curation.yaml': `removed: ['${before[0]?.id}']\n` });
    await ingestRecords(of, record('b', passage(0, 90)), record('c', passage(200, 290), { url }));
    expect(articlesOf(of)).toEqual(before);
  });
});
