/**
 * Which runs imported dumps, and on top of which earlier runs: `runs.jsonl`, one line per run, the latest last.
 *
 * A run that does not build on the one before it did not know of it: the two ran in branches that were merged since.
 * What the branches published is then resolved again, as if one run had imported the dumps of both.
 */
import { z } from 'zod';
import { tryReading } from './broadsheet-error.ts';
import { withChecksum } from './line-checksum.ts';
import { readContentFile, readContentFolder, readContentIfThere } from './read-content-file.ts';
import { jsonLines, readJsonLines } from './read-json-lines.ts';

export const RUNS_FILE = 'runs.jsonl';

/** Runs that are kept: branches diverge for days, not for years. */
const MAX_RUNS = 500;
/** Hex digits of a hash that identify a dump here. */
const NAME_CHARS = 16;
const NOTHING = '0'.repeat(NAME_CHARS);

const hex = z.string().regex(/^[0-9a-f]{16}$/);
const runSchema = z.strictObject({
  /** The state before the run: the names of all known dumps, as numbers, combined by exclusive or. */
  after: hex,
  /** The dumps that it imported, each by the first digits of its hash, sorted. */
  dumps: z.array(hex).min(1),
});
export type Run = z.infer<typeof runSchema>;

/** The name of a dump in a run. */
export function dumpName(sha256: string): string {
  return sha256.slice(0, NAME_CHARS);
}

/**
 * @returns The runs in the order of the file; empty if there is no such file.
 * @throws {BroadsheetError} at a damaged line.
 */
export function readRuns(contentDir: string): Run[] {
  const text = readContentIfThere(contentDir, RUNS_FILE)?.toString('utf8') ?? '';
  return parseRuns(text);
}

/** @returns The runs; empty if the list is damaged. */
export function readableRuns(contentDir: string): Run[] {
  return tryReading(() => readRuns(contentDir)) ?? [];
}

function parseRuns(text: string): Run[] {
  const lines = [...new Set(jsonLines(text))].join('\n');
  return readJsonLines(lines, `content/${RUNS_FILE}`, runSchema);
}

/** The text of the file. */
export function runsText(runs: readonly Run[]): string {
  return runs
    .slice(-MAX_RUNS)
    .map(({ after, dumps }) => `${withChecksum(JSON.stringify({ after, dumps }))}\n`)
    .join('');
}

/**
 * Append a run.
 *
 * @param hashes sha256 of the dumps that it imported.
 * @param options.continues It continues the last run, as the batches of a large import do.
 */
export function withRun(
  contentDir: string,
  runs: readonly Run[],
  hashes: readonly string[],
  options: { readonly continues: boolean },
): Run[] {
  const known = new Set(runs.flatMap(({ dumps }) => dumps));
  // A dump whose line in the ledger was lost is known here all the same.
  const dumps = [...new Set(hashes.map(dumpName))].filter((name) => !known.has(name)).sort();
  const last = runs.at(-1);
  if (dumps.length === 0) return [...runs];
  if (last !== undefined && options.continues) {
    const all = [...new Set([...last.dumps, ...dumps])].sort();
    return [...runs.slice(0, -1), { after: last.after, dumps: all }];
  }
  return [...runs, { after: last === undefined ? knownInLedger(contentDir) : stateAfter(last), dumps }];
}

/** Runs that were made in different branches, and the runs before them. */
export interface Fork {
  /** The runs that all sides know, in order. */
  readonly before: readonly Run[];
  /** The others, combined. */
  readonly joined: Run;
}

/** @returns `undefined` if each run builds on the one before it. */
export function findFork(runs: readonly Run[]): Fork | undefined {
  const states = new Set(runs.map(stateAfter));
  const roots = [...new Set(runs.map(({ after }) => after))].filter((after) => !states.has(after)).sort();
  const chains = roots.map((root) => chainFrom(root, runs));
  const main = chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
  if (main.length === runs.length) return undefined;
  const end = main.at(-1);
  const isForked =
    runs.filter(({ after }) => after === (end === undefined ? roots[0] : stateAfter(end))).length > 1;
  // A run whose predecessor is missing branched off before the last run at the latest.
  const before = isForked ? main : main.slice(0, -1);
  const top = before.at(-1);
  const after = top !== undefined ? stateAfter(top) : (main[0]?.after ?? roots[0] ?? NOTHING);
  const others = runs.filter((run) => !before.includes(run));
  return { before, joined: { after, dumps: [...new Set(others.flatMap(({ dumps }) => dumps))].sort() } };
}

/** The runs that follow each other, up to one that has two successors. */
function chainFrom(root: string, runs: readonly Run[]): Run[] {
  const chain: Run[] = [];
  for (let state = root; ; ) {
    const [next, ...others] = runs.filter(({ after }) => after === state);
    if (next === undefined || others.length > 0 || chain.includes(next)) return chain;
    chain.push(next);
    state = stateAfter(next);
  }
}

function stateAfter({ after, dumps }: Run): string {
  return combined([after, ...dumps]);
}

/** An archive of an older version has a ledger but no list of runs. */
function knownInLedger(contentDir: string): string {
  const names = readContentFolder(contentDir, 'ledger').map(({ name }) => name);
  const lines = names
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => jsonLines(readContentFile(contentDir, `ledger/${name}`).toString('utf8')));
  const hashes = lines.flatMap((line) => /^\{"sha256":"([0-9a-f]{64})"/.exec(line)?.[1] ?? []);
  return combined([...new Set(hashes.map(dumpName))]);
}

function combined(names: readonly string[]): string {
  const sum = names.reduce((all, name) => all ^ BigInt(`0x${name}`), 0n);
  return sum.toString(16).padStart(NAME_CHARS, '0');
}
