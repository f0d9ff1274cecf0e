/**
 * `npm run stress [-- WORD [TIMES]]`: run the ingest on inboxes designed to break it, and long randomised trials; takes
 * an hour.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './bench/measure.ts';
import { main } from './commands/main.ts';
import { BUILD_TRIALS, type BuildTrial } from './stress/build-trials.ts';
import { MAX_GROWTH, measureGrowth } from './stress/doubling.ts';
import { HOSTILE_INBOXES, type HostileInbox } from './stress/hostile-inboxes.ts';
import { REPEATED_INPUTS, type RepeatedInput } from './stress/repeated-inputs.ts';

const COMMAND = fileURLToPath(new URL('./ingest.ts', import.meta.url));
const MIB = 1024 * 1024;
/** Tests whose number of trials is set by `test/support/trials.ts`. */
const LONG_TRIALS = [
  'test/ingest/concurrent-saves.test.ts',
  'test/ingest/damaged-content.test.ts',
  'test/ingest/git-merge.test.ts',
  'test/ingest/kill.test.ts',
  'test/site/damaged-caches.test.ts',
  'test/site/damaged-content.test.ts',
  'test/site/full-disk.test.ts',
  'test/site/warm-equals-cold.test.ts',
];

await main(async () => {
  const wanted = process.argv[2] ?? '';
  const inboxes = HOSTILE_INBOXES.filter(({ name }) => name.includes(wanted));
  let failed = 0;
  for (const inbox of inboxes) if (!(await passes(inbox))) failed++;
  const trials = LONG_TRIALS.filter((name) => name.includes(wanted));
  for (const name of trials) if (!isPassed(name)) failed++;
  const builds = BUILD_TRIALS.filter(({ name }) => name.includes(wanted));
  for (const trial of builds) if (!(await holds(trial))) failed++;
  const kinds = REPEATED_INPUTS.filter(({ name }) => name.includes(wanted));
  for (const kind of kinds) if (!(await isInProportion(kind))) failed++;
  const count = inboxes.length + trials.length + builds.length + kinds.length;
  process.stdout.write(`${count - failed} of ${count} passed\n`);
  return failed > 0 ? 1 : 0;
});

/** Run the tests of a file with many trials. */
function isPassed(file: string): boolean {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [vitest, 'run', file], {
    stdio: 'inherit',
    env: { ...process.env, BROADSHEET_TRIALS: 'long' },
  });
  process.stdout.write(`${status === 0 ? 'pass' : 'FAIL'}  ${file}, with long trials\n`);
  return status === 0;
}

async function holds({ name, run, times }: BuildTrial): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-stress-'));
  try {
    const { figure, faults } = await run(dir, Number(process.argv[3] ?? times));
    process.stdout.write(`${faults.length === 0 ? 'pass' : 'FAIL'}  ${name}: ${figure}\n`);
    for (const fault of faults.slice(0, 20)) process.stdout.write(`      ${fault}\n`);
    return faults.length === 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Whether doubling the length about doubles the time. */
async function isInProportion(kind: RepeatedInput): Promise<boolean> {
  const { bytes, milliseconds, growth } = await measureGrowth(kind);
  const passed = growth === undefined || growth <= MAX_GROWTH;
  const figure =
    growth === undefined ? 'too quick to measure' : `${growth.toFixed(2)} times, at most ${MAX_GROWTH}`;
  const result = `${kind.name}, twice as long: ${figure} (${Math.round(milliseconds)} ms of CPU for ${bytes / 1024} KiB)`;
  process.stdout.write(`${passed ? 'pass' : 'FAIL'}  ${result}\n`);
  return passed;
}

async function passes({ name, lay, ...allowed }: HostileInbox): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-stress-'));
  try {
    mkdirSync(join(dir, 'dumps'));
    lay(join(dir, 'dumps'));
    const args = ['--expose-gc', COMMAND, '--today', '2026-11-01', '--quiet', '--report', 'report.json'];
    const { status, seconds, memory, output } = await measure(process.execPath, args, dir);
    const mib = Math.round(memory / MIB);
    const found = status === 0 || status === 1 ? foundIn(join(dir, 'report.json')) : 0;
    const faults = [
      ...(status === allowed.status ? [] : [`exit status ${status}, expected ${allowed.status}`]),
      ...(found >= allowed.found ? [] : [`${found} articles and copies, expected ${allowed.found}`]),
      ...(mib <= allowed.memory ? [] : [`more than ${allowed.memory} MiB`]),
      ...(seconds <= allowed.seconds ? [] : [`more than ${allowed.seconds} s`]),
      ...(/^\s+at /m.test(output) ? ['a stack trace'] : []),
    ];
    const result = `${name}: ${Math.round(seconds)} s, ${mib} MiB, ${found} articles and copies`;
    process.stdout.write(`${faults.length === 0 ? 'pass' : 'FAIL'}  ${result}\n`);
    for (const fault of faults) process.stdout.write(`      ${fault}\n`);
    if (faults.length > 0) process.stdout.write(`${output.split('\n').slice(0, 20).join('\n')}\n`);
    return faults.length === 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function foundIn(file: string): number {
  const { articles } = JSON.parse(readFileSync(file, 'utf8'));
  return articles.new + articles.copies;
}
