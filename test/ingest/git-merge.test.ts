import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { random } from '../../scripts/bench/random.ts';
import { tryMerge } from '../../scripts/stress/git-merges.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { dumpOf, type GoldenRecord, goldenRecords } from '../support/golden-corpus.ts';
import { ROOT } from '../support/sample-site.ts';
import { trials } from '../support/trials.ts';

const RECORDS = goldenRecords().filter((_, at) => at % 9 === 0);

/** One record per dump; of every second one also its beginning, and the same text under another headline. */
const DUMPS: Readonly<Record<string, string>> = Object.fromEntries(
  RECORDS.flatMap((record, at) => {
    const whole = [[`${at}.jsonl`, dumpOf([record])]];
    if (at % 2 === 1) return whole;
    const begun = { ...record, source: `Evening ${at}`, date: later(record, 2), text: beginningOf(record) };
    const again = {
      ...record,
      source: `Sunday ${at}`,
      date: later(record, 1),
      title: `Report: ${record.title}`,
    };
    return [...whole, [`${at}-begun.jsonl`, dumpOf([begun])], [`${at}-again.jsonl`, dumpOf([again])]];
  }),
);

function later({ date }: GoldenRecord, hours: number): string {
  return new Date(Date.parse(date) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
}

function beginningOf({ text }: GoldenRecord): string {
  return text.split('\n').slice(0, 1).join('\n');
}

function splitOf(seed: number, isEdited: boolean, all: readonly string[]) {
  const chance = random(seed);
  const names = all
    .map((name) => ({ name, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
  const third = Math.floor(names.length / 3);
  return {
    base: names.slice(0, third),
    ours: names.slice(third, 2 * third),
    theirs: names.slice(2 * third),
    chance,
    isEdited,
  };
}

const lay = (inbox: string, names: readonly string[]) =>
  put(inbox, Object.fromEntries(names.map((name) => [name, DUMPS[name] ?? ''])));

describe('two branches that imported different dumps', () => {
  it.each([
    [1, false],
    [3, true],
  ])(
    'are merged by git without a conflict, with the same result as a single run: split %i, edited: %s',
    async (seed, isEdited) => {
      const dir = join(temporaryFolder(), 'trial');
      mkdirSync(dir);
      expect(await tryMerge(dir, splitOf(seed, isEdited, Object.keys(DUMPS)), lay)).toEqual([]);
    },
  );

  it(
    'have the same result as a single run, also with the sample dumps, however they are split',
    async () => {
      const all = readdirSync(`${ROOT}dumps`).filter((name) => !name.endsWith('.yaml'));
      const layFile = (inbox: string, names: readonly string[]) => {
        for (const name of names.flatMap((one) => [one, `${one}.yaml`]))
          if (existsSync(`${ROOT}dumps/${name}`)) copyFileSync(`${ROOT}dumps/${name}`, join(inbox, name));
      };
      for (let seed = 0; seed < trials(0, 20); seed++) {
        const dir = join(temporaryFolder(), `trial-${seed}`);
        mkdirSync(dir);
        expect(await tryMerge(dir, splitOf(seed, seed % 2 === 1, all), layFile), `split ${seed}`).toEqual([]);
      }
    },
    trials(1, 60) * 60_000,
  );
});
