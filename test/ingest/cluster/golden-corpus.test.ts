import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bCubed, pairwise } from '../../support/cluster-scores.ts';
import { put, take, temporaryFolder } from '../../support/folders.ts';
import {
  dumpOf,
  foundStories,
  goldenRecords,
  goldStories,
  recordsOfLedger,
} from '../../support/golden-corpus.ts';
import { digest, run } from '../../support/ingest.ts';

/**
 * Floors just below the current scores. Raise them when grouping improves; lowering one needs a reason.
 * `MIXED` and `TORN` list what keeps them from 1.
 */
const LEAST_B_CUBED_F1 = 0.936;
const LEAST_PAIRWISE_F1 = 0.905;

/** Different events that look alike, with the reason. */
const NEAR_MISSES = [
  ['two earthquakes of one week', 'quake-tamora', 'quake-velisk'],
  ['two matches of one club, a week apart', 'rovers-eastmere', 'rovers-calder'],
  ['two matches of one day', 'rovers-eastmere', 'calder-dunlow'],
  ['elections of two countries', 'brennia-vote', 'ostermark-vote'],
  ['an election and a rate decision of one country', 'brennia-vote', 'rate-brennia'],
  ['rate decisions of two central banks', 'rate-brennia', 'rate-ostermark'],
  ['two affairs of one minister', 'lindqvist-expenses', 'lindqvist-railway'],
  ['a bridge that fell and a bridge that opened', 'puente-lira', 'jisr-marsa'],
  ['floods of two valleys', 'flood-elm', 'sayl-nahran'],
  ['two affairs of one town', 'closure-ketter', 'schwimmbad-holm'],
  ['reports of two stabbings in the same words', 'stabbing-calder', 'stabbing-harrowgate'],
  ['two obituaries of one newspaper', 'obituary-thielen', 'obituary-almquist'],
  ['two weeks of a horoscope', 'horoscope-1', 'horoscope-2'],
  ['two strikes', 'tram-strike', 'huelga-metro-lirana'],
  ['a school that is closed and a school that begins later', 'outbreak-quillon', 'school-sleep'],
] as const;

/** Stories that are wrongly grouped together. Every line is a fault of the grouping, not of the labels. */
const MIXED: readonly string[] = [
  'brennia-vote, briefing-2',
  'calder-dunlow, rovers-calder',
  'dunlow-permits, sweet-peas-petty',
  'huelga-metro-lirana, huelga-puerto-ares',
  'jackpot-claim, lottery-1',
  'landing-aster, otters-cromby',
  'market-close-1, market-close-2',
  'weather-brae, weather-port-sable-1',
];

/** Stories that are split: the hare had no news for eight days, and a gap of a week ends a story. */
const TORN: readonly string[] = ['museum-theft'];

describe('the golden corpus', () => {
  const records = goldenRecords();
  const gold = goldStories(records);
  let found: ReadonlyMap<string, string> = new Map();
  let copies: readonly string[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    const of = digest(folder, { 'golden.jsonl': dumpOf(records) });
    await run(of);
    found = foundStories(of.contentDir);
    copies = [...recordsOfLedger(of.contentDir)].flatMap(([id, { as }]) => (as === 'new' ? [] : [id]));
    return () => rmSync(folder, { recursive: true });
  });

  /** Correct stories by found story, or the other way round. */
  const across = (of: ReadonlyMap<string, string>, by: ReadonlyMap<string, string>) =>
    [...Map.groupBy(gold.keys(), (id) => by.get(id))]
      .map(([key, ids]) => ({ key, others: [...new Set(ids.map((id) => of.get(id) ?? ''))].sort() }))
      .filter(({ others }) => others.length > 1);

  it('becomes one article per record: none is taken for a copy of another', () => {
    expect([...found.keys()].sort()).toEqual(records.map(({ id }) => id).sort());
    expect(copies).toEqual([]);
  });

  it.each(NEAR_MISSES)('keeps %s apart', (_, a, b) => {
    const storiesOf = (label: string) =>
      [...gold].filter(([, story]) => story === label).map(([id]) => found.get(id));
    expect(storiesOf(a).length * storiesOf(b).length).toBeGreaterThan(0);
    expect(storiesOf(a).filter((story) => storiesOf(b).includes(story))).toEqual([]);
  });

  it('mixes articles of different stories in the known cases only', () => {
    expect(
      across(gold, found)
        .map(({ others }) => others.join(', '))
        .sort(),
    ).toEqual(MIXED);
  });

  it('finds every story whole, except in the known cases', () => {
    expect(
      across(found, gold)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(TORN);
  });

  it('is grouped at least as well as before', () => {
    expect(bCubed(found, gold).f1).toBeGreaterThanOrEqual(LEAST_B_CUBED_F1);
    expect(pairwise(found, gold).f1).toBeGreaterThanOrEqual(LEAST_PAIRWISE_F1);
  });

  it('keeps what the first of two runs published, and is grouped almost as well', async () => {
    const of = digest(temporaryFolder(), {});
    const isEarly = ({ date }: { readonly date: string }) => date < '2026-03-11';
    put(of.dumpsDir, { 'one.jsonl': dumpOf(records.filter(isEarly)) });
    await run(of);
    const before = take(of.contentDir);
    put(of.dumpsDir, { 'two.jsonl': dumpOf(records.filter((record) => !isEarly(record))) });
    await run(of);
    const after = take(of.contentDir);
    for (const [path, text] of Object.entries(before)) {
      if (/^(?:articles|stories)\//.test(path)) expect(after[path]).toBe(text);
      if (path.startsWith('groups/'))
        expect(after[path]?.split('\n')).toEqual(expect.arrayContaining(text.split('\n')));
    }
    expect(bCubed(foundStories(of.contentDir), gold).f1).toBeGreaterThanOrEqual(LEAST_B_CUBED_F1 - 0.01);
  });
});
